package org.openimis.store.resource;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openimis.store.sql.Database;

/**
 * Under which numbers HAPI keeps resources. Nothing is ever deleted or given another number, so
 * what was found once may be remembered.
 */
final class KnownResources {
  private static final int MOST_REMEMBERED = 100_000;

  private final Cache<String, Long> numbers =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

  /**
   * The numbers of these.
   *
   * @param references such as {@code Patient/id}, without a version
   */
  Map<String, Long> numbers(Collection<String> references, Database database) {
    Map<String, Long> found = new HashMap<>(numbers.getAllPresent(references));
    List<String> missing =
        references.stream().filter(reference -> !found.containsKey(reference)).toList();
    if (!missing.isEmpty()) {
      database
          .query(
              """
              SELECT resource.res_type || '/' || resource.fhir_id AS reference, resource.res_id
                FROM unnest(?::text[], ?::text[]) AS wanted (res_type, fhir_id)
                JOIN hfj_resource resource USING (res_type, fhir_id)
              """,
              (row, i) -> Map.entry(row.getString("reference"), row.getLong("res_id")),
              part(missing, 0),
              part(missing, 1))
          .forEach(
              entry -> {
                found.put(entry.getKey(), entry.getValue());
                numbers.put(entry.getKey(), entry.getValue());
              });
    }
    return found;
  }

  private static String[] part(List<String> references, int part) {
    return references.stream()
        .map(reference -> reference.split("/", 2)[part])
        .toArray(String[]::new);
  }
}
