package org.openimis.domain.claim;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Where claims are kept. Every method works on many claims with a few set-based queries. */
public interface ClaimStore {

  /**
   * Does all of the work or nothing of it.
   *
   * @throws TransientFailure when the database asks to try again
   */
  <T> T inOneTransaction(Supplier<T> work);

  /**
   * Takes the keys of claims for ever, in the order of the keys; a transaction that fails gives
   * them back. Waits for others who are taking the same key.
   *
   * @return what was answered to those whose key was taken before
   */
  Map<ClaimKey, EarlierSubmission> takeKeys(Map<ClaimKey, String> contentHashByKey);

  /** Locks the insurees in the order of their numbers, then reads what the judge needs. */
  Map<ClaimKey, ClaimFacts> factsOf(List<SubmittedClaim> claims);

  /** The rules that a scheme applies. */
  RuleSet ruleSetOf(String scheme);

  /** Stores claims, answers, claim lines, findings and facts; one receipt a claim, in order. */
  List<Receipt> record(List<JudgedClaim> judged);

  /** The submission that took a key first. */
  record EarlierSubmission(String contentHash, Receipt receipt) {}

  /** The database could not serve us now: a lost race, a deadlock; trying again may help. */
  final class TransientFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TransientFailure(Throwable cause) {
      super(cause);
    }
  }
}
