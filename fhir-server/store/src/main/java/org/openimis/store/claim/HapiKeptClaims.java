package org.openimis.store.claim;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.AuditTrail;
import org.openimis.domain.claim.ClaimEvent;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.KeptClaim;
import org.openimis.domain.claim.KeptClaims;
import org.openimis.domain.claim.SchemeTerms;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.store.coverage.CoverRows;
import org.openimis.store.hapi.Transactions;
import org.openimis.store.ledger.PolicyKey;
import org.openimis.store.scheme.SchemeGate;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.Database;
import org.openimis.store.sql.FactsCodec;

/** Submitted claims in the store. */
public final class HapiKeptClaims implements KeptClaims {
  private final ClaimTools tools;
  private final Transactions transactions;
  private final Database database;
  private final SchemeSettings schemes;
  private final SchemeGate gate;
  private final Preauthorizations preauthorizations;
  private final AuditTrail audit;
  private final Clock clock;
  private final ThreadLocal<@Nullable TransactionDetails> running = new ThreadLocal<>();

  public HapiKeptClaims(ClaimTools tools, AuditTrail audit, Clock clock) {
    this.tools = tools;
    this.transactions = tools.transactions();
    this.database = tools.database();
    this.schemes = tools.schemes();
    this.gate = new SchemeGate(database, schemes);
    this.preauthorizations = new Preauthorizations(database, tools::today);
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public <T> T inOneTransaction(Supplier<T> work) {
    return transactions.inOne(
        details -> {
          running.set(details);
          try {
            return work.get();
          } finally {
            running.remove();
          }
        });
  }

  @Override
  public Optional<KeptClaim> lock(String claimId) {
    var states = new StateRows(database);
    Optional<StateRows.Row> found = states.find(claimId);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    lock(found.get());
    // What was read before the locks may have changed while we waited for them.
    StateRows.Row row = states.find(claimId).orElseThrow();
    return database.queryOne(
        "SELECT claim, facts, decision FROM scheme.decision WHERE response_id = ? AND version = ?",
        (rs, i) ->
            new KeptClaim(
                row.receipt(),
                row.state(),
                row.held(),
                isDrawn(claimId),
                FactsCodec.read(rs.getString("claim"), SubmittedClaim.class),
                FactsCodec.read(rs.getString("facts"), ClaimFacts.class),
                FactsCodec.read(rs.getString("decision"), Decision.class)),
        row.receipt().responseId(),
        row.decisionVersion());
  }

  /** Scheme, key, insuree, policies: the order of every writer (conventions 9). */
  private void lock(StateRows.Row row) {
    ClaimKey key = row.key();
    gate.enter(List.of(key.scheme()));
    database.query(
        """
        SELECT claim_id FROM scheme.submission
         WHERE scheme = ? AND facility = ? AND use = ? AND claim_code = ? FOR UPDATE
        """,
        (rs, i) -> rs.getString("claim_id"),
        key.scheme(),
        key.facility(),
        key.use(),
        key.code());
    database.query(
        "SELECT number FROM scheme.insuree WHERE number = ? FOR UPDATE",
        (rs, i) -> rs.getString("number"),
        row.insuree());
    Set<PolicyKey> policies = new HashSet<>(tools.ledger().policiesOf(row.receipt().claimId()));
    CoverRows.of(database, new String[] {row.insuree()})
        .getOrDefault(row.insuree(), List.of())
        .forEach(cover -> policies.add(new PolicyKey(key.scheme(), cover.policy())));
    tools.ledger().lock(policies);
  }

  /** Whether a claim has taken out of what this preauthorization reserves. */
  private boolean isDrawn(String claimId) {
    return !database
        .query(
            """
            SELECT preauthorization_id FROM scheme.posting WHERE preauthorization_id = ?
             GROUP BY preauthorization_id HAVING sum(amount) <> 0
            """,
            (rs, i) -> rs.getString(1),
            claimId)
        .isEmpty();
  }

  @Override
  public ClaimFacts factsWithout(KeptClaim kept, SubmittedClaim content) {
    Map<ClaimKey, String> drawn = preauthorizations.namedBy(List.of(content));
    ClaimFacts facts =
        tools.facts().read(List.of(content), kept.receipt().claimId(), drawn).get(content.key());
    if (facts == null) {
      throw new IllegalStateException("Nothing was found for " + content.key());
    }
    return facts;
  }

  @Override
  public SchemeTerms termsOf(String scheme) {
    return schemes.of(scheme).terms();
  }

  @Override
  public void record(KeptClaim kept, Change change) {
    TransactionDetails details = running.get();
    if (details == null) {
      throw new IllegalStateException("Claims are changed in a transaction");
    }
    StateRows.Row row = new StateRows(database).find(kept.receipt().claimId()).orElseThrow();
    Instant now = clock.instant();
    var writer =
        new ChangeWriter(
            tools, audit.current().map(AuditTrail.Request::requestId).orElse(null), details, now);
    if (change.event() == ClaimEvent.CANCELLED) {
      writer.cancel(kept, row, change);
    } else if (change.event() == ClaimEvent.EXPIRED) {
      if (row.reservedUntil() != null) { // nobody has ended it while we waited for the locks
        writer.expire(kept, row, change);
      }
    } else if (change.event() == ClaimEvent.PROCESSED) {
      writer.settle(kept, row, change);
    } else {
      String drawn =
          change.judgement() == null
              ? null
              : preauthorizations
                  .namedBy(List.of(change.judgement().claim()))
                  .get(change.judgement().claim().key());
      writer.replace(kept, row, change, drawn);
    }
    audit.wrote(
        List.of(
            "Claim/" + kept.receipt().claimId(), "ClaimResponse/" + kept.receipt().responseId()));
  }

  @Override
  public List<String> expiredBefore(LocalDate day, int most) {
    return database.query(
        """
        SELECT claim_id FROM scheme.claim_state WHERE reserved_until < ?
         ORDER BY reserved_until, claim_id LIMIT ?
        """,
        (rs, i) -> rs.getString("claim_id"),
        day,
        most);
  }
}
