package org.openimis.domain.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.refusal.Problem;

/**
 * Registers and store in memory. A draft carries its answer in its document; a transaction that
 * fails takes everything back; a test may say which one fails.
 */
final class InMemoryClaims implements ClaimRegisters, ClaimStore {
  private Map<ClaimKey, EarlierSubmission> submissions = new HashMap<>();
  private List<JudgedClaim> recorded = new ArrayList<>();
  private final Map<SubmittedClaim, ClaimFacts> facts = new HashMap<>();
  private final Deque<RuntimeException> failures = new ArrayDeque<>();
  private final Map<ClaimKey, RuntimeException> poisoned = new HashMap<>();
  private final Set<ClaimKey> taken = new HashSet<>();
  private boolean inTransaction;
  private int transactions;

  /** What a draft would have said. */
  private record Sent(
      @Nullable SubmittedClaim claim, @Nullable ClaimFacts facts, List<Problem> problems)
      implements SentDocument {}

  static ClaimDraft draft(ClaimBuilder claim) {
    return draft(new Sent(claim.claim(), claim.facts(), List.of()));
  }

  static ClaimDraft refusedDraft(Problem problem) {
    return draft(new Sent(null, null, List.of(problem)));
  }

  private static ClaimDraft draft(Sent sent) {
    return new ClaimDraft(
        null,
        "claim",
        null,
        null,
        null,
        null,
        null,
        VisitType.OTHER,
        null,
        null,
        List.of(),
        List.of(),
        sent.problems(),
        sent);
  }

  /** The next transactions fail with these at their end, one each. */
  void failNext(RuntimeException... causes) {
    failures.addAll(List.of(causes));
  }

  /** Every transaction that stores this claim fails. */
  void poison(ClaimBuilder claim, RuntimeException cause) {
    poisoned.put(claim.claim().key(), cause);
  }

  List<JudgedClaim> recorded() {
    return recorded;
  }

  int transactions() {
    return transactions;
  }

  boolean knows(ClaimBuilder claim) {
    return submissions.containsKey(claim.claim().key());
  }

  @Override
  public List<Resolved> resolve(List<ClaimDraft> drafts) {
    List<Resolved> resolved = new ArrayList<>();
    for (ClaimDraft draft : drafts) {
      var sent = (Sent) draft.document();
      if (sent.claim() != null) {
        facts.putIfAbsent(sent.claim(), sent.facts());
      }
      resolved.add(new Resolved(sent.claim(), sent.problems()));
    }
    return resolved;
  }

  @Override
  public <T> T inOneTransaction(Supplier<T> work) {
    Map<ClaimKey, EarlierSubmission> submissionsBefore = new HashMap<>(submissions);
    List<JudgedClaim> recordedBefore = new ArrayList<>(recorded);
    transactions++;
    inTransaction = true;
    taken.clear();
    try {
      T result = work.get();
      if (!failures.isEmpty()) {
        throw failures.poll();
      }
      return result;
    } catch (RuntimeException e) {
      submissions = submissionsBefore;
      recorded = recordedBefore;
      throw e;
    } finally {
      inTransaction = false;
    }
  }

  @Override
  public Map<ClaimKey, EarlierSubmission> takeKeys(Map<ClaimKey, String> contentHashByKey) {
    mustBeInTransaction();
    Map<ClaimKey, EarlierSubmission> earlier = new HashMap<>(submissions);
    earlier.keySet().retainAll(contentHashByKey.keySet());
    taken.addAll(contentHashByKey.keySet());
    return earlier;
  }

  @Override
  public Map<ClaimKey, ClaimFacts> factsOf(List<SubmittedClaim> claims) {
    mustBeInTransaction();
    Map<ClaimKey, ClaimFacts> answer = new HashMap<>();
    for (SubmittedClaim claim : claims) {
      answer.put(claim.key(), facts.get(claim).with(acceptedLinesOf(claim)));
    }
    return answer;
  }

  @Override
  public RuleSet ruleSetOf(String scheme) {
    return RuleSet.STANDARD;
  }

  @Override
  public List<Receipt> record(List<JudgedClaim> judged) {
    mustBeInTransaction();
    List<Receipt> receipts = new ArrayList<>();
    for (JudgedClaim claim : judged) {
      ClaimKey key = claim.claim().key();
      if (!taken.contains(key) || submissions.containsKey(key)) {
        throw new IllegalStateException(key + " was not taken");
      }
      if (poisoned.containsKey(key)) {
        throw poisoned.get(key);
      }
      recorded.add(claim);
      var receipt = new Receipt("Claim/" + key.code(), "ClaimResponse/" + recorded.size());
      submissions.put(key, new EarlierSubmission(claim.contentHash(), receipt));
      receipts.add(receipt);
    }
    return receipts;
  }

  private List<EarlierLine> acceptedLinesOf(SubmittedClaim claim) {
    return recorded.stream()
        .filter(earlier -> earlier.claim().insuree().equals(claim.insuree()))
        .filter(earlier -> earlier.claim().key().scheme().equals(claim.key().scheme()))
        .flatMap(InMemoryClaims::acceptedLines)
        .toList();
  }

  private static Stream<EarlierLine> acceptedLines(JudgedClaim earlier) {
    SubmittedClaim claim = earlier.claim();
    return earlier.decision().lines().stream()
        .filter(line -> !line.isRefused())
        .map(
            line ->
                new EarlierLine(
                    line.line().code(), claim.visit().targetDate(), claim.key().code()));
  }

  private void mustBeInTransaction() {
    if (!inTransaction) {
      throw new IllegalStateException("Outside of a transaction");
    }
  }
}
