package org.openimis.store.enrolment;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.domain.contribution.PolicyStanding;
import org.openimis.domain.contribution.Settlement;
import org.openimis.domain.coverage.MemberDays;
import org.openimis.domain.coverage.PolicyEvent;
import org.openimis.domain.coverage.PolicyState;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.coverage.RegisterChange;
import org.openimis.domain.enrolment.FamilyMember;
import org.openimis.domain.enrolment.HouseholdMember;
import org.openimis.domain.enrolment.LateJoining;
import org.openimis.domain.enrolment.PolicyDates;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.EnrolmentTerms;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.coverage.MemberCoverMapper;
import org.openimis.mapping.coverage.PolicyStateWriter;
import org.openimis.store.enrolment.Families.Family;
import org.openimis.store.enrolment.Families.Person;
import org.openimis.store.enrolment.Policies.Policy;
import org.openimis.store.enrolment.Products.Product;

/** Lets the covers under a family's policies follow who is in it, in the transaction that runs. */
final class MemberCovers {
  private final EnrolmentTools tools;
  private final TransactionDetails in;

  MemberCovers(EnrolmentTools tools, TransactionDetails in) {
    this.tools = tools;
    this.in = in;
  }

  /**
   * Takes somebody who is in the family by now under its running policies, as they take a newcomer.
   *
   * @param before the members without the newcomer
   * @param joined the day on which they came
   */
  void join(Family family, Person person, List<FamilyMember> before, LocalDate joined) {
    List<FamilyMember> after = tools.families().members(family);
    for (Policy policy : tools.policies().ofFamily(family.scheme(), family.key())) {
      boolean runs = policy.status() != PolicyStatus.EXPIRED && !policy.expiry().isBefore(joined);
      if (runs) {
        cover(new Joined(family, policy, before, after, person, joined));
      }
    }
  }

  private record Joined(
      Family family,
      Policy policy,
      List<FamilyMember> before,
      List<FamilyMember> after,
      Person person,
      LocalDate day) {}

  private void cover(Joined joined) {
    Policy policy = joined.policy();
    Optional<Coverage> held = held(policy, joined.person().number());
    if (held.isPresent() && runs(held.get(), policy)) {
      return; // whoever split off and comes back was covered all the time
    }
    Optional<Product> product = tools.products().find(policy.scheme(), policy.product());
    EnrolmentTerms terms =
        product.map(found -> tools.products().terms(found, policy.enrolled())).orElse(null);
    if (product.isEmpty() || terms == null) {
      return; // the law that the policy was made under is not there any more
    }
    var settings = tools.schemes().of(policy.scheme());
    int majority = settings.ageOfMajority();
    Set<String> covered = coveredBy(policy);
    List<HouseholdMember> members =
        joined.before().stream()
            .filter(member -> covered.contains(member.insuree()))
            .map(member -> member.countedOn(policy.enrolled(), majority))
            .toList();
    HouseholdMember newcomer =
        joined.after().stream()
            .filter(member -> member.insuree().equals(joined.person().number()))
            .map(member -> member.countedOn(joined.day(), majority))
            .findFirst()
            .orElseThrow();
    LateJoining joining =
        LateJoining.of(
            terms,
            members,
            newcomer,
            policy.stage(),
            isEarly(policy, terms),
            settings.currency(),
            joined.day(),
            policy.start());
    if (!joining.covered()) {
      throw new RequestRefused(ProblemCode.STATE_TRANSITION, HapiFamilyDesk.MEMBER, "policy.full");
    }
    if (held.isPresent()) {
      reopen(held.get(), policy, joining.from());
      return;
    }
    var writer = new PolicyWriter(tools, joined.family(), joined.after());
    boolean free = joining.due().isZero();
    Reference cover =
        writer.join(
            policy,
            new PolicyWriter.Joining(newcomer, free, joined.day(), joining.from()),
            product.get(),
            in);
    if (!free) {
      writer.owe(
          new PolicyWriter.Debt(
              policy.number() + "/" + (contributions(policy) + 1),
              cover,
              joined.day(),
              policy.expiry(),
              List.of(joining.part(newcomer.adult())),
              Money.zero(settings.currency()),
              joining.due()),
          policy.number(),
          null,
          in);
    }
  }

  private Optional<Coverage> held(Policy policy, String insuree) {
    return tools.policies().coverIds(policy).stream()
        .map(id -> tools.read(Coverage.class, id))
        .filter(cover -> insuree.equals(PolicyStateWriter.insureeOf(cover)))
        .findFirst();
  }

  private static boolean runs(Coverage cover, Policy policy) {
    return PolicyStateWriter.stateOf(cover).status() != PolicyStatus.EXPIRED
        && !PolicyStateWriter.lastDay(cover).isBefore(policy.expiry());
  }

  /**
   * Whoever was under the policy before owes nothing again, and is not covered for the days between
   * (decision 49).
   */
  private void reopen(Coverage cover, Policy policy, LocalDate from) {
    var changes = new PolicyChanges(tools, in);
    MemberDays days = PolicyChanges.daysOf(cover);
    if (PolicyChanges.neverBegan(cover)) {
      PolicyState state = changes.stateOf(policy);
      Settlement own =
          tools.contributions().ofLateJoiners(policy).get(PolicyStateWriter.insureeOf(cover));
      if (own != null && !own.covers()) {
        state = new PolicyState(PolicyStatus.IDLE, state.effective(), state.expiry(), List.of());
      }
      LocalDate first = later(from, state.effective());
      changes.write(cover, new MemberDays(state, first, state.expiry()));
    } else {
      new RegisterChange(days.to(), null, from)
          .of(days)
          .ifPresent(again -> changes.write(cover, again));
    }
  }

