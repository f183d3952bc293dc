package org.openimis.schemes;

import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.enrolment.Family;
import org.openimis.domain.enrolment.InsureeEntry;
import org.openimis.domain.enrolment.NumberRule;
import org.openimis.domain.enrolment.RegisterRow;
import org.openimis.domain.enrolment.RegisterTable;
import org.openimis.schemes.cell.CsvTable;
import org.openimis.schemes.cell.Row;
import org.openimis.schemes.cell.TableShape;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.Faults;
import org.openimis.schemes.file.PackFiles;

/**
 * Makes households of the rows of a register, by the rules by which the sample of a pack is read.
 * What the rows refer to must be known to the scheme.
 */
public final class HouseholdReader {
  private static final Map<RegisterTable, TableShape> SAMPLE =
      new EnumMap<>(
          Map.of(
              RegisterTable.INSUREES, Tables.INSUREES,
              RegisterTable.FAMILIES, Tables.FAMILIES,
              RegisterTable.POLICIES, Tables.POLICIES,
              RegisterTable.MEMBER_COVER, Tables.MEMBER_COVER));

  private final Places places;
  private final Codes facilities;
  private final Codes products;
  private final Codes officers;
  private final Currency currency;
  private final NumberRule numbers;

  /**
   * A reader for one scheme.
   *
   * @param places the letter of the level of each place, by code
   * @param numbers the form of the scheme's insurance numbers
   */
  public HouseholdReader(
      Map<String, String> places,
      Set<String> facilities,
      Set<String> products,
      Set<String> officers,
      Currency currency,
      NumberRule numbers) {
    this.places = new Places(codes(Tables.LOCATIONS, places.keySet()), places);
    this.facilities = codes(Tables.FACILITIES, facilities);
    this.products = new Codes("products", products, true);
    this.officers = codes(Tables.OFFICERS, officers);
    this.currency = currency;
    this.numbers = numbers;
  }

  private static Codes codes(TableShape table, Set<String> known) {
    return new Codes(table.file(), known, true);
  }

  /** Reads all rows of some families: nothing of them may be missing. */
  public Households read(Collection<RegisterRow> rows) {
    PackSource source = source(rows);
    var people = new PeopleReader(source, places, facilities);
    List<InsureeEntry> insurees = people.insurees();
    source.rows(Tables.INSUREES).forEach(this::requireNumber);
    List<Family> families = people.families();
    List<Policy> policies = new PolicyReader(source, people, products, officers, currency).read();
    return new Households(insurees, families, policies, source.faults().all());
  }

  private static PackSource source(Collection<RegisterRow> rows) {
    var source = new PackSource(PackFiles.none(), new Faults(), new HashMap<>());
    Map<RegisterTable, SortedMap<Integer, List<String>>> byTable =
        new EnumMap<>(RegisterTable.class);
    SAMPLE.keySet().forEach(table -> byTable.put(table, new TreeMap<>()));
    rows.forEach(
        row -> byTable.getOrDefault(row.table(), new TreeMap<>()).put(row.line(), row.cells()));
    SAMPLE.forEach(
        (table, shape) ->
            source
                .tables()
                .put(
                    shape,
                    CsvTable.of(
                        RegisterReader.shape(table),
                        byTable.getOrDefault(table, new TreeMap<>()),
                        source.faults())));
    return source;
  }

  private void requireNumber(Row row) {
    String number = row.cell("insuree_number").text();
    numbers.fault(number).ifPresent(fault -> row.cell("insuree_number").fault(kind(fault), number));
  }

  private static FaultKind kind(NumberRule.Fault fault) {
    return switch (fault) {
      case LENGTH -> FaultKind.NUMBER_LENGTH;
      case CHECK_DIGIT -> FaultKind.NUMBER_CHECK_DIGIT;
      case FORM -> FaultKind.NUMBER_PATTERN;
    };
  }
}
