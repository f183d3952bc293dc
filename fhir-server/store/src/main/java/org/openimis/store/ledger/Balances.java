package org.openimis.store.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.product.AllowanceLevel;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.valuation.BenefitUse;
import org.openimis.domain.valuation.PolicyBalance;

/** What was used of the policies of some claims when they were locked. */
public final class Balances {

  private final Map<PolicyKey, Map<String, BenefitUse>> used;
  private final Map<PolicyKey, List<MemberCover>> members;
  private final Map<ClaimKey, Map<PolicyKey, Map<String, BenefitUse>>> drawn;

  /**
   * @param used by policy and member
   * @param members the covers of policies whose ceiling may grow with the family
   * @param drawn what does not count for one claim, below zero: the reservation of the
   *     preauthorization that it names
   */
  Balances(
      Map<PolicyKey, Map<String, BenefitUse>> used,
      Map<PolicyKey, List<MemberCover>> members,
      Map<ClaimKey, Map<PolicyKey, Map<String, BenefitUse>>> drawn) {
    this.used = used;
    this.members = members;
    this.drawn = drawn;
  }

  /** The balances of the policies that cover the patient on the target date. */
  public List<PolicyBalance> of(
      SubmittedClaim claim, List<MemberCover> covers, List<BenefitTerms> terms) {
    List<PolicyBalance> balances = new ArrayList<>();
    LocalDate day = claim.visit().targetDate();
    covers.stream()
        .filter(cover -> cover.covers(day))
        .forEach(cover -> balances.add(balance(claim, cover, day, terms)));
    return balances;
  }

  private PolicyBalance balance(
      SubmittedClaim claim, MemberCover cover, LocalDate day, List<BenefitTerms> terms) {
    var key = new PolicyKey(claim.key().scheme(), cover.policy());
    Map<String, BenefitUse> byMember = new HashMap<>(used.getOrDefault(key, Map.of()));
    drawn
        .getOrDefault(claim.key(), Map.of())
        .getOrDefault(key, Map.of())
        .forEach((member, reserved) -> byMember.merge(member, reserved, BenefitUse::plus));
    BenefitUse all = byMember.values().stream().reduce(BenefitUse.NONE, BenefitUse::plus);
    return new PolicyBalance(
        cover.policy(),
        grows(cover, terms) ? members(key, day) : 1,
        byMember.getOrDefault(claim.insuree(), BenefitUse.NONE),
        all);
  }

  /** People, not covers: somebody may have two under one policy. */
  private int members(PolicyKey key, LocalDate day) {
    return (int)
        members.getOrDefault(key, List.of()).stream().filter(cover -> cover.covers(day)).count();
  }

  /** Whether the number of members counts for anything. */
  public static boolean grows(MemberCover cover, List<BenefitTerms> terms) {
    return terms.stream()
        .filter(term -> term.product().equals(cover.product()))
        .anyMatch(
            term ->
                term.ceilings().stream()
                    .anyMatch(ceiling -> ceiling.level() == AllowanceLevel.POLICY));
  }
}
