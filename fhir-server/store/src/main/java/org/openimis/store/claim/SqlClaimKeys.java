package org.openimis.store.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimStore.EarlierSubmission;
import org.openimis.domain.claim.Receipt;
import org.openimis.store.sql.Database;

/** The keys of submissions, taken for ever (conventions 8). */
final class SqlClaimKeys {
  private final Database database;

  SqlClaimKeys(Database database) {
    this.database = database;
  }

  /**
   * Takes the keys in their order. A twin that is taking the same key makes this wait until it has
   * committed, and then its submission is found.
   */
  Map<ClaimKey, EarlierSubmission> take(Map<ClaimKey, String> contentHashByKey) {
    var sorted = new TreeMap<>(contentHashByKey);
    List<ClaimKey> taken =
        database.query(
            """
            INSERT INTO scheme.submission (scheme, facility, use, claim_code, content_hash)
            SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
            ON CONFLICT DO NOTHING
            RETURNING scheme, facility, use, claim_code
            """,
            (row, i) -> key(row),
            column(sorted, ClaimKey::scheme),
            column(sorted, ClaimKey::facility),
            column(sorted, ClaimKey::use),
            column(sorted, ClaimKey::code),
            sorted.values().toArray(String[]::new));
    List<ClaimKey> earlier = new ArrayList<>(sorted.keySet());
    earlier.removeAll(taken);
    return earlier.isEmpty() ? Map.of() : read(earlier);
  }

  /** Writes down what was answered under keys taken in this transaction. */
  void answer(Map<ClaimKey, Receipt> receipts) {
    var sorted = new TreeMap<>(receipts);
    database.update(
        """
        UPDATE scheme.submission
           SET claim_id = answered.claim_id, response_id = answered.response_id
          FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                 AS answered (scheme, facility, use, claim_code, claim_id, response_id)
         WHERE submission.scheme = answered.scheme AND submission.facility = answered.facility
           AND submission.use = answered.use AND submission.claim_code = answered.claim_code
        """,
        column(sorted, ClaimKey::scheme),
        column(sorted, ClaimKey::facility),
        column(sorted, ClaimKey::use),
        column(sorted, ClaimKey::code),
        sorted.values().stream().map(Receipt::claimId).toArray(String[]::new),
        sorted.values().stream().map(Receipt::responseId).toArray(String[]::new));
  }

  private Map<ClaimKey, EarlierSubmission> read(List<ClaimKey> keys) {
    Map<ClaimKey, EarlierSubmission> found = new HashMap<>();
    for (ClaimKey key : keys) {
      database
          .queryOne(
              """
              SELECT content_hash, claim_id, response_id FROM scheme.submission
               WHERE scheme = ? AND facility = ? AND use = ? AND claim_code = ?
              """,
              (row, i) ->
                  new EarlierSubmission(
                      row.getString("content_hash"),
                      new Receipt(row.getString("claim_id"), row.getString("response_id"))),
              key.scheme(),
              key.facility(),
              key.use(),
              key.code())
          .ifPresent(earlier -> found.put(key, earlier));
    }
    return found;
  }

  private static ClaimKey key(ResultSet row) throws SQLException {
    return new ClaimKey(
        row.getString("scheme"),
        row.getString("facility"),
        row.getString("use"),
        row.getString("claim_code"));
  }

  private static String[] column(TreeMap<ClaimKey, ?> keys, Function<ClaimKey, String> column) {
    return keys.keySet().stream().map(column).toArray(String[]::new);
  }
}
