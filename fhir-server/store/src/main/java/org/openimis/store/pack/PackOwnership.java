package org.openimis.store.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.store.sql.Database;

/**
 * People and facilities are known by number and code in the whole deployment, so two schemes cannot
 * both bring the same one.
 */
final class PackOwnership {
  private final Database database;

  PackOwnership(Database database) {
    this.database = database;
  }

  /**
   * Checks before anything is written.
   *
   * @throws RequestRefused naming everything that belongs to another scheme
   */
  void check(SchemePack pack, boolean withSample) {
    List<Problem> problems = new ArrayList<>();
    String scheme = pack.scheme().code();
    others(
            "SELECT DISTINCT code, scheme FROM scheme.facility WHERE code = ANY (?) AND scheme <> ?",
            scheme,
            pack.facilities().stream().map(facility -> facility.code()))
        .forEach(taken -> problems.add(problem("facility", taken)));
    if (withSample) {
      others(
              "SELECT number AS code, scheme FROM scheme.insuree WHERE number = ANY (?) AND scheme <> ?",
              scheme,
              pack.sample().insurees().stream().map(insuree -> insuree.number()))
          .forEach(taken -> problems.add(problem("insuree", taken)));
    }
    if (!problems.isEmpty()) {
      throw new RequestRefused(problems);
    }
  }

  private List<Taken> others(String sql, String scheme, Stream<String> codes) {
    return database.query(
        sql,
        (row, i) -> new Taken(row.getString("code"), row.getString("scheme")),
        codes.toArray(String[]::new),
        scheme);
  }

  private static Problem problem(String kind, Taken taken) {
    return Problem.of(
        ProblemCode.PACK,
        "",
        "%s %s belongs to scheme %s".formatted(kind, taken.code(), taken.scheme()));
  }

  private record Taken(String code, String scheme) {}
}
