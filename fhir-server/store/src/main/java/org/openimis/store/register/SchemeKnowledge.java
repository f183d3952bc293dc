package org.openimis.store.register;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.PackKey;
import org.openimis.schemes.HouseholdReader;
import org.openimis.store.enrolment.SchemeFacts;
import org.openimis.store.scheme.SchemeSettings.Settings;
import org.openimis.store.sql.Database;

/**
 * What a scheme's pack has written and the rows of a register refer to.
 *
 * @param literals the places, facilities, products, officers and the insurer, as {@code Type/id}
 * @param since when the pack was loaded
 */
record SchemeKnowledge(
    Scheme scheme, HouseholdReader reader, Map<PackKey, String> literals, Instant since) {

  static SchemeKnowledge read(Database database, Settings settings) {
    Scheme scheme = SchemeFacts.of(database, settings).scheme();
    Map<PackKey, String> literals = literals(database, scheme.code());
    var reader =
        new HouseholdReader(
            places(database, scheme.code()),
            codes(literals, "facility"),
            codes(literals, "product"),
            codes(literals, "officer"),
            scheme.currency(),
            scheme.enrolment().insuranceNumber());
    return new SchemeKnowledge(
        scheme, reader, literals, Objects.requireNonNull(settings.activatedAt()));
  }

  private static Map<PackKey, String> literals(Database database, String scheme) {
    Map<PackKey, String> literals = new HashMap<>();
    database.query(
        """
        SELECT kind, code, resource_type || '/' || resource_id AS literal
          FROM scheme.pack_resource
         WHERE scheme = ? AND kind IN ('place', 'facility', 'product', 'officer', 'insurer')
        """,
        (row, i) ->
            literals.put(
                new PackKey(row.getString("kind"), row.getString("code")),
                row.getString("literal")),
        scheme);
    return Map.copyOf(literals);
  }

  private static Map<String, String> places(Database database, String scheme) {
    return database
        .query(
            "SELECT code, type FROM scheme.place WHERE scheme = ?",
            (row, i) -> Map.entry(row.getString("code"), row.getString("type")),
            scheme)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Set<String> codes(Map<PackKey, String> literals, String kind) {
    return literals.keySet().stream()
        .filter(key -> key.kind().equals(kind))
        .map(PackKey::code)
        .collect(Collectors.toSet());
  }
}
