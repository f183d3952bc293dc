package org.openimis.domain.claim;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.SentDocument;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.refusal.Problem;

/**
 * Registers, store and books in memory. A draft carries its answer in its document; a transaction
 * that fails takes everything back; a test may say which one fails.
 */
final class InMemoryClaims implements ClaimRegisters, ClaimStore, KeptClaims {
  static final SchemeTerms USUAL =
      new SchemeTerms(RuleSet.STANDARD, EntryRules.EntryTerms.USUAL, true, 90);

  private SchemeTerms terms = USUAL;
  private Map<ClaimKey, EarlierSubmission> submissions = new HashMap<>();
  private Map<String, Kept> kept = new LinkedHashMap<>();
  private InMemoryLedger ledger = new InMemoryLedger();
  private final Map<SubmittedClaim, ClaimFacts> facts = new HashMap<>();
  private final Deque<RuntimeException> failures = new ArrayDeque<>();
  private final Map<ClaimKey, RuntimeException> poisoned = new HashMap<>();
  private final Set<ClaimKey> taken = new HashSet<>();
  private final Deque<Runnable> meanwhile = new ArrayDeque<>();
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
        null,
        null,
        sent.problems(),
        null,
        sent);
  }

  InMemoryClaims under(SchemeTerms terms) {
    this.terms = terms;
    return this;
  }

  /** From now on registers, covers and prices say of this claim what the builder says. */
  void learn(ClaimBuilder claim) {
    facts.put(claim.claim(), claim.facts());
  }

  /** The next transactions fail with these at their end, one each. */
  void failNext(RuntimeException... causes) {
    failures.addAll(List.of(causes));
  }

  /** Every transaction that stores this claim fails. */
  void poison(ClaimBuilder claim, RuntimeException cause) {
    poisoned.put(claim.claim().key(), cause);
  }

  /** Somebody else does something after the next list of expired preauthorizations was read. */
  void afterNextList(Runnable work) {
    meanwhile.add(work);
  }

  /** A batch run takes the claim. */
  void hold(String claimId) {
    change(claimId, Kept::hold);
  }

  List<JudgedClaim> recorded() {
    return kept.values().stream().map(Kept::judged).toList();
  }

  /** Every claim as it stands, in the order of submission. */
  List<Kept> all() {
    return List.copyOf(kept.values());
  }

  Kept kept(String claimId) {
    return Objects.requireNonNull(kept.get(claimId), claimId);
  }

  InMemoryLedger ledger() {
    return ledger;
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
    Map<String, Kept> keptBefore = new LinkedHashMap<>(kept);
    InMemoryLedger ledgerBefore = ledger.copy();
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
      kept = keptBefore;
      ledger = ledgerBefore;
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
    claims.forEach(claim -> answer.put(claim.key(), known(claim, null)));
    return answer;
  }

  @Override
  public ClaimFacts factsWithout(KeptClaim self, SubmittedClaim content) {
    return known(content, self.receipt().claimId());
  }

  private ClaimFacts known(SubmittedClaim claim, @Nullable String self) {
    mustBeInTransaction();
    ClaimFacts told = Objects.requireNonNull(facts.get(claim), "nobody told of " + claim.key());
    List<String> without = new ArrayList<>();
    if (self != null) {
      without.add(self);
    }
    reservationFor(claim).ifPresent(without::add);
    History history =
        kept.values().stream()
            .filter(other -> other.isOfTheSamePatientAs(claim) && !other.id().equals(self))
            .map(Kept::care)
            .reduce(History.NONE, History::plus);
    return told.with(history, ledger.balances(claim, told.covers(), told.balances(), without));
  }

  /** The preauthorization that a claim names by its claim code. */
  private Optional<String> reservationFor(SubmittedClaim claim) {
    return kept.values().stream()
        .filter(Kept::reserves)
        .filter(other -> other.isOfTheSamePatientAs(claim))
        .filter(other -> other.claim().key().code().equals(claim.guarantee()))
        .map(Kept::id)
        .findFirst();
  }

  @Override
  public SchemeTerms termsOf(String scheme) {
    return terms;
  }

  @Override
  public Map<ClaimKey, EntryRules.PriorClaim> priorsOf(List<SubmittedClaim> claims) {
    mustBeInTransaction();
    Map<ClaimKey, EntryRules.PriorClaim> priors = new HashMap<>();
    for (SubmittedClaim claim : claims) {
      kept.values().stream()
          .filter(other -> other.isOfTheSameFacilityAs(claim))
          .filter(other -> other.claim().key().code().equals(claim.corrects()))
          .findFirst()
          .ifPresent(prior -> priors.put(claim.key(), prior(prior)));
    }
    return priors;
  }

  private EntryRules.PriorClaim prior(Kept prior) {
    ClaimKey key = prior.claim().key();
    long corrections =
        kept.values().stream()
            .filter(other -> other.isOfTheSameFacilityAs(prior.claim()))
            .filter(other -> key.code().equals(other.claim().corrects()))
            .count();
    return new EntryRules.PriorClaim(
        key, prior.claim().insuree(), prior.state(), prior.refusedLines(), (int) corrections);
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
      var receipt = new Receipt(freeId(key), "answer-" + (kept.size() + 1));
      charge(receipt.claimId(), claim);
      kept.put(receipt.claimId(), Kept.submitted(receipt, claim));
      submissions.put(key, new EarlierSubmission(claim.contentHash(), receipt));
      receipts.add(receipt);
    }
    return receipts;
  }

  @Override
  public Optional<KeptClaim> lock(String claimId) {
    mustBeInTransaction();
    return Optional.ofNullable(kept.get(claimId)).map(Kept::locked);
  }

  @Override
  public void record(KeptClaim self, Change change) {
    mustBeInTransaction();
    String claimId = self.receipt().claimId();
    boolean ends = change.event() == ClaimEvent.CANCELLED || change.event() == ClaimEvent.EXPIRED;
    JudgedClaim judgement = change.judgement();
    if (ends || judgement != null) {
      ledger.giveBack(claimId, id -> kept(id).reserves());
    }
    if (judgement != null) {
      charge(claimId, judgement);
    }
    change(claimId, found -> found.changed(change, found.reserves() && !ends));
  }

  @Override
  public List<String> expiredBefore(LocalDate day, int most) {
    int days = terms.preauthorizationDays();
    List<String> expired =
        kept.values().stream()
            .filter(Kept::reserves)
            .filter(found -> found.claim().claimedOn().plusDays(days).isBefore(day))
            .map(Kept::id)
            .limit(most)
            .toList();
    if (!meanwhile.isEmpty()) {
      meanwhile.poll().run();
    }
    return expired;
  }

  private void charge(String claimId, JudgedClaim judged) {
    Optional<String> reservation = reservationFor(judged.claim());
    reservation.ifPresent(id -> change(id, Kept::draw));
    ledger.charge(claimId, judged.claim(), judged.decision(), reservation.orElse(null));
  }

  private void change(String claimId, UnaryOperator<Kept> change) {
    kept.put(claimId, change.apply(kept(claimId)));
  }

  /** An id that tells the claim code, for the tests. */
  private String freeId(ClaimKey key) {
    String id = "id-" + key.code();
    return kept.containsKey(id) ? id + "-" + kept.size() : id;
  }

  private void mustBeInTransaction() {
    if (!inTransaction) {
      throw new IllegalStateException("Outside of a transaction");
    }
  }
}
