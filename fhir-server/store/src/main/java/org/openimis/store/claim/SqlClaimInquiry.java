package org.openimis.store.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.ClaimExample;
import org.openimis.domain.claim.ClaimInquiry;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.store.sql.Database;
import org.openimis.store.sql.Dates;

/** Finds claims that are like examples, all of them in one query. */
public final class SqlClaimInquiry implements ClaimInquiry {
  private final Database database;
  private final Registers registers;

  public SqlClaimInquiry(Database database, Registers registers) {
    this.database = database;
    this.registers = registers;
  }

  @Override
  public List<String> answersTo(List<ClaimExample> examples, int most) {
    List<Wanted> wanted = resolve(examples);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<WantedLine> lines = lines(examples);
    List<String> found =
        database.query(
            """
            SELECT state.response_id, min(wanted.number) AS example
              FROM unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                          ?::text[]::date[], ?::text[]::date[])
                   AS wanted (number, scheme, insuree, facility, use, code, from_day, to_day)
              JOIN scheme.claim_state state
                ON state.insuree_number = wanted.insuree AND state.scheme = wanted.scheme
               AND state.facility = wanted.facility
               AND (wanted.use IS NULL OR state.use = wanted.use)
               AND (wanted.code IS NULL OR state.claim_code = wanted.code)
               AND state.care_date BETWEEN wanted.from_day AND wanted.to_day
             WHERE NOT EXISTS (
                     SELECT 1
                       FROM unnest(?::int[], ?::text[], ?::text[]) AS asked (number, kind, code)
                      WHERE asked.number = wanted.number
                        AND NOT EXISTS (
                              SELECT 1 FROM scheme.claim_line line
                               WHERE line.claim_id = state.claim_id AND line.state <> 'replaced'
                                 AND line.kind = asked.kind AND line.code = asked.code))
             GROUP BY state.response_id, state.care_date, state.claim_code
             ORDER BY example, state.care_date, state.claim_code, state.response_id
             LIMIT ?
            """,
            (row, i) -> row.getString("response_id"),
            numbers(wanted, Wanted::number),
            column(wanted, Wanted::scheme),
            column(wanted, Wanted::insuree),
            column(wanted, Wanted::facility),
            column(wanted, one -> one.example().use()),
            column(wanted, one -> one.example().code()),
            column(wanted, one -> day(one.example().from(), Dates.BEGINNING)),
            column(wanted, one -> day(one.example().to(), Dates.END)),
            numbers(lines, WantedLine::number),
            column(lines, line -> line.code().kind().name()),
            column(lines, line -> line.code().code()),
            most + 1);
    if (found.size() > most) {
      throw new RequestRefused(ProblemCode.NOT_SUPPORTED, "", most, "broad-search");
    }
    return found;
  }

  /** An example with everyone in it found. */
  private record Wanted(
      int number, String scheme, String insuree, String facility, ClaimExample example) {}

  private record WantedLine(int number, MedicalCode code) {}

  private List<Wanted> resolve(List<ClaimExample> examples) {
    var named =
        new NamedParties(
            database,
            registers.now(),
            examples.stream().map(ClaimExample::patient).toList(),
            examples.stream().map(ClaimExample::provider).toList());
    List<Problem> problems = new ArrayList<>();
    List<Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      ClaimExample example = examples.get(i);
      Optional<NamedParties.Patient> patient =
          Lookup.find(example.patient(), named::patients, "Patient", problems);
      Optional<String> scheme = patient.map(NamedParties.Patient::scheme);
      Optional<NamedParties.Party> facility =
          Lookup.find(
              example.provider(),
              reference -> named.facilities(reference, scheme),
              "Organization",
              problems);
      if (patient.isPresent() && facility.isPresent()) {
        wanted.add(
            new Wanted(
                i, patient.get().scheme(), patient.get().number(), facility.get().code(), example));
      }
    }
    if (!problems.isEmpty()) {
      throw new RequestRefused(problems);
    }
    return wanted;
  }

  private static List<WantedLine> lines(List<ClaimExample> examples) {
    List<WantedLine> lines = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      for (MedicalCode code : examples.get(i).codes()) {
        lines.add(new WantedLine(i, code));
      }
    }
    return lines;
  }

  private static String day(@Nullable LocalDate day, LocalDate otherwise) {
    return (day == null ? otherwise : day).toString();
  }

  private static <T> Integer[] numbers(List<T> rows, Function<T, Integer> number) {
    return rows.stream().map(number).toArray(Integer[]::new);
  }

  private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable String> column) {
    return rows.stream().map(column).toArray(String[]::new);
  }
}
