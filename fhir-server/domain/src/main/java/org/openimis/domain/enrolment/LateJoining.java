package org.openimis.domain.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.EnrolmentTerms;

/**
 * What becomes of a policy when somebody joins the family during its term (scheme-rules 3.5): the
 * newcomer is covered when the product takes one more, and costs what the policy costs more with
 * than without.
 *
 * @param covered whether the policy takes the newcomer
 * @param due what is owed for the newcomer; nothing means that cover begins on the day of joining
 * @param from the first day on which the newcomer can be covered
 */
public record LateJoining(boolean covered, Money due, LocalDate from) {

  /**
   * What is asked for the newcomer, as one part.
   *
   * @param adult whether the newcomer is one
   */
  public PolicyValue.Part part(boolean adult) {
    return new PolicyValue.Part(adult ? PolicyValue.Kind.ADULT : PolicyValue.Kind.CHILD, 1, due);
  }

  /**
   * Decides about a newcomer.
   *
   * @param terms those by which the policy was valued
   * @param members whom the policy covers already, as they were counted
   * @param early whether the policy was given a discount for coming early
   * @param policyStart the first day that the product gave the policy
   */
  public static LateJoining of(
      EnrolmentTerms terms,
      List<HouseholdMember> members,
      HouseholdMember newcomer,
      PolicyStage stage,
      boolean early,
      Currency currency,
      LocalDate joined,
      LocalDate policyStart) {
    LocalDate from = joined.isBefore(policyStart) ? policyStart : joined;
    Integer most = terms.maxMembers();
    if (isFull(most, members.size())) {
      return new LateJoining(false, Money.zero(currency), from);
    }
    List<HouseholdMember> all = new ArrayList<>(members);
    all.add(newcomer);
    Money before = value(terms, members, stage, early, currency);
    Money after = value(terms, all, stage, early, currency);
    Money more = after.minus(before);
    return new LateJoining(true, more.isNegative() ? Money.zero(currency) : more, from);
  }

  private static boolean isFull(@Nullable Integer most, int members) {
    return most != null && members >= most;
  }

  private static Money value(
      EnrolmentTerms terms,
      List<HouseholdMember> members,
      PolicyStage stage,
      boolean early,
      Currency currency) {
    return PolicyValue.of(terms, Household.of(members, null), stage, early, currency).total();
  }
}
