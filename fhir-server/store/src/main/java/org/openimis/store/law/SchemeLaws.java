package org.openimis.store.law;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.Database;

/**
 * The laws of the schemes. The resources behind them are written by the loader of packs only, and
 * claims are judged behind the scheme's gate, which tells when a pack was loaded last: a law that
 * is older than that is read anew.
 */
public final class SchemeLaws {
  private final Database database;
  private final SchemeSettings settings;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  public SchemeLaws(Database database, SchemeSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  /** The law in force of a scheme that is known to be there. */
  public SchemeLaw of(String scheme) {
    SchemeSettings.Settings now = settings.of(scheme);
    Instant since = now.activatedAt();
    return kept.compute(
            scheme,
            (code, found) ->
                found != null && Objects.equals(found.since(), since)
                    ? found
                    : new Kept(
                        since, new SchemeLaw(new LawReader(database, scheme), now.currency())))
        .law();
  }

  private record Kept(@Nullable Instant since, SchemeLaw law) {}
}
