package org.openimis.store.scheme;

import java.time.Instant;
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
  private final SchemeSettings settings;

  public SchemeGate(Database database, SchemeSettings settings) {
    this.database = database;
    this.settings = settings;
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
      Instant activatedAt =
          database
              .queryOne(
                  """
                  SELECT activated_at FROM scheme.scheme
                   WHERE code = ? AND state = 'active' AND activated_at IS NOT NULL
                  """,
                  (row, i) -> row.getTimestamp("activated_at").toInstant(),
                  scheme)
              .orElseThrow(() -> new RequestRefused(ProblemCode.SCHEME_NOT_READY, "", scheme));
      settings.forgetUnless(scheme, activatedAt);
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
