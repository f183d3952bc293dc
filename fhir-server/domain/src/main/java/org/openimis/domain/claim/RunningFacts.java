package org.openimis.domain.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.valuation.BenefitUse;
import org.openimis.domain.valuation.Charge;
import org.openimis.domain.valuation.PolicyBalance;

/**
 * What the claims of a group that were judged before have changed: each claim is judged as if those
 * before it had been sent earlier (conventions 9). Each scheme knows only of the care that it was
 * asked to pay.
 */
public final class RunningFacts {
  private final Map<Person, History> histories = new HashMap<>();
  private final Map<Policy, Map<String, BenefitUse>> taken = new HashMap<>();

  /** The facts as read from the store, with what was decided since. */
  public ClaimFacts apply(SubmittedClaim claim, ClaimFacts asRead) {
    History more =
        histories.getOrDefault(new Person(claim.key().scheme(), claim.insuree()), History.NONE);
    List<PolicyBalance> balances =
        Stream.concat(asRead.balances().stream(), notRead(claim, asRead))
            .map(balance -> now(claim, balance))
            .toList();
    return asRead.with(more, balances);
  }

  /** Policies that were charged since, and of which nothing was used when the facts were read. */
  private Stream<PolicyBalance> notRead(SubmittedClaim claim, ClaimFacts asRead) {
    return asRead.covers().stream()
        .filter(cover -> cover.covers(claim.visit().targetDate()))
        .map(MemberCover::policy)
        .distinct()
        .filter(policy -> taken.containsKey(new Policy(claim.key().scheme(), policy)))
        .map(asRead::balance)
        .filter(balance -> !asRead.balances().contains(balance));
  }

  /** Takes note of a decision. */
  public void add(SubmittedClaim claim, Decision decision) {
    String scheme = claim.key().scheme();
    if (claim.use().isCare()) {
      histories.merge(new Person(scheme, claim.insuree()), history(claim, decision), History::plus);
    }
    if (claim.use().charges()) {
      for (Charge charge : decision.charges()) {
        taken
            .computeIfAbsent(new Policy(scheme, charge.policy()), policy -> new HashMap<>())
            .merge(
                claim.insuree(),
                BenefitUse.NONE.plus(charge.hospital(), charge.use()),
                BenefitUse::plus);
      }
    }
  }

  private PolicyBalance now(SubmittedClaim claim, PolicyBalance balance) {
    Map<String, BenefitUse> byInsuree =
        taken.getOrDefault(new Policy(claim.key().scheme(), balance.policy()), Map.of());
    BenefitUse all = balance.all();
    for (BenefitUse use : byInsuree.values()) {
      all = all.plus(use);
    }
    BenefitUse own = balance.own().plus(byInsuree.getOrDefault(claim.insuree(), BenefitUse.NONE));
    return new PolicyBalance(balance.policy(), balance.members(), own, all);
  }

  private static History history(SubmittedClaim claim, Decision decision) {
    List<EarlierLine> lines = new ArrayList<>();
    for (LineDecision line : decision.lines()) {
      Valuation valuation = line.valuation();
      if (valuation != null) {
        lines.add(
            new EarlierLine(
                line.line().code(),
                claim.visit().targetDate(),
                valuation.quantity(),
                claim.key().code()));
      }
    }
    return lines.isEmpty()
        ? History.NONE
        : new History(
            lines,
            List.of(
                new EarlierClaim(
                    claim.key().code(), decision.category(), claim.visit().targetDate())));
  }

  private record Person(String scheme, String insuree) {}

  private record Policy(String scheme, String number) {}
}
