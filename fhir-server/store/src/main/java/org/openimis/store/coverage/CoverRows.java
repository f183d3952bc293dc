package org.openimis.store.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.mapping.coverage.Suspensions;
import org.openimis.store.sql.Database;

/** Reads covers from their rows. */
public final class CoverRows {
  private CoverRows() {}

  /** Every cover of the insurees, whenever it runs, by insurance number, in a certain order. */
  public static Map<String, List<MemberCover>> of(Database database, String[] insureeNumbers) {
    return database
        .query(
            """
            SELECT * FROM scheme.cover WHERE insuree_number = ANY (?)
             ORDER BY insuree_number, policy_effective, policy, resource_id
            """,
            (row, i) -> Map.entry(row.getString("insuree_number"), cover(row)),
            (Object) insureeNumbers)
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /**
   * Every cover under some policies, whenever it runs.
   *
   * @param schemes of the policies, beside their numbers
   * @param key makes a key of scheme and policy
   */
  public static <K> Map<K, List<MemberCover>> ofPolicies(
      Database database, String[] schemes, String[] policies, BiFunction<String, String, K> key) {
    return database
        .query(
            """
            SELECT cover.* FROM unnest(?::text[], ?::text[]) AS wanted (scheme, policy)
              JOIN scheme.cover USING (scheme, policy)
            """,
            (row, i) ->
                Map.entry(key.apply(row.getString("scheme"), row.getString("policy")), cover(row)),
            schemes,
            policies)
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** The cover of a row. */
  public static MemberCover cover(ResultSet row) throws SQLException {
    return new MemberCover(
        row.getString("resource_id"),
        row.getString("policy"),
        row.getString("product"),
        PolicyStage.valueOf(row.getString("stage")),
        PolicyStatus.valueOf(row.getString("status")),
        row.getObject("policy_effective", LocalDate.class),
        row.getObject("policy_expiry", LocalDate.class),
        row.getObject("effective", LocalDate.class),
        row.getObject("expiry", LocalDate.class),
        Suspensions.of(row.getString("suspensions")));
  }
}
