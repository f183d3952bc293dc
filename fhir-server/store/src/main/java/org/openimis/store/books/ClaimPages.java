package org.openimis.store.books;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.openimis.domain.claim.ClaimEvent;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.money.Money;
import org.openimis.store.books.KeptCase.DecisionRow;
import org.openimis.store.books.KeptCase.EventRow;
import org.openimis.store.books.KeptCase.LineRow;
import org.openimis.store.books.KeptCase.StateRow;
import org.openimis.store.books.KeptCase.StoredText;

/** Reads the claims that are to be checked, a page at a time and a query a table. */
final class ClaimPages {
  private static final int PAGE = 200;

  private final Snapshot snapshot;

  ClaimPages(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** Hands over every claim in {@code checked_claim}. */
  void each(Consumer<KeptCase> reader) {
    String last = "";
    List<StateRow> page;
    do {
      page = states(last);
      if (!page.isEmpty()) {
        read(page).forEach(reader);
        last = page.get(page.size() - 1).claimId();
      }
    } while (page.size() == PAGE);
  }

  private List<StateRow> states(String after) {
    return snapshot.query(
        """
        SELECT state.*, submission.claim_id AS submitted_claim,
               submission.response_id AS submitted_response,
               submission.content_hash AS submitted_hash
          FROM checked_claim
          JOIN scheme.claim_state state ON state.claim_id = checked_claim.claim_id
          LEFT JOIN scheme.submission
            ON (submission.scheme, submission.facility, submission.use, submission.claim_code)
             = (state.scheme, state.facility, state.use, state.claim_code)
         WHERE checked_claim.claim_id > ?
         ORDER BY checked_claim.claim_id LIMIT ?
        """,
        (row, i) -> state(row),
        after,
        PAGE);
  }

  private List<KeptCase> read(List<StateRow> page) {
    String[] claimIds = page.stream().map(StateRow::claimId).toArray(String[]::new);
    String[] responseIds = page.stream().map(StateRow::responseId).toArray(String[]::new);
    Map<String, List<EventRow>> events = new HashMap<>();
    Map<String, List<LineRow>> lines = new HashMap<>();
    Map<String, List<DecisionRow>> decisions = new HashMap<>();
    Map<String, StoredText> claims = new HashMap<>();
    Map<String, StoredText> answers = new HashMap<>();
    Map<String, Map<String, Money>> taken = new HashMap<>();
    Map<String, Map<String, Money>> drawn = new HashMap<>();
    snapshot.each(
        "SELECT * FROM scheme.claim_event WHERE claim_id = ANY (?) ORDER BY claim_id, sequence",
        row -> add(events, row.getString("claim_id"), event(row)),
        (Object) claimIds);
    snapshot.each(
        """
        SELECT * FROM scheme.claim_line WHERE claim_id = ANY (?)
         ORDER BY claim_id, version, sequence
        """,
        row -> add(lines, row.getString("claim_id"), line(row)),
        (Object) claimIds);
    snapshot.each(
        """
        SELECT * FROM scheme.decision WHERE response_id = ANY (?) ORDER BY response_id, version
        """,
        row -> add(decisions, row.getString("response_id"), decision(row)),
        (Object) responseIds);
    texts("Claim", claimIds, claims);
    texts("ClaimResponse", responseIds, answers);
    sums("claim_id = ANY (?) AND preauthorization_id IS NULL", "claim_id", claimIds, taken);
    sums("preauthorization_id = ANY (?)", "preauthorization_id", claimIds, drawn);
    return page.stream()
        .map(
            row ->
                new KeptCase(
                    row,
                    events.getOrDefault(row.claimId(), List.of()),
                    claims.getOrDefault(row.claimId(), StoredText.NONE),
                    answers.getOrDefault(row.responseId(), StoredText.NONE),
                    lines.getOrDefault(row.claimId(), List.of()),
                    decisions.getOrDefault(row.responseId(), List.of()),
                    taken.getOrDefault(row.claimId(), Map.of()),
                    drawn.getOrDefault(row.claimId(), Map.of())))
        .toList();
  }

  private void texts(String type, String[] ids, Map<String, StoredText> found) {
    snapshot.each(
        """
        SELECT fhir_id, resource.res_ver, res_text_vc
          FROM hfj_resource resource
          LEFT JOIN hfj_res_ver version
            ON version.res_id = resource.res_id AND version.res_ver = resource.res_ver
         WHERE resource.res_type = ? AND fhir_id = ANY (?) AND resource.res_deleted_at IS NULL
        """,
        row ->
            found.put(
                row.getString("fhir_id"),
                new StoredText(row.getLong("res_ver"), row.getString("res_text_vc"))),
        type,
        ids);
  }

  private void sums(
      String condition, String owner, String[] ids, Map<String, Map<String, Money>> sums) {
    snapshot.each(
        """
        SELECT %s AS owner, %s AS account, currency, sum(amount) AS amount
          FROM scheme.posting WHERE %s
         GROUP BY 1, 2, 3 HAVING sum(amount) <> 0
        """
            .formatted(owner, LedgerCheck.NAME, condition),
        row ->
            sums.computeIfAbsent(row.getString("owner"), id -> new TreeMap<>())
                .put(
                    row.getString("account"),
                    CaseRows.money(row, "amount", row.getString("currency"))),
        (Object) ids);
  }

  private static StateRow state(ResultSet row) throws SQLException {
    return new StateRow(
        row.getString("claim_id"),
        row.getString("response_id"),
        row.getString("scheme"),
        row.getString("facility"),
        row.getString("use"),
        row.getString("claim_code"),
        row.getString("insuree_number"),
        ClaimState.valueOf(row.getString("state")),
        row.getLong("claim_version"),
        row.getLong("response_version"),
        row.getLong("decision_version"),
        row.getInt("events"),
        row.getObject("reserved_until", LocalDate.class),
        row.getString("submitted_claim"),
        row.getString("submitted_response"),
        row.getString("submitted_hash"));
  }

  private static EventRow event(ResultSet row) throws SQLException {
    return new EventRow(
        row.getInt("sequence"),
        ClaimEvent.valueOf(row.getString("event")),
        ClaimState.valueOf(row.getString("state")));
  }

  private static LineRow line(ResultSet row) throws SQLException {
    return CaseRows.line(row);
  }

  private static DecisionRow decision(ResultSet row) throws SQLException {
    return new DecisionRow(
        row.getLong("version"),
        row.getString("content_hash"),
        row.getString("rule_set"),
        row.getString("claim"),
        row.getString("facts"),
        row.getString("decision"));
  }

  private static <T> void add(Map<String, List<T>> all, String key, T one) {
    all.computeIfAbsent(key, id -> new ArrayList<>()).add(one);
  }
}
