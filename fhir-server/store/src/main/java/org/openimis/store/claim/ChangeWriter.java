package org.openimis.store.claim;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.ClaimUse;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.KeptClaim;
import org.openimis.domain.claim.KeptClaims.Change;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.money.Money;
import org.openimis.domain.valuation.AccountId;
import org.openimis.domain.valuation.Posting;
import org.openimis.domain.valuation.Postings;
import org.openimis.domain.valuation.Postings.Source;
import org.openimis.mapping.claim.AnswerContext;
import org.openimis.mapping.claim.AnswerContext.Reservation;
import org.openimis.mapping.claim.ClaimIds;
import org.openimis.mapping.claim.ClaimResponseWriter;
import org.openimis.mapping.claim.LedgerEntry;
import org.openimis.mapping.claim.LedgerEntryReader;
import org.openimis.mapping.claim.StoredClaim;
import org.openimis.store.ledger.PostingRun;
import org.openimis.store.sql.Database;

/**
 * Writes what becomes of one claim: new versions of its resources, postings that give back what was
 * taken, and the event. The claim and its policies are locked.
 */
final class ChangeWriter {
  private final ClaimTools tools;
  private final Database database;
  private final @Nullable String requestId;
  private final TransactionDetails details;
  private final Instant now;

  /**
   * @param requestId under which the audit knows who asked for it; null for a job of ours
   */
  ChangeWriter(
      ClaimTools tools, @Nullable String requestId, TransactionDetails details, Instant now) {
    this.tools = tools;
    this.database = tools.database();
    this.requestId = requestId;
    this.details = details;
    this.now = now;
  }

  /** The claim is withdrawn: everything that it has taken goes back. */
  void cancel(KeptClaim kept, StateRows.Row row, Change change) {
    List<LedgerEntry> entries = post(row, giveBack(kept, row, Posting.Kind.REVERSAL));
    Claim claim = tools.resources().claim(id(row));
    claim.setStatus(ClaimStatus.CANCELLED);
    long claimVersion = tools.resources().update(Claim.class, claim, id(row), details);
    ClaimResponse response = tools.resources().response(row.receipt().responseId());
    ClaimResponseWriter.cancel(response, entries, change.reason());
    update(response, row);
    setLines(id(row), "cancelled");
    save(row, kept, change, claimVersion, row.decisionVersion(), row.preauthorization(), null);
  }

  /** A preauthorization's time is over: what nobody has drawn goes back. */
  void expire(KeptClaim kept, StateRows.Row row, Change change) {
    List<LedgerEntry> entries = post(row, giveBack(kept, row, Posting.Kind.EXPIRY));
    ClaimResponse response = tools.resources().response(row.receipt().responseId());
    ClaimResponseWriter.expire(response, entries);
    update(response, row);
    save(
        row, kept, change, row.claimVersion(), row.decisionVersion(), row.preauthorization(), null);
  }

  /** What was reserved is decided; the judgement stands as it was. */
  void settle(KeptClaim kept, StateRows.Row row, Change change) {
    JudgedClaim judged =
        new JudgedClaim(
            kept.claim(), "", kept.facts(), kept.decision(), change.state(), null, null);
    List<Posting> postings = new ArrayList<>();
    if (kept.claim().use() == ClaimUse.CLAIM) {
      Map<Source, Money> reserved = tools.ledger().net(id(row));
      reserved.keySet().removeIf(source -> source.preauthorization() != null);
      postings.addAll(Postings.giveBack(reservedOf(kept, reserved), Posting.Kind.RELEASE));
      postings.addAll(
          Postings.take(
              kept.claim().key().scheme(),
              kept.claim().insuree(),
              kept.decision().charges(),
              Posting.Kind.SETTLEMENT));
    }
    List<LedgerEntry> entries = withEarlier(row, post(row, postings));
    answer(
        judged,
        row,
        tools.resources().claim(id(row)),
        judgedVersion(row),
        entries,
        row.reservedUntil());
    save(
        row,
        kept,
        change,
        row.claimVersion(),
        row.decisionVersion(),
        row.preauthorization(),
        row.reservedUntil());
  }

  /** What came to the claim since, documents above all, was not judged. */
  private long judgedVersion(StateRows.Row row) {
    return tools
        .resources()
        .response(row.receipt().responseId())
        .getRequest()
        .getReferenceElement()
        .getVersionIdPartAsLong();
  }

  /** Releases what the charges of the decision have reserved, whole. */
  private static Map<Source, Money> reservedOf(KeptClaim kept, Map<Source, Money> net) {
    Map<Source, Money> reserved = new TreeMap<>();
    for (Posting posting :
        Postings.take(
            kept.claim().key().scheme(),
            kept.claim().insuree(),
            kept.decision().charges(),
            Posting.Kind.RESERVATION)) {
      var source = new Source(posting.account(), null);
      if (net.containsKey(source)) {
        reserved.put(source, posting.amount());
      }
    }
    return reserved;
  }

