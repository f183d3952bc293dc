package org.openimis.store.books;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.books.BookCheck;
import org.openimis.store.books.Findings.Place;

/** Finds rows and answers that belong to no claim that was submitted. */
final class LeftoverCheck {
  /** By table: what names the row, and how it finds its claim. */
  private static final Map<String, String[]> TABLES =
      Map.of(
          "submission",
          new String[] {
            "concat_ws('|', row.scheme, row.facility, row.use, row.claim_code)",
            "row.scheme",
            "(state.scheme, state.facility, state.use, state.claim_code)"
                + " = (row.scheme, row.facility, row.use, row.claim_code)"
          },
          "claim_event",
          new String[] {
            "row.claim_id || ' event ' || row.sequence", "NULL", "state.claim_id = row.claim_id"
          },
          "claim_line",
          new String[] {
            "row.claim_id || ' line ' || row.sequence",
            "row.scheme",
            "state.claim_id = row.claim_id"
          },
          "posting",
          new String[] {
            "row.claim_id || ' sequence ' || row.sequence",
            "row.scheme",
            "state.claim_id = row.claim_id"
          },
          "decision",
          new String[] {
            "row.claim_id || ' version ' || row.version",
            "row.claim #>> '{key,scheme}'",
            "(state.claim_id, state.response_id) = (row.claim_id, row.response_id)"
          });

  private final Snapshot snapshot;
  private final Findings findings;

  LeftoverCheck(Snapshot snapshot, Findings findings) {
    this.snapshot = snapshot;
    this.findings = findings;
  }

  /**
   * Looks through all of it.
   *
   * @param scheme whose rows; null for all
   */
  void check(@Nullable String scheme) {
    TABLES.forEach((table, row) -> check(scheme, table, row[0], row[1], row[2]));
    if (scheme == null) {
      checkAnswers();
    }
  }

  private void check(
      @Nullable String scheme, String table, String name, String ofScheme, String isOfClaim) {
    snapshot.each(
        """
        SELECT %s AS name FROM scheme.%s row
         WHERE (?::text IS NULL OR %s = ?)
           AND NOT EXISTS (SELECT FROM scheme.claim_state state WHERE %s)
        """
            .formatted(name, table, ofScheme, isOfClaim),
        row ->
            findings.differs(
                BookCheck.CLAIMS,
                new Place("table " + table + " " + row.getString("name"), null),
                "a row in claim_state",
                null),
        scheme,
        scheme);
  }

  /** Answers come from submissions only. */
  private void checkAnswers() {
    snapshot.each(
        """
        SELECT fhir_id FROM hfj_resource
         WHERE res_type = 'ClaimResponse' AND res_deleted_at IS NULL
           AND NOT EXISTS (
               SELECT FROM scheme.claim_state WHERE claim_state.response_id = fhir_id)
        """,
        row -> {
          String resource = "ClaimResponse/" + row.getString("fhir_id");
          findings.differs(
              BookCheck.CLAIMS, new Place(resource, resource), "a row in claim_state", null);
        });
  }
}
