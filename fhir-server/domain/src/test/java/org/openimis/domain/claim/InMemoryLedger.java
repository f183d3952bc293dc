package org.openimis.domain.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.money.Money;
import org.openimis.domain.valuation.AccountId;
import org.openimis.domain.valuation.BenefitUse;
import org.openimis.domain.valuation.PolicyBalance;
import org.openimis.domain.valuation.Posting;
import org.openimis.domain.valuation.Postings;
import org.openimis.domain.valuation.Postings.Source;

/** Postings in memory: added, never changed. A balance is the sum of its postings. */
final class InMemoryLedger {
  private final List<Entry> entries;

  /** A posting, and the claim that made it. */
  private record Entry(String claimId, Posting posting) {

    /** Whose amount it is: a draw changes what the preauthorization holds. */
    String holder() {
      String preauthorization = posting.preauthorization();
      return preauthorization == null ? claimId : preauthorization;
    }
  }

  InMemoryLedger() {
    this(List.of());
  }

  private InMemoryLedger(List<Entry> entries) {
    this.entries = new ArrayList<>(entries);
  }

  InMemoryLedger copy() {
    return new InMemoryLedger(entries);
  }

  /**
   * Posts what a decision takes; a predetermination takes nothing.
   *
   * @param preauthorization on which the claim draws; null for none
   */
  void charge(
      String claimId, SubmittedClaim claim, Decision decision, @Nullable String preauthorization) {
    if (claim.use().charges()) {
      List<Posting> taken =
          Postings.take(
              claim.key().scheme(), claim.insuree(), decision.charges(), Posting.Kind.SETTLEMENT);
      if (preauthorization != null) {
        post(claimId, Postings.draw(holds(preauthorization), taken, preauthorization));
      }
      post(claimId, taken);
    }
  }

  /**
   * Gives back all that a claim holds, and to a preauthorization what was drawn from it.
   *
   * @param isOpen whether a preauthorization still reserves anything
   */
  void giveBack(String claimId, Predicate<String> isOpen) {
    Map<Source, Money> net = new TreeMap<>();
    holds(claimId).forEach((account, amount) -> net.put(new Source(account, null), amount));
    for (Entry entry : entries) {
      String preauthorization = entry.posting().preauthorization();
      if (entry.claimId().equals(claimId)
          && preauthorization != null
          && isOpen.test(preauthorization)) {
        net.merge(
            new Source(entry.posting().account(), preauthorization),
            entry.posting().amount(),
            Money::plus);
      }
    }
    post(claimId, Postings.giveBack(net, Posting.Kind.REVERSAL));
  }

  private void post(String claimId, List<Posting> postings) {
    postings.forEach(posting -> entries.add(new Entry(claimId, posting)));
  }

  /** What a claim or preauthorization holds now, by account. */
  Map<AccountId, Money> holds(String claimId) {
    Map<AccountId, Money> held = new TreeMap<>();
    entries.stream()
        .filter(entry -> entry.holder().equals(claimId))
        .map(Entry::posting)
        .forEach(posting -> held.merge(posting.account(), posting.amount(), Money::plus));
    return held;
  }

  /** What a claim holds in all, deductible and ceiling together. */
  BigDecimal takenBy(String claimId) {
    return holds(claimId).values().stream()
        .map(Money::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** No balance has ever been below nothing. */
  boolean neverFellBelowNothing() {
    Map<AccountId, Money> balances = new TreeMap<>();
    return entries.stream()
        .map(Entry::posting)
        .map(posting -> balances.merge(posting.account(), posting.amount(), Money::plus))
        .noneMatch(Money::isNegative);
  }

  /**
   * The balances that a person finds of the policies of some covers. Of a policy of which nothing
   * was told and nothing is posted it says nothing.
   *
   * @param told what a test says was used before, and how many members there are
   * @param without claims and preauthorizations whose amounts do not count
   */
  List<PolicyBalance> balances(
      SubmittedClaim claim,
      List<MemberCover> covers,
      List<PolicyBalance> told,
      List<String> without) {
    return covers.stream()
        .map(MemberCover::policy)
        .distinct()
        .filter(
            policy ->
                told.stream().anyMatch(balance -> balance.policy().equals(policy))
                    || postingsOf(policy, claim, List.of()).findAny().isPresent())
        .map(policy -> balance(policy, claim, told, without))
        .toList();
  }

  private PolicyBalance balance(
      String policy, SubmittedClaim claim, List<PolicyBalance> told, List<String> without) {
    PolicyBalance before =
        told.stream()
            .filter(balance -> balance.policy().equals(policy))
            .findFirst()
            .orElseGet(() -> PolicyBalance.unused(policy, 1));
    BenefitUse own = before.own();
    BenefitUse all = before.all();
    for (Posting posting : postingsOf(policy, claim, without).toList()) {
      all = all.plus(posting.account().bucket().isHospital(), use(posting));
      if (posting.account().insuree().equals(claim.insuree())) {
        own = own.plus(posting.account().bucket().isHospital(), use(posting));
      }
    }
    return new PolicyBalance(policy, before.members(), own, all);
  }

  private Stream<Posting> postingsOf(String policy, SubmittedClaim claim, List<String> without) {
    return entries.stream()
        .filter(entry -> !without.contains(entry.holder()))
        .map(Entry::posting)
        .filter(posting -> posting.account().policy().equals(policy))
        .filter(posting -> posting.account().scheme().equals(claim.key().scheme()));
  }

  private static BenefitUse.CareUse use(Posting posting) {
    BigDecimal amount = posting.amount().amount();
    return posting.account().bucket().isDeductible()
        ? new BenefitUse.CareUse(amount, BigDecimal.ZERO)
        : new BenefitUse.CareUse(BigDecimal.ZERO, amount);
  }
}
