package org.openimis.store.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimEvent;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.Receipt;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.store.sql.Database;
import org.openimis.store.sql.TableRows;
import org.openimis.store.sql.TableRows.Table;

/** Where each claim stands, and what has happened to it. */
final class StateRows {
  private static final Table STATES =
      new Table(
          "scheme.claim_state",
          "claim_id text",
          "response_id text",
          "scheme text",
          "facility text",
          "use text",
          "claim_code text",
          "insuree_number text",
          "category text",
          "care_date date",
          "state text",
          "claim_version bigint",
          "response_version bigint",
          "decision_version bigint",
          "events int",
          "corrects text",
          "preauthorization_id text",
          "reserved_until date");

  private static final Table EVENTS =
      new Table(
          "scheme.claim_event",
          "claim_id text",
          "sequence int",
          "event text",
          "state text",
          "request_id text",
          "reason text",
          "at timestamptz");

  private final Database database;
  private final TableRows states = new TableRows(STATES);
  private final TableRows events = new TableRows(EVENTS);

  StateRows(Database database) {
    this.database = database;
  }

  /**
   * A claim's row.
   *
   * @param events how many things have happened to it
   * @param reservedUntil the last day for which a preauthorization reserves; null when it does not
   */
  record Row(
      Receipt receipt,
      ClaimKey key,
      String insuree,
      ClaimState state,
      boolean held,
      long claimVersion,
      long responseVersion,
      long decisionVersion,
      int events,
      @Nullable String preauthorization,
      @Nullable LocalDate reservedUntil) {}

  Optional<Row> find(String claimId) {
    return database.queryOne(
        "SELECT * FROM scheme.claim_state WHERE claim_id = ?",
        (row, i) ->
            new Row(
                new Receipt(row.getString("claim_id"), row.getString("response_id")),
                new ClaimKey(
                    row.getString("scheme"),
                    row.getString("facility"),
                    row.getString("use"),
                    row.getString("claim_code")),
                row.getString("insuree_number"),
                ClaimState.valueOf(row.getString("state")),
                row.getBoolean("held"),
                row.getLong("claim_version"),
                row.getLong("response_version"),
                row.getLong("decision_version"),
                row.getInt("events"),
                row.getString("preauthorization_id"),
                row.getObject("reserved_until", LocalDate.class)),
        claimId);
  }

  /** Takes note of a claim that was submitted. */
  void submitted(
      JudgedClaim judged,
      Receipt receipt,
      long claimVersion,
      @Nullable String preauthorization,
      @Nullable LocalDate reservedUntil,
      @Nullable String requestId,
      Instant at) {
    SubmittedClaim claim = judged.claim();
    states.add(
        receipt.claimId(),
        receipt.responseId(),
        claim.key().scheme(),
        claim.key().facility(),
        claim.key().use(),
        claim.key().code(),
        claim.insuree(),
        judged.decision().category().code(),
        claim.visit().targetDate(),
        judged.state().name(),
        claimVersion,
        1,
        1,
        1,
        claim.corrects(),
        preauthorization,
        reservedUntil);
    event(receipt.claimId(), 1, ClaimEvent.SUBMITTED, judged.state(), requestId, null, at);
  }

  /** Takes note of something that happened to a claim. */
  void event(
      String claimId,
      int sequence,
      ClaimEvent event,
      ClaimState state,
      @Nullable String requestId,
      @Nullable String reason,
      Instant at) {
    events.add(claimId, sequence, event.name(), state.name(), requestId, reason, at);
  }

  /** Writes what happened to a claim that is there already. */
  void changed(Row row, SubmittedClaim claim, String category) {
    database.update(
        """
        UPDATE scheme.claim_state
           SET state = ?, claim_version = ?, response_version = ?, decision_version = ?, events = ?,
               category = ?, care_date = ?, corrects = ?, preauthorization_id = ?,
               reserved_until = ?
         WHERE claim_id = ?
        """,
        row.state().name(),
        row.claimVersion(),
        row.responseVersion(),
        row.decisionVersion(),
        row.events(),
        category,
        claim.visit().targetDate(),
        claim.corrects(),
        row.preauthorization(),
        row.reservedUntil(),
        row.receipt().claimId());
  }

  void write() {
    states.write(database);
    events.write(database);
  }
}
