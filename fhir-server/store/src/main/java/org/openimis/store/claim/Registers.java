package org.openimis.store.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.store.claim.NamedParties.Party;
import org.openimis.store.sql.Database;
import org.openimis.store.sql.Dated;
import org.openimis.store.sql.KeptRows;

/**
 * Facilities, the people and places of their claims, and diagnoses, as the packs left them. The
 * loader of packs alone writes them, so what was read is kept until one is loaded (decision 41).
 */
public final class Registers {
  private static final int LONGEST_KEPT = 100;

  private final Database database;
  private volatile Edition kept;

  public Registers(Database database) {
    this.database = database;
    this.kept = new Edition("", database);
  }

  /** The registers as they are now: one short question, unless a pack was loaded meanwhile. */
  Edition now() {
    Seen seen =
        database
            .query(
                """
                SELECT coalesce(string_agg(code || ' ' || activated_at, ', ' ORDER BY code), '')
                         AS edition,
                       coalesce(bool_and(state = 'active' AND activated_at IS NOT NULL), false)
                         AS complete
                  FROM scheme.scheme
                """,
                (row, i) -> new Seen(row.getString("edition"), row.getBoolean("complete")))
            .get(0);
    if (!seen.complete()) {
      return new Edition("", database); // while a pack is loaded, each look may find more
    }
    Edition known = kept;
    if (!known.name.equals(seen.edition())) {
      known = new Edition(seen.edition(), database);
      kept = known;
    }
    return known;
  }

  /** What is longer is kept by no register of ours, and came from outside. */
  private static boolean isShort(String key) {
    return key.length() <= LONGEST_KEPT;
  }

  private record Seen(String edition, boolean complete) {}

  /** A facility in a time of its; it has several when its terms changed. */
  record FacilityRow(Party facility, Dated<String> term) {}

  /** A diagnosis, and the last day on which the register held it. */
  record DiagnosisRow(String scheme, String system, String code, LocalDate lastDay) {}

  /** The registers between two loads. */
  static final class Edition {
    private final String name;
    private final Database database;
    private final KeptRows<String, Party> partiesById;
    private final KeptRows<String, Party> partiesByValue;
    private final KeptRows<String, FacilityRow> facilitiesById;
    private final KeptRows<String, FacilityRow> facilitiesByCode;
    private final KeptRows<String, DiagnosisRow> diagnoses;

    private Edition(String name, Database database) {
      this.name = name;
      this.database = database;
      this.partiesById =
          new KeptRows<>(Registers::isShort, ids -> byKey(Party::id, parties("resource_id", ids)));
      this.partiesByValue =
          new KeptRows<>(
              Registers::isShort, values -> byKey(Party::code, parties("value", values)));
      this.facilitiesById =
          new KeptRows<>(
              Registers::isShort,
              ids -> byKey(row -> row.facility().id(), facilities("resource_id", ids)));
      this.facilitiesByCode =
          new KeptRows<>(
              Registers::isShort,
              codes -> byKey(row -> row.facility().code(), facilities("code", codes)));
      this.diagnoses =
          new KeptRows<>(
              Registers::isShort, codes -> byKey(DiagnosisRow::code, diagnosisRows(codes)));
    }

    List<Party> partiesOf(Set<String> ids) {
      return partiesById.of(ids);
    }

    List<Party> partiesNamed(Set<String> values) {
      return partiesByValue.of(values);
    }

    List<FacilityRow> facilitiesOf(Set<String> ids) {
      return facilitiesById.of(ids);
    }

    List<FacilityRow> facilitiesCalled(Set<String> codes) {
      return facilitiesByCode.of(codes);
    }

    List<DiagnosisRow> diagnoses(Set<String> codes) {
      return diagnoses.of(codes);
    }

    private static <V> Map<String, List<V>> byKey(Function<V, String> key, List<V> rows) {
      return rows.stream().collect(Collectors.groupingBy(key));
    }

    private List<Party> parties(String column, Set<String> keys) {
      return database.query(
          "SELECT * FROM scheme.party WHERE " + column + " = ANY (?)",
          (row, i) ->
              new Party(
                  row.getString("resource_type"),
                  row.getString("resource_id"),
                  row.getString("scheme"),
                  row.getString("system"),
                  row.getString("value"),
                  row.getString("facility")),
          (Object) keys.toArray(String[]::new));
    }

    private List<FacilityRow> facilities(String column, Set<String> keys) {
      return database.query(
          "SELECT * FROM scheme.facility WHERE " + column + " = ANY (?)",
          (row, i) ->
              new FacilityRow(
                  new Party(
                      "Organization",
                      row.getString("resource_id"),
                      row.getString("scheme"),
                      IdentifierSystems.HEALTH_FACILITY,
                      row.getString("code"),
                      row.getString("code")),
                  new Dated<>(
                      row.getString("code"),
                      row.getObject("valid_from", LocalDate.class),
                      row.getObject("valid_to", LocalDate.class))),
          (Object) keys.toArray(String[]::new));
    }

    private List<DiagnosisRow> diagnosisRows(Set<String> codes) {
      return database.query(
          "SELECT scheme, system, code, valid_to FROM scheme.diagnosis WHERE code = ANY (?)",
          (row, i) ->
              new DiagnosisRow(
                  row.getString("scheme"),
                  row.getString("system"),
                  row.getString("code"),
                  row.getObject("valid_to", LocalDate.class)),
          (Object) codes.toArray(String[]::new));
    }
  }
}
