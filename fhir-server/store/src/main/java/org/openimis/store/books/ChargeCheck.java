package org.openimis.store.books;

import java.util.Map;
import java.util.TreeMap;
import org.openimis.domain.books.BookCheck;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.ClaimUse;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.money.Money;
import org.openimis.domain.valuation.Posting;
import org.openimis.domain.valuation.Postings;
import org.openimis.store.books.KeptCase.StateRow;

/**
 * Compares what a claim holds in the ledger with what its last decision charges. A claim that was
 * taken back holds nothing; a preauthorization holds what it was granted until it ends, and then no
 * more than others have drawn from it.
 */
final class ChargeCheck {
  private final Findings findings;

  ChargeCheck(Findings findings) {
    this.findings = findings;
  }

  void check(KeptCase kept, Decision decision) {
    findings.examined(BookCheck.CHARGES, 1);
    StateRow state = kept.state();
    boolean reserves = state.reservedUntil() != null;
    boolean ended = state.isUsedAs(ClaimUse.PREAUTHORIZATION) && !reserves;
    boolean charges =
        state.isUsedAs(ClaimUse.PREAUTHORIZATION)
            ? reserves
            : state.isUsedAs(ClaimUse.CLAIM) && state.state() != ClaimState.CANCELLED;
    findings.compare(
        BookCheck.CHARGES,
        kept.place(),
        shown(charges ? charged(state, decision) : Map.of()),
        shown(ended ? sum(kept.taken(), kept.drawn()) : kept.taken()));
    if (reserves) {
      checkDraws(kept);
    }
  }

  /** What others have drawn is never more than what was reserved. */
  private void checkDraws(KeptCase kept) {
    sum(kept.taken(), kept.drawn())
        .forEach(
            (account, left) -> {
              if (left.isNegative()) {
                findings.differs(
                    BookCheck.CHARGES,
                    kept.place().at("reservation"),
                    account + "=0 or more",
                    account + "=" + left);
              }
            });
  }

  private static Map<String, Money> charged(StateRow state, Decision decision) {
    Map<String, Money> charged = new TreeMap<>();
    for (Posting posting :
        Postings.take(
            state.scheme(), state.insuree(), decision.charges(), Posting.Kind.RESERVATION)) {
      charged.merge(posting.account().shown(), posting.amount(), Money::plus);
    }
    return charged;
  }

  private static Map<String, Money> sum(Map<String, Money> one, Map<String, Money> other) {
    Map<String, Money> sum = new TreeMap<>(one);
    other.forEach((account, amount) -> sum.merge(account, amount, Money::plus));
    return sum;
  }

  private static Map<String, String> shown(Map<String, Money> amounts) {
    var fields = new Fields();
    amounts.forEach(fields::amount);
    return fields.values();
  }
}
