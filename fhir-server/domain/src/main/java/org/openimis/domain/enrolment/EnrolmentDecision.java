package org.openimis.domain.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.contribution.PolicyStanding;
import org.openimis.domain.contribution.Settlement;
import org.openimis.domain.product.EnrolmentTerms;

/**
 * What becomes of an application: a policy, or why there is none; and who is left out of it.
 *
 * @param reasons why the family is not enrolled, or not all of it
 * @param offer the policy; null when there is none
 */
public record EnrolmentDecision(List<Reason> reasons, @Nullable Offer offer) {
  public EnrolmentDecision {
    reasons = List.copyOf(reasons);
  }

  /**
   * A reason, with what its sentence names.
   *
   * @param details the insurance number of who is left out; or the number and the last day of the
   *     policy that is in the way; or the product
   */
  public record Reason(EnrolmentReason code, List<String> details) {
    public Reason {
      details = List.copyOf(details);
    }

    static Reason of(EnrolmentReason code, Object... details) {
      return new Reason(code, Arrays.stream(details).map(Object::toString).toList());
    }
  }

  /**
   * A policy as it comes of an application.
   *
   * @param payUntil the last day on which the contribution should be paid
   */
  public record Offer(
      PolicyDates dates,
      Household household,
      PolicyValue value,
      PolicyStanding standing,
      LocalDate payUntil) {}

  /** Whether nobody is left out. */
  public boolean isComplete() {
    return offer != null && reasons.isEmpty();
  }

  /**
   * Decides about an application for a new policy or for a renewal (scheme-rules 3.2 to 3.6).
   *
   * @param day on which the family applies
   * @param renewed the policy that it renews; null for a new one
   */
  public static EnrolmentDecision of(
      EnrolmentFacts facts, LocalDate day, @Nullable FamilyPolicy renewed) {
    EnrolmentTerms terms = facts.terms();
    if (terms == null) {
      return refused(EnrolmentReason.PRODUCT_NOT_ON_SALE, facts.product(), day);
    } else if (!facts.soldHere()) {
      return refused(EnrolmentReason.PRODUCT_NOT_SOLD_HERE, facts.product());
    } else if (renewed != null && PolicyDates.isTooLateToRenew(terms, renewed.expiry(), day)) {
      return refused(EnrolmentReason.RENEWAL_TOO_LATE, renewed.number(), renewed.expiry());
    }
    PolicyDates dates =
        renewed == null
            ? PolicyDates.ofNew(terms, day)
            : PolicyDates.ofRenewal(terms, day, renewed.expiry());
    return inTheWay(facts, dates)
        .map(policy -> refused(EnrolmentReason.ALREADY_COVERED, policy.number(), policy.expiry()))
        .orElseGet(() -> enrol(facts, terms, dates));
  }

  private static EnrolmentDecision refused(EnrolmentReason reason, Object... details) {
    return new EnrolmentDecision(List.of(Reason.of(reason, details)), null);
  }

  private static Optional<FamilyPolicy> inTheWay(EnrolmentFacts facts, PolicyDates dates) {
    return facts.policies().stream()
        .filter(policy -> policy.isInTheWayOf(facts.product(), dates.start(), dates.expiry()))
        .findFirst();
  }

  private static EnrolmentDecision enrol(
      EnrolmentFacts facts, EnrolmentTerms terms, PolicyDates dates) {
    List<Reason> reasons = new ArrayList<>();
    List<HouseholdMember> candidates = new ArrayList<>();
    for (FamilyMember member : facts.members()) {
      if (!member.isInRegisterOn(dates.enrolled())) {
        reasons.add(Reason.of(EnrolmentReason.MEMBER_INACTIVE, member.insuree()));
      } else if (facts.isCoveredElsewhere(member.insuree(), dates)) {
        reasons.add(Reason.of(EnrolmentReason.MEMBER_COVERED_ELSEWHERE, member.insuree()));
      } else {
        candidates.add(member.countedOn(dates.enrolled(), facts.ageOfMajority()));
      }
    }
    if (!facts.members().get(0).isInRegisterOn(dates.enrolled()) || candidates.isEmpty()) {
      return new EnrolmentDecision(reasons, null); // a policy is made out to a living head
    }
    var household = Household.of(candidates, terms.maxMembers());
    household
        .leftOut()
        .forEach(
            member ->
                reasons.add(Reason.of(EnrolmentReason.MEMBERS_ABOVE_MAXIMUM, member.insuree())));
    PolicyValue value =
        PolicyValue.of(terms, household, dates.stage(), dates.isEarly(terms), facts.currency());
    var settlement = Settlement.of(value.total(), dates.start(), List.of());
    return new EnrolmentDecision(
        reasons,
        new Offer(
            dates,
            household,
            value,
            PolicyStanding.enrolled(settlement, facts.activation()),
            dates.lastDayOfPayment(terms)));
  }
}
