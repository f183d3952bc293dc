package org.openimis.store.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.domain.scheme.Scheme;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.store.sql.Database;

/**
 * What the schemes of a deployment share, and what each has for itself: one currency and one time
 * zone for all (conventions 1); people and facilities are known by number and code in the whole
 * deployment, so two schemes cannot both bring the same one.
 */
final class PackOwnership {
  private final Database database;

  PackOwnership(Database database) {
    this.database = database;
  }

  /**
   * Checks before anything is written.
   *
   * @throws RequestRefused naming everything that belongs to another scheme, and a currency or zone
   *     that is not the deployment's
   */
  void check(SchemePack pack, boolean withSample) {
    List<Problem> problems = new ArrayList<>();
    checkShared(pack.scheme(), problems);
    String scheme = pack.scheme().code();
    others(
            "SELECT DISTINCT code, scheme FROM scheme.facility WHERE code = ANY (?) AND scheme <> ?",
            scheme,
            pack.facilities().stream().map(facility -> facility.code()))
        .forEach(taken -> problems.add(problem(taken.code(), "facility", taken.scheme())));
    if (withSample) {
      others(
              "SELECT number AS code, scheme FROM scheme.insuree WHERE number = ANY (?) AND scheme <> ?",
              scheme,
              pack.sample().insurees().stream().map(insuree -> insuree.number()))
          .forEach(taken -> problems.add(problem(taken.code(), "insuree", taken.scheme())));
    }
    if (!problems.isEmpty()) {
      throw new RequestRefused(problems);
    }
  }

  /** Also the scheme's own earlier pack counts: its books are kept in that currency. */
  private void checkShared(Scheme scheme, List<Problem> problems) {
    String currency = scheme.currency().getCurrencyCode();
    first("currency", currency)
        .ifPresent(
            other -> problems.add(problem(currency, "currency", other.scheme(), other.code())));
    String zone = scheme.zone().getId();
    first("zone", zone)
        .ifPresent(other -> problems.add(problem(zone, "zone", other.scheme(), other.code())));
  }

  /** A scheme that says otherwise. */
  private Optional<Taken> first(String column, String value) {
    return database.queryOne(
        "SELECT code AS scheme, %1$s AS code FROM scheme.scheme WHERE %1$s <> ? ORDER BY code"
            .formatted(column),
        (row, i) -> new Taken(row.getString("code"), row.getString("scheme")),
        value);
  }

  private List<Taken> others(String sql, String scheme, Stream<String> codes) {
    return database.query(
        sql,
        (row, i) -> new Taken(row.getString("code"), row.getString("scheme")),
        codes.toArray(String[]::new),
        scheme);
  }

  /** The second detail names the sentence. */
  private static Problem problem(String value, String sentence, Object... rest) {
    List<Object> details = new ArrayList<>(List.of(value, sentence));
    details.addAll(List.of(rest));
    return Problem.of(ProblemCode.PACK, "", details.toArray());
  }

  private record Taken(String code, String scheme) {}
}
