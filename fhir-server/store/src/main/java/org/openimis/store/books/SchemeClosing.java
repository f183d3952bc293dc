package org.openimis.store.books;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.store.hapi.Transactions;
import org.openimis.store.scheme.SchemeGate;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.Database;

/**
 * Keeps a scheme's claims waiting while what the rules read is made anew, as a load does; caches of
 * its law are read anew afterwards, on every server.
 */
public final class SchemeClosing {
  private final Database database;
  private final Transactions transactions;
  private final SchemeSettings settings;
  private final SchemeGate gate;

  public SchemeClosing(Database database, Transactions transactions, SchemeSettings settings) {
    this.database = database;
    this.transactions = transactions;
    this.settings = settings;
    this.gate = new SchemeGate(database, settings);
  }

  /**
   * The schemes that are meant.
   *
   * @param scheme one of them; null for all
   * @throws RequestRefused when there is no such scheme
   */
  List<String> meant(@Nullable String scheme) {
    List<String> all =
        database.query(
            "SELECT code FROM scheme.scheme ORDER BY code", (row, i) -> row.getString("code"));
    if (scheme == null) {
      return all;
    }
    if (!all.contains(scheme)) {
      throw new RequestRefused(ProblemCode.NOT_FOUND, "", scheme);
    }
    return List.of(scheme);
  }

  /**
   * Waits for claims that are being judged, then lets none in. A scheme that a rebuild has left
   * closed stays so.
   *
   * @param steps that {@link #advance} will count
   * @throws RequestRefused when the scheme's pack is not loaded in full
   */
  void close(String scheme, int steps) {
    transactions.inOne(
        details -> {
          gate.close(scheme);
          int closed =
              database.update(
                  """
                  UPDATE scheme.scheme SET state = 'rebuilding', load_done = 0, load_total = ?
                   WHERE code = ? AND state IN ('active', 'rebuilding')
                  """,
                  steps,
                  scheme);
          if (closed == 0) {
            throw new RequestRefused(ProblemCode.SCHEME_NOT_READY, "", scheme);
          }
          return closed;
        });
    settings.forget();
  }

  void advance(String scheme) {
    database.update("UPDATE scheme.scheme SET load_done = load_done + 1 WHERE code = ?", scheme);
  }

  void open(String scheme) {
    database.update(
        "UPDATE scheme.scheme SET state = 'active', activated_at = clock_timestamp() WHERE code = ?",
        scheme);
    settings.forget();
  }
}