  /** The claim is judged again: what it had taken goes back, and it takes anew. */
  void replace(
      KeptClaim kept, StateRows.Row row, Change change, @Nullable String preauthorization) {
    JudgedClaim judged = change.judgement();
    if (judged == null) {
      throw new IllegalArgumentException("Judged again, but without a judgement");
    }
    List<Posting> postings = new ArrayList<>(giveBack(kept, row, Posting.Kind.REVERSAL));
    postings.addAll(new ClaimPostings(tools.ledger()).of(judged, preauthorization, id(row)));
    List<LedgerEntry> entries = withEarlier(row, post(row, postings));
    long claimVersion = row.claimVersion();
    Claim claim = tools.resources().claim(id(row));
    if (judged.document() != null) {
      claim = StoredClaim.of(judged, ids(judged));
      tools.documents().keep(claim, judged, id(row), details);
      claimVersion = tools.resources().update(Claim.class, claim, id(row), details);
    }
    LocalDate reservedUntil = reservedUntil(judged, row);
    answer(judged, row, claim, claimVersion, entries, reservedUntil);
    setLines(id(row), "replaced");
    var rows = new ClaimRows(database);
    rows.add(
        judged,
        row.receipt(),
        row.responseVersion() + 1,
        tools.schemes().of(judged.claim().key().scheme()).terms().ruleSet());
    rows.write();
    save(
        row,
        kept,
        change,
        claimVersion,
        row.responseVersion() + 1,
        preauthorization,
        reservedUntil);
  }

  /** A preauthorization keeps its day; one that is refused reserves nothing. */
  private static @Nullable LocalDate reservedUntil(JudgedClaim judged, StateRows.Row row) {
    return judged.state() == ClaimState.REJECTED ? null : row.reservedUntil();
  }

  private List<Posting> giveBack(KeptClaim kept, StateRows.Row row, Posting.Kind kind) {
    if (kept.claim().use() != ClaimUse.PREAUTHORIZATION) {
      return Postings.giveBack(tools.ledger().net(id(row)), kind);
    }
    Map<Source, Money> held = new TreeMap<>();
    for (Map.Entry<AccountId, Money> each : tools.ledger().reserved(id(row), null).entrySet()) {
      held.put(new Source(each.getKey(), null), each.getValue());
    }
    return Postings.giveBack(held, kind);
  }

  private List<LedgerEntry> post(StateRows.Row row, List<Posting> postings) {
    var run = new PostingRun(database, postings);
    List<LedgerEntry> entries = run.post(id(row), row.responseVersion() + 1, postings);
    run.write();
    return entries;
  }

  /** Every answer carries all that its claim has ever posted (conventions 16). */
  private List<LedgerEntry> withEarlier(StateRows.Row row, List<LedgerEntry> entries) {
    return Stream.concat(
            LedgerEntryReader.read(tools.resources().response(row.receipt().responseId())).stream(),
            entries.stream())
        .toList();
  }

  /** On which days the amounts are held, as the answer has said from its beginning. */
  private @Nullable Reservation reservation(StateRows.Row row, @Nullable LocalDate until) {
    if (until == null) {
      return null;
    }
    ClaimResponse sofar = tools.resources().response(row.receipt().responseId());
    String from = sofar.getPreAuthPeriod().getStartElement().getValueAsString();
    return new Reservation(LocalDate.parse(from), until);
  }

  private void answer(
      JudgedClaim judged,
      StateRows.Row row,
      Claim claim,
      long claimVersion,
      List<LedgerEntry> entries,
      @Nullable LocalDate reservedUntil) {
    update(
        ClaimResponseWriter.write(
            judged,
            new AnswerContext(
                ids(judged),
                id(row),
                claimVersion,
                now,
                reservation(row, reservedUntil),
                entries,
                claim)),
        row);
  }

  private void update(ClaimResponse response, StateRows.Row row) {
    long version =
        tools
            .resources()
            .update(ClaimResponse.class, response, row.receipt().responseId(), details);
    if (version != row.responseVersion() + 1) {
      throw new IllegalStateException(
          "Answer " + row.receipt().responseId() + " is of version " + version);
    }
  }

  private ClaimIds ids(JudgedClaim judged) {
    ClaimIds ids = tools.ids().read(List.of(judged)).get(judged.claim().key());
    if (ids == null) {
      throw new IllegalStateException("No ids for " + judged.claim().key());
    }
    return ids;
  }

  private void setLines(String claimId, String state) {
    database.update(
        """
        UPDATE scheme.claim_line SET state = ?
         WHERE claim_id = ? AND state IN ('accepted', 'refused')
        """,
        state,
        claimId);
  }

  private void save(
      StateRows.Row row,
      KeptClaim kept,
      Change change,
      long claimVersion,
      long decisionVersion,
      @Nullable String preauthorization,
      @Nullable LocalDate reservedUntil) {
    var states = new StateRows(database);
    JudgedClaim judged = change.judgement();
    SubmittedClaim claim = judged == null ? kept.claim() : judged.claim();
    String category = (judged == null ? kept.decision() : judged.decision()).category().code();
    states.event(
        id(row), row.events() + 1, change.event(), change.state(), requestId, change.reason(), now);
    states.write();
    states.changed(
        new StateRows.Row(
            row.receipt(),
            row.key(),
            row.insuree(),
            change.state(),
            row.held(),
            claimVersion,
            row.responseVersion() + 1,
            decisionVersion,
            row.events() + 1,
            preauthorization,
            reservedUntil),
        claim,
        category);
  }

  private static String id(StateRows.Row row) {
    return row.receipt().claimId();
  }
}
