package org.openimis.store.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.EarlierLine;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.enrolment.Gender;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.product.CoverRule;
import org.openimis.store.coverage.CoverRows;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.Database;
import org.openimis.store.sql.Dated;

/**
 * Reads what the judge needs about many claims in one query a table. Dated rows are fetched by code
 * and picked by each claim's own target date.
 */
final class FactsReader {
  private final Database database;
  private final SchemeSettings schemes;

  FactsReader(Database database, SchemeSettings schemes) {
    this.database = database;
    this.schemes = schemes;
  }

  Map<ClaimKey, ClaimFacts> read(List<SubmittedClaim> claims) {
    var wanted = new Wanted(claims);
    Map<String, Insuree> insurees = lockInsurees(wanted);
    Map<String, List<Dated<Facility>>> facilities = facilities(wanted);
    Map<String, List<MemberCover>> covers = covers(wanted);
    var catalogue = new CatalogueFacts(database, wanted);
    var rules = new CoverRuleFacts(database, wanted, covers);
    Map<ClaimKey, ClaimFacts> facts = new HashMap<>();
    for (SubmittedClaim claim : claims) {
      LocalDate day = claim.visit().targetDate();
      Insuree insuree = present(insurees, claim.insuree());
      Facility facility =
          Dated.asOf(present(facilities, claim.key().facility()), day)
              .orElseThrow(() -> new IllegalStateException("Resolved, yet not there: " + claim));
      List<MemberCover> own = covers.getOrDefault(claim.insuree(), List.of());
      List<RegisterEntry> register = catalogue.register(claim, day);
      List<ListPrice> prices = catalogue.prices(claim, facility, register, day);
      List<CoverRule> coverRules = rules.of(claim, own, day);
      facts.put(
          claim.key(),
          new ClaimFacts(
              insuree,
              facility,
              schemes.of(claim.key().scheme()).ageOfMajority(),
              own,
              register,
              prices,
              coverRules,
              earlierLines(claim, register)));
    }
    return facts;
  }

  /** In the order of the numbers, so that no two groups wait for each other crosswise. */
  private Map<String, Insuree> lockInsurees(Wanted wanted) {
    return database
        .query(
            """
            SELECT number, birth_date, gender, last_day FROM scheme.insuree
             WHERE number = ANY (?) ORDER BY number FOR UPDATE
            """,
            (row, i) ->
                new Insuree(
                    row.getString("number"),
                    row.getObject("birth_date", LocalDate.class),
                    Gender.valueOf(row.getString("gender")),
                    row.getObject("last_day", LocalDate.class)),
            (Object) wanted.insurees())
        .stream()
        .collect(Collectors.toMap(Insuree::number, Function.identity()));
  }

  private Map<String, List<Dated<Facility>>> facilities(Wanted wanted) {
    return database
        .query(
            "SELECT * FROM scheme.facility WHERE code = ANY (?)",
            (row, i) -> dated(row, FacilityRows.facility(row)),
            (Object) wanted.facilities())
        .stream()
        .collect(Collectors.groupingBy(dated -> dated.value().code()));
  }

  private Map<String, List<MemberCover>> covers(Wanted wanted) {
    return CoverRows.of(database, wanted.insurees());
  }

  private List<EarlierLine> earlierLines(SubmittedClaim claim, List<RegisterEntry> register) {
    List<RegisterEntry> limited =
        register.stream().filter(entry -> entry.frequencyDays() > 0).toList();
    if (limited.isEmpty()) {
      return List.of();
    }
    return database.query(
        """
        SELECT line.kind, line.code, line.care_date, line.claim_code
          FROM unnest(?::text[], ?::text[], ?::int[]) AS wanted (kind, code, days)
          JOIN scheme.claim_line line ON line.kind = wanted.kind AND line.code = wanted.code
         WHERE line.scheme = ? AND line.insuree_number = ? AND line.state = 'accepted'
           AND abs(line.care_date - ?::date) < wanted.days
         ORDER BY line.care_date, line.claim_code, line.kind, line.code
        """,
        (row, i) ->
            new EarlierLine(
                Wanted.code(row),
                row.getObject("care_date", LocalDate.class),
                row.getString("claim_code")),
        limited.stream().map(entry -> entry.code().kind().name()).toArray(String[]::new),
        limited.stream().map(entry -> entry.code().code()).toArray(String[]::new),
        limited.stream().map(RegisterEntry::frequencyDays).toArray(Integer[]::new),
        claim.key().scheme(),
        claim.insuree(),
        claim.visit().targetDate());
  }

  static <T> Dated<T> dated(ResultSet row, T value) throws SQLException {
    return new Dated<>(
        value,
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }

  private static <V> V present(Map<String, V> values, String key) {
    V value = values.get(key);
    if (value == null) {
      throw new IllegalStateException("Resolved, yet not there: " + key);
    }
    return value;
  }
}
