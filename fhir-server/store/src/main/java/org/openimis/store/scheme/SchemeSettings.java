package org.openimis.store.scheme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.EntryRules.EntryTerms;
import org.openimis.domain.claim.RuleSet;
import org.openimis.domain.claim.SchemeTerms;
import org.openimis.domain.enrolment.EnrolmentRules;
import org.openimis.store.sql.Database;
import org.openimis.store.sql.FactsCodec;

/**
 * The settings of the schemes in this deployment. They change only when a pack is loaded, which
 * forgets them here; other servers on the same database see a change within a minute.
 */
public final class SchemeSettings {
  private static final long KEPT_FOR_NANOS = 60_000_000_000L;

  private final Database database;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();
  private volatile @Nullable KeptCodes keptCodes;

  public SchemeSettings(Database database) {
    this.database = database;
  }

  /**
   * One scheme's settings.
   *
   * @param insurerId the id of the Organization that pays; null until it is written
   * @param active whether its pack is loaded in full; claims wait for that
   */
  public record Settings(
      String code,
      @Nullable String insurerId,
      Currency currency,
      ZoneId zone,
      String diagnosisSystem,
      int ageOfMajority,
      SchemeTerms terms,
      EnrolmentRules enrolment,
      boolean active,
      @Nullable Instant activatedAt) {}

  /** The settings of a scheme that is known to be there. */
  public Settings of(String scheme) {
    return find(scheme)
        .orElseThrow(() -> new IllegalStateException("No scheme is called " + scheme));
  }

  public Optional<Settings> find(String scheme) {
    Kept found = kept.get(scheme);
    if (found != null && isFresh(found.since())) {
      return Optional.of(found.settings());
    }
    Optional<Settings> read = read(scheme);
    read.filter(Settings::active)
        .ifPresent(settings -> kept.put(scheme, new Kept(settings, System.nanoTime())));
    return read;
  }

  /** All schemes, by code. */
  public List<String> codes() {
    KeptCodes found = keptCodes;
    if (found != null && isFresh(found.since())) {
      return found.codes();
    }
    List<String> codes =
        database.query(
            "SELECT code FROM scheme.scheme ORDER BY code", (row, i) -> row.getString("code"));
    if (!codes.isEmpty()) {
      keptCodes = new KeptCodes(codes, System.nanoTime());
    }
    return codes;
  }

  /** A scheme whose pack is not loaded in full, if there is one. */
  public Optional<String> loading() {
    return codes().stream()
        .filter(code -> find(code).filter(Settings::active).isEmpty())
        .findFirst();
  }

  private static boolean isFresh(long since) {
    return System.nanoTime() - since < KEPT_FOR_NANOS;
  }

  /** Forgets a scheme that was loaded again since, perhaps by another server. */
  public void forgetUnless(String scheme, Instant activatedAt) {
    kept.computeIfPresent(
        scheme, (code, found) -> activatedAt.equals(found.settings().activatedAt()) ? found : null);
  }

  /** To be called by whoever changes a scheme. */
  public void forget() {
    kept.clear();
    keptCodes = null;
  }

  private Optional<Settings> read(String scheme) {
    return database.queryOne(
        "SELECT * FROM scheme.scheme WHERE code = ?",
        (row, i) ->
            new Settings(
                row.getString("code"),
                row.getString("insurer_id"),
                Currency.getInstance(row.getString("currency")),
                ZoneId.of(row.getString("zone")),
                row.getString("diagnosis_system"),
                row.getInt("age_of_majority"),
                terms(row),
                FactsCodec.read(row.getString("enrolment"), EnrolmentRules.class),
                row.getString("state").equals("active"),
                row.getTimestamp("activated_at") == null
                    ? null
                    : row.getTimestamp("activated_at").toInstant()),
        scheme);
  }

  private static SchemeTerms terms(ResultSet row) throws SQLException {
    int corrections = row.getInt("most_corrections");
    Integer mostCorrections = row.wasNull() ? null : corrections;
    return new SchemeTerms(
        FactsCodec.read(row.getString("rule_set"), RuleSet.class),
        new EntryTerms(row.getBoolean("explain_several_services"), mostCorrections),
        row.getBoolean("automatic_processing"),
        row.getInt("preauthorization_days"));
  }

  private record Kept(Settings settings, long since) {}

  private record KeptCodes(List<String> codes, long since) {}
}