  /** What a late joiner's own contribution makes of their cover (scheme-rules 3.5). */
  void paid(Policy policy, String insuree, PolicyEvent event, Settlement now) {
    Optional<Coverage> held = held(policy, insuree).filter(each -> !PolicyChanges.neverBegan(each));
    if (held.isEmpty()) {
      return;
    }
    Coverage cover = held.get();
    PolicyState state = PolicyStateWriter.stateOf(cover);
    boolean begins = event == PolicyEvent.PAID && !state.wasEverInForce();
    if (!begins) {
      new PolicyChanges(tools, in).happen(cover, event, PolicyStanding.dayOf(state, now));
    } else if (policy.status() == PolicyStatus.ACTIVE || policy.status() == PolicyStatus.EXPIRED) {
      open(cover, policy, Objects.requireNonNull(now.coversFrom()));
    } // else it comes into force with the policy
  }

  /** The policy's own first day stays; the member's own is that of the payment. */
  void open(Coverage cover, Policy policy, LocalDate from) {
    var changes = new PolicyChanges(tools, in);
    PolicyState own = PolicyStateWriter.stateOf(cover);
    PolicyState state =
        changes
            .stateOf(policy)
            .except(own.suspensions().stream().filter(gap -> !own.isWholeTerm(gap)).toList());
    changes.write(
        cover,
        MemberDays.within(
            state,
            later(from, PolicyStateWriter.startOf(cover)),
            PolicyStateWriter.lastDay(cover)));
  }

  /** Members who have paid and wait for an officer, with the first day that their money allows. */
  Map<Coverage, LocalDate> ready(Policy policy) {
    Map<Coverage, LocalDate> found = new LinkedHashMap<>();
    Map<String, Settlement> own = tools.contributions().ofLateJoiners(policy);
    for (String id : tools.policies().coverIds(policy)) {
      Coverage cover = tools.read(Coverage.class, id);
      Settlement theirs = own.get(PolicyStateWriter.insureeOf(cover));
      if (PolicyStateWriter.stateOf(cover).status() == PolicyStatus.READY
          && theirs != null
          && theirs.coversFrom() != null) {
        found.put(cover, theirs.coversFrom());
      }
    }
    return found;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private boolean isEarly(Policy policy, EnrolmentTerms terms) {
    LocalDate previous =
        policy.renews() == null
            ? null
            : tools
                .policies()
                .byNumber(policy.scheme(), policy.renews())
                .map(Policy::expiry)
                .orElse(null);
    return new PolicyDates(policy.enrolled(), policy.start(), policy.expiry(), previous)
        .isEarly(terms);
  }

  private int contributions(Policy policy) {
    return tools
        .database()
        .queryOne(
            "SELECT count(*) FROM scheme.contribution WHERE scheme = ? AND policy = ?",
            (row, i) -> row.getInt(1),
            policy.scheme(),
            policy.number())
        .orElse(0);
  }

  private Set<String> coveredBy(Policy policy) {
    return new HashSet<>(
        tools
            .database()
            .query(
                "SELECT insuree_number FROM scheme.cover WHERE scheme = ? AND policy = ?",
                (row, i) -> row.getString("insuree_number"),
                policy.scheme(),
                policy.number()));
  }

  /** Ends the covers of these insurees under each policy of the family that is not over. */
  void end(Family family, Set<String> numbers, LocalDate lastDay) {
    var changes = new PolicyChanges(tools, in);
    for (Policy policy : tools.policies().ofFamily(family.scheme(), family.key())) {
      if (policy.status() == PolicyStatus.EXPIRED) {
        continue;
      }
      for (String id : tools.policies().coverIds(policy)) {
        Coverage cover = tools.read(Coverage.class, id);
        String number = PolicyStateWriter.insureeOf(cover);
        if (numbers.contains(number)) {
          refusePaidCare(policy, number, lastDay);
          changes.end(cover, lastDay);
        }
      }
    }
  }

  /** Care that was paid keeps its cover. */
  private void refusePaidCare(Policy policy, String number, LocalDate lastDay) {
    tools
        .policies()
        .lastPaidCare(policy, number)
        .filter(paid -> paid.isAfter(lastDay))
        .ifPresent(
            paid -> {
              throw new RequestRefused(
                  ProblemCode.VALUE, HapiFamilyDesk.DATE, lastDay, "paid-care", paid);
            });
  }

  /** Covers that still run name the new head. */
  void nameSubscriber(Family family, Person head, Map<String, String> roles) {
    for (Policy policy : tools.policies().ofFamily(family.scheme(), family.key())) {
      if (policy.status() == PolicyStatus.EXPIRED) {
        continue;
      }
      for (String id : tools.policies().coverIds(policy)) {
        Coverage cover = tools.read(Coverage.class, id);
        String number = PolicyStateWriter.insureeOf(cover);
        cover.setSubscriber(PeopleWriter.insuree(head.patient(), head.number()));
        cover.setSubscriberId(head.number());
        cover.setRelationship(
            MemberCoverMapper.relationship(head.number().equals(number), roles.get(number)));
        tools.update(Coverage.class, cover, in);
      }
    }
  }
}
