package org.openimis.store.scheme;

import java.util.List;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.store.sql.Database;

/**
 * Keeps claims and the loading of a pack apart: no claim is judged under a law that is half
 * written. Claims enter together; a load waits until they have left and lets none in until it is
 * done, also when it was killed halfway and has to be resumed.
 */
public final class SchemeGate {
  private final Database database;

  public SchemeGate(Database database) {
    this.database = database;
  }

  /**
   * To be called in the transaction that judges.
   *
   * @throws RequestRefused when a pack is being loaded
   */
  public void enter(List<String> schemes) {
    for (String scheme : schemes.stream().sorted().toList()) {
      database.query(
          "SELECT pg_advisory_xact_lock_shared(hashtext('openimis-scheme-' || ?))",
          (row, i) -> scheme,
          scheme);
      boolean active =
          database
              .queryOne(
                  "SELECT state FROM scheme.scheme WHERE code = ?",
                  (row, i) -> row.getString("state").equals("active"),
                  scheme)
              .orElse(false);
      if (!active) {
        throw new RequestRefused(ProblemCode.SCHEME_NOT_READY, "", scheme);
      }
    }
  }

  /** To be called in the transaction that closes a scheme for loading; waits for claims. */
  public void close(String scheme) {
    database.query(
        "SELECT pg_advisory_xact_lock(hashtext('openimis-scheme-' || ?))",
        (row, i) -> scheme,
        scheme);
  }
}
