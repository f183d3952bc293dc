package org.openimis.store.enrolment;

import java.util.Map;
import java.util.Objects;
import org.openimis.domain.scheme.Scheme;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.store.scheme.SchemeSettings.Settings;
import org.openimis.store.sql.Database;

/** A scheme as the mappers want it. */
public final class SchemeFacts {
  private SchemeFacts() {}

  /**
   * A scheme that is loaded.
   *
   * @param insurerId of the Organization that insures
   */
  public record Found(Scheme scheme, String insurerId) {}

  /** Reads what the settings do not hold. */
  public static Found of(Database database, Settings settings) {
    String insurerId = Objects.requireNonNull(settings.insurerId());
    String insurer =
        database
            .queryOne(
                "SELECT value FROM scheme.party WHERE resource_id = ? AND system = ?",
                (row, i) -> row.getString("value"),
                insurerId,
                IdentifierSystems.INSURER)
            .orElseThrow();
    return new Found(
        new Scheme(
            settings.code(),
            Map.of(),
            insurer,
            insurer,
            settings.currency(),
            settings.zone(),
            settings.diagnosisSystem(),
            settings.ageOfMajority(),
            settings.terms(),
            settings.enrolment()),
        insurerId);
  }
}
