package org.openimis.domain.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openimis.domain.claim.ClaimRegisters.Resolved;
import org.openimis.domain.claim.ClaimStore.EarlierSubmission;
import org.openimis.domain.claim.SubmissionOutcome.Recorded;
import org.openimis.domain.claim.SubmissionOutcome.Refused;
import org.openimis.domain.claim.SubmissionOutcome.Replayed;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Takes claims in: resolves what they name, answers repeats with the stored answer, judges the rest
 * one after the other and stores everything in one transaction. Each claim has an outcome of its
 * own; a group gives the same answers as the same claims sent singly (conventions 8 and 9).
 */
public final class SubmitClaims {
  private static final int TRIES = 4;

  private final ClaimRegisters registers;
  private final ClaimStore store;

  public SubmitClaims(ClaimRegisters registers, ClaimStore store) {
    this.registers = registers;
    this.store = store;
  }

  /**
   * Submits claims; one outcome each, in their order.
   *
   * @throws RequestRefused with {@code busy} when the database cannot serve us now
   */
  public List<SubmissionOutcome> handle(List<ClaimDraft> drafts) {
    List<Resolved> resolved = registers.resolve(drafts);
    SubmissionOutcome[] outcomes = new SubmissionOutcome[drafts.size()];
    Map<Integer, Candidate> group = new LinkedHashMap<>();
    for (int i = 0; i < outcomes.length; i++) {
      SubmittedClaim claim = resolved.get(i).claim();
      if (claim == null) {
        outcomes[i] = new Refused(resolved.get(i).problems());
      } else {
        group.put(i, new Candidate(claim, ContentHash.of(claim), drafts.get(i).document()));
      }
    }
    List<SubmissionOutcome> judged = submit(List.copyOf(group.values()));
    int next = 0;
    for (int i : group.keySet()) {
      outcomes[i] = judged.get(next++);
    }
    return List.of(outcomes);
  }

  /** All together; when that fails, each alone, so that one poisoned claim spoils no other. */
  private List<SubmissionOutcome> submit(List<Candidate> group) {
    if (group.isEmpty()) {
      return List.of();
    }
    try {
      return store.inOneTransaction(() -> judgeAndRecord(group));
    } catch (ClaimStore.TransientFailure e) {
      return alone(group);
    } catch (RuntimeException e) {
      if (group.size() == 1) {
        throw e;
      }
      return alone(group);
    }
  }

  private List<SubmissionOutcome> alone(List<Candidate> group) {
    List<SubmissionOutcome> outcomes = new ArrayList<>();
    for (Candidate candidate : group) {
      outcomes.add(trying(candidate));
    }
    return outcomes;
  }

  private SubmissionOutcome trying(Candidate candidate) {
    for (int tried = 1; tried < TRIES; tried++) {
      try {
        return store.inOneTransaction(() -> judgeAndRecord(List.of(candidate))).get(0);
      } catch (ClaimStore.TransientFailure e) {
        // The database undid everything; the next try starts afresh.
      }
    }
    return new Refused(List.of(Problem.of(ProblemCode.BUSY, "")));
  }

  private List<SubmissionOutcome> judgeAndRecord(List<Candidate> group) {
    Map<ClaimKey, Candidate> first = new LinkedHashMap<>();
    group.forEach(candidate -> first.putIfAbsent(candidate.claim().key(), candidate));
    Map<ClaimKey, String> hashes = new HashMap<>();
    first.forEach((key, candidate) -> hashes.put(key, candidate.contentHash()));
    Map<ClaimKey, EarlierSubmission> earlier = store.takeKeys(hashes);

    List<Candidate> fresh =
        first.values().stream()
            .filter(candidate -> !earlier.containsKey(candidate.claim().key()))
            .toList();
    Map<ClaimKey, Receipt> receipts = receipts(fresh);

    List<SubmissionOutcome> outcomes = new ArrayList<>();
    for (Candidate candidate : group) {
      ClaimKey key = candidate.claim().key();
      Receipt receipt = receipts.get(key);
      if (receipt != null && candidate.equals(first.get(key))) {
        outcomes.add(new Recorded(receipt));
      } else if (receipt != null) { // a twin within the group
        outcomes.add(repeat(candidate, new EarlierSubmission(present(hashes, key), receipt)));
      } else {
        outcomes.add(repeat(candidate, present(earlier, key)));
      }
    }
    return outcomes;
  }

  private Map<ClaimKey, Receipt> receipts(List<Candidate> fresh) {
    if (fresh.isEmpty()) {
      return Map.of();
    }
    List<JudgedClaim> judged = judge(fresh);
    List<Receipt> stored = store.record(judged);
    Map<ClaimKey, Receipt> receipts = new HashMap<>();
    for (int i = 0; i < judged.size(); i++) {
      receipts.put(judged.get(i).claim().key(), stored.get(i));
    }
    return receipts;
  }

  /** One after the other over running facts: what one claim is given, the next one sees. */
  private List<JudgedClaim> judge(List<Candidate> fresh) {
    Map<ClaimKey, ClaimFacts> facts = store.factsOf(fresh.stream().map(Candidate::claim).toList());
    Map<String, List<EarlierLine>> acceptedByInsuree = new HashMap<>();
    List<JudgedClaim> judged = new ArrayList<>();
    for (Candidate candidate : fresh) {
      SubmittedClaim claim = candidate.claim();
      List<EarlierLine> accepted =
          acceptedByInsuree.computeIfAbsent(claim.insuree(), number -> new ArrayList<>());
      ClaimFacts running = present(facts, claim.key()).with(accepted);
      var adjudication = new Adjudication(store.ruleSetOf(claim.key().scheme()));
      Decision decision = adjudication.judge(claim, running);
      accepted.addAll(acceptedLines(claim, decision));
      judged.add(
          new JudgedClaim(claim, candidate.contentHash(), running, decision, candidate.document()));
    }
    return judged;
  }

  private static List<EarlierLine> acceptedLines(SubmittedClaim claim, Decision decision) {
    return decision.lines().stream()
        .filter(line -> !line.isRefused())
        .map(
            line ->
                new EarlierLine(line.line().code(), claim.visit().targetDate(), claim.key().code()))
        .toList();
  }

  private static SubmissionOutcome repeat(Candidate candidate, EarlierSubmission earlier) {
    return earlier.contentHash().equals(candidate.contentHash())
        ? new Replayed(earlier.receipt())
        : new Refused(
            List.of(
                Problem.of(
                    ProblemCode.DUPLICATE_CLAIM,
                    "Claim.identifier",
                    candidate.claim().key().code(),
                    candidate.claim().key().facility())));
  }

  private static <V> V present(Map<ClaimKey, V> values, ClaimKey key) {
    V value = values.get(key);
    if (value == null) {
      throw new IllegalStateException("The store said nothing of " + key);
    }
    return value;
  }

  private record Candidate(SubmittedClaim claim, String contentHash, SentDocument document) {}
}
