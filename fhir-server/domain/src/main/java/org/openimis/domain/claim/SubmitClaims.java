package org.openimis.domain.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openimis.domain.claim.ClaimRegisters.Resolved;
import org.openimis.domain.claim.ClaimStore.EarlierSubmission;
import org.openimis.domain.claim.EntryRules.PriorClaim;
import org.openimis.domain.claim.SubmissionOutcome.Failed;
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
public final class SubmitClaims implements Submissions {
  private static final int TRIES = 4;

  private final ClaimRegisters registers;
  private final ClaimStore store;

  public SubmitClaims(ClaimRegisters registers, ClaimStore store) {
    this.registers = registers;
    this.store = store;
  }

  /**
   * Submits claims; one outcome each, in their order. A claim for which the database finds no time
   * is refused as {@code busy}. What goes wrong otherwise with a single claim is thrown; with a
   * claim of a group it is that claim's outcome.
   */
  @Override
  public List<SubmissionOutcome> handle(List<ClaimDraft> drafts) {
    List<Resolved> resolved = registers.resolve(drafts);
    SubmissionOutcome[] outcomes = new SubmissionOutcome[drafts.size()];
    Map<Integer, Candidate> group = new LinkedHashMap<>();
    for (int i = 0; i < outcomes.length; i++) {
      SubmittedClaim claim = resolved.get(i).claim();
      if (claim == null) {
        outcomes[i] = new Refused(resolved.get(i).problems());
      } else {
        group.put(i, new Candidate(claim, ContentHash.of(claim), drafts.get(i)));
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
    if (group.size() == 1) {
      return List.of(alone(group.get(0)));
    }
    if (dependOnEachOther(group)) {
      return group.stream().map(this::apart).toList();
    }
    try {
      return store.inOneTransaction(() -> judgeAndRecord(group));
    } catch (ClaimStore.Unreachable e) {
      throw e; // each alone would only wait for it as long again
    } catch (RuntimeException e) {
      // Everything was undone, the keys included. Whose fault it was shows when each is alone.
      return group.stream().map(this::apart).toList();
    }
  }

  /**
   * A claim that names a preauthorization is judged when all before it are stored, and those after
   * it when it is: what it frees of the reservation is theirs. So is a claim that names one to
   * correct, if that is of the group or another one of the group names it too.
   */
  private static boolean dependOnEachOther(List<Candidate> group) {
    Set<String> codes = new HashSet<>();
    group.forEach(candidate -> codes.add(candidate.claim().key().code()));
    Set<String> corrected = new HashSet<>();
    for (Candidate candidate : group) {
      String corrects = candidate.claim().corrects();
      if (candidate.claim().guarantee() != null
          || (corrects != null && (codes.contains(corrects) || !corrected.add(corrects)))) {
        return true;
      }
    }
    return false;
  }

  private SubmissionOutcome apart(Candidate candidate) {
    try {
      return alone(candidate);
    } catch (RuntimeException e) {
      return new Failed(e);
    }
  }

  private SubmissionOutcome alone(Candidate candidate) {
    for (int tried = 0; tried < TRIES; tried++) {
      try {
        return store.inOneTransaction(() -> judgeAndRecord(List.of(candidate))).get(0);
      } catch (RequestRefused e) {
        return new Refused(e.problems());
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

    Set<ClaimKey> answered = new HashSet<>();
    List<SubmissionOutcome> outcomes = new ArrayList<>();
    for (Candidate candidate : group) {
      ClaimKey key = candidate.claim().key();
      Receipt receipt = receipts.get(key);
      if (receipt == null) {
        outcomes.add(repeat(candidate, present(earlier, key)));
      } else if (answered.add(key)) {
        outcomes.add(new Recorded(receipt));
      } else { // a twin within the group
        outcomes.add(repeat(candidate, new EarlierSubmission(present(hashes, key), receipt)));
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
    List<SubmittedClaim> claims = fresh.stream().map(Candidate::claim).toList();
    Map<ClaimKey, ClaimFacts> facts = store.factsOf(claims);
    Map<ClaimKey, PriorClaim> priors = store.priorsOf(claims);
    var running = new RunningFacts();
    List<JudgedClaim> judged = new ArrayList<>();
    for (Candidate candidate : fresh) {
      SubmittedClaim claim = candidate.claim();
      SchemeTerms terms = store.termsOf(claim.key().scheme());
      ClaimFacts known = running.apply(claim, present(facts, claim.key()));
      List<Problem> problems =
          EntryRules.problems(claim, known, terms.entry(), priors.get(claim.key()));
      if (!problems.isEmpty()) {
        // Undoes the transaction: a claim that is not taken in takes no key.
        throw new RequestRefused(problems);
      }
      Decision decision = new Adjudication(terms.ruleSet()).judge(claim, known);
      running.add(claim, decision);
      judged.add(
          new JudgedClaim(
              claim,
              candidate.contentHash(),
              known,
              decision,
              ClaimState.after(decision, terms.automaticProcessing()),
              candidate.draft().document(),
              candidate.draft().draftId()));
    }
    return judged;
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

  private record Candidate(SubmittedClaim claim, String contentHash, ClaimDraft draft) {}
}
