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
   * @throws Unreachable when the database is gone; the work may have been done all the same
   */
  <T> T inOneTransaction(Supplier<T> work);

  /**
   * Takes the keys of claims for ever, in the order of the keys; a transaction that fails gives
   * them back. Waits for others who are taking the same key.
   *
   * @return what was answered to those whose key was taken before
   */
  Map<ClaimKey, EarlierSubmission> takeKeys(Map<ClaimKey, String> contentHashByKey);

  /**
   * Locks the insurees in the order of their numbers and the policies that cover them in the order
   * of theirs, then reads what the judge needs. What a preauthorization has reserved for a claim
   * that names it counts as free.
   */
  Map<ClaimKey, ClaimFacts> factsOf(List<SubmittedClaim> claims);

  /**
   * The claims that these correct, by the key of the one that corrects; unknown ones are left out.
   */
  Map<ClaimKey, EntryRules.PriorClaim> priorsOf(List<SubmittedClaim> claims);

  /** What a scheme has settled about its claims. */
  SchemeTerms termsOf(String scheme);

  /**
   * Stores claims, answers, claim lines, findings, facts, postings and events; one receipt a claim,
   * in order.
   */
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

  /**
   * The database is gone, or was lost on the way. Where it was lost while it committed, nobody
   * knows what it kept; the same claim sent again finds out.
   */
  final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unreachable(Throwable cause) {
      super(cause);
    }
  }
}
