package org.openimis.store.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.CatalogueDesk;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.store.sql.Database;

/**
 * Reads catalogues from the projections: what stands in the facility's price lists on a day, as the
 * judge sees it, a page in one statement.
 */
public final class SqlCatalogueDesk implements CatalogueDesk {
  /** The entry, the price and the rule that the day finds, whether they still hold or not. */
  private static final String ENTRIES =
      """
      SELECT entry.kind, entry.code, entry.resource_id AS definition,
             price.resource_id AS price, rule.resource_id AS rule
        FROM (SELECT DISTINCT ON (kind, code) kind, code, resource_id, valid_to
                FROM scheme.register_entry
               WHERE scheme = ? AND kind = ANY (?) AND (kind, code) > (?, ?) AND valid_from <= ?
               ORDER BY kind, code, valid_from DESC) entry
        JOIN (SELECT DISTINCT ON (kind, code) kind, code, resource_id, valid_to
                FROM scheme.price
               WHERE scheme = ? AND (kind, price_list) IN (('ITEM', ?), ('SERVICE', ?))
                 AND valid_from <= ?
               ORDER BY kind, code, valid_from DESC) price
          ON price.kind = entry.kind AND price.code = entry.code
        LEFT JOIN (SELECT DISTINCT ON (kind, code) kind, code, resource_id
                     FROM scheme.cover_rule
                    WHERE scheme = ? AND product = ? AND valid_from <= ?
                    ORDER BY kind, code, valid_from DESC) rule
          ON rule.kind = entry.kind AND rule.code = entry.code
      """;

  private static final String THAT_HOLD = " WHERE entry.valid_to >= ? AND price.valid_to >= ?";

  private static final String THAT_CHANGED =
      """
       WHERE EXISTS (SELECT 1 FROM hfj_resource
                      WHERE fhir_id IN (entry.resource_id, price.resource_id, rule.resource_id)
                        AND res_updated > ?)
      """;

  private static final String IN_ORDER = " ORDER BY entry.kind, entry.code LIMIT ?";
  private static final String NO_LIST = "";

  private final Database database;

  public SqlCatalogueDesk(Database database) {
    this.database = database;
  }

  /** A facility on a day. */
  private record Facility(String scheme, String itemList, String serviceList) {}

  @Override
  public Optional<String> edition(String facilityId) {
    return database.queryOne(
        """
        SELECT scheme.code, scheme.state, scheme.activated_at
          FROM scheme.facility JOIN scheme.scheme ON scheme.code = facility.scheme
         WHERE facility.resource_id = ? LIMIT 1
        """,
        (row, i) -> edition(row),
        facilityId);
  }

  private static String edition(ResultSet row) throws SQLException {
    @Nullable Timestamp activated = row.getTimestamp("activated_at");
    if (activated == null || !row.getString("state").equals("active")) {
      throw new RequestRefused(ProblemCode.SCHEME_NOT_READY, "", row.getString("code"));
    }
    return row.getString("code") + "-" + activated.toInstant().toEpochMilli();
  }

  @Override
  public boolean hasProduct(String facilityId, String product) {
    return database
        .queryOne(
            """
            SELECT 1 FROM scheme.product
             WHERE code = ?
               AND scheme IN (SELECT scheme FROM scheme.facility WHERE resource_id = ?) LIMIT 1
            """,
            (row, i) -> row.getInt(1),
            product,
            facilityId)
        .isPresent();
  }

  @Override
  public Page page(Question question) {
    Optional<Facility> facility = facility(question.facilityId(), question.day());
    if (facility.isEmpty()) { // closed on that day
      return new Page(List.of(), false);
    }
    List<Entry> found = entries(question, facility.get());
    boolean hasMore = found.size() > question.most();
    return new Page(hasMore ? found.subList(0, question.most()) : found, hasMore);
  }

  private Optional<Facility> facility(String id, LocalDate day) {
    return database.queryOne(
        """
        SELECT scheme, item_price_list, service_price_list FROM scheme.facility
         WHERE resource_id = ? AND valid_from <= ? AND valid_to >= ?
         ORDER BY valid_from DESC LIMIT 1
        """,
        (row, i) ->
            new Facility(
                row.getString("scheme"),
                list(row.getString("item_price_list")),
                list(row.getString("service_price_list"))),
        id,
        day,
        day);
  }

  private static String list(@Nullable String code) {
    return code == null ? NO_LIST : code;
  }

  private List<Entry> entries(Question question, Facility facility) {
    MedicalCode after = question.after();
    Instant since = question.since();
    LocalDate day = question.day();
    List<Object> values = new ArrayList<>();
    values.add(facility.scheme());
    values.add(question.kinds().stream().map(LineKind::name).toArray(String[]::new));
    values.add(after == null ? "" : after.kind().name());
    values.add(after == null ? "" : after.code());
    values.add(day);
    values.addAll(List.of(facility.scheme(), facility.itemList(), facility.serviceList(), day));
    String product = question.product();
    values.addAll(List.of(facility.scheme(), product == null ? "" : product, day));
    values.addAll(since == null ? List.of(day, day) : List.of(Timestamp.from(since)));
    values.add(question.most() + 1);
    return database.query(
        ENTRIES + (since == null ? THAT_HOLD : THAT_CHANGED) + IN_ORDER,
        (row, i) -> entry(row),
        values.toArray());
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        new MedicalCode(LineKind.valueOf(row.getString("kind")), row.getString("code")),
        row.getString("definition"),
        Stream.of(row.getString("price"), row.getString("rule"))
            .flatMap(Stream::ofNullable)
            .toList());
  }
}
