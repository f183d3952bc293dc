package org.openimis.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.enrolment.Family;
import org.openimis.domain.enrolment.InsureeEntry;
import org.openimis.domain.enrolment.NumberRule;
import org.openimis.domain.enrolment.RegisterRow;
import org.openimis.domain.enrolment.RegisterTable;
import org.openimis.schemes.cell.TableShape;

/** What rows of a register make, in a scheme that knows a village, a facility and a product. */
class HouseholdReaderTest {
  private final List<RegisterRow> rows = new ArrayList<>();
  private NumberRule numbers = NumberRule.ANY;

  /** A row with these cells, {@code column=value}; all other cells are empty. */
  private void row(RegisterTable table, int line, String... cells) {
    TableShape shape = RegisterReader.shape(table);
    List<String> all = new ArrayList<>();
    shape
        .columns()
        .forEach(
            column -> {
              String found = "";
              for (String cell : cells) {
                if (cell.startsWith(column.name() + "=")) {
                  found = cell.substring(column.name().length() + 1);
                }
              }
              all.add(found);
            });
    rows.add(new RegisterRow(table, line, "", "", all));
  }

  private void insuree(int line, String number, String head, String... more) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                "insuree_number=" + number,
                "head_insuree_number=" + head,
                "last_name=Nadi",
                "birth_date=1990-05-10",
                "gender=F"));
    cells.addAll(List.of(more));
    row(RegisterTable.INSUREES, line, cells.toArray(String[]::new));
  }

  private void family(int line, String head, String village) {
    row(RegisterTable.FAMILIES, line, "head_insuree_number=" + head, "village_code=" + village);
  }

  private Households read() {
    return new HouseholdReader(
            Map.of("V1", "V", "D1", "D"),
            Set.of("HF1"),
            Set.of("BASE"),
            Set.of(),
            Currency.getInstance("XAF"),
            numbers)
        .read(rows);
  }

  private List<String> faults() {
    return read().faults().stream()
        .map(
            fault ->
                "%s %d %s %s"
                    .formatted(fault.file(), fault.row(), fault.column(), fault.kind().code()))
        .toList();
  }

  @Test
  void a_household_is_read_with_its_policy() {
    insuree(2, "1", "1", "health_facility_code=HF1", "current_village_code=V1");
    insuree(3, "2", "1");
    family(2, "1", "V1");
    row(
        RegisterTable.POLICIES,
        2,
        "policy_number=P1",
        "head_insuree_number=1",
        "product_code=BASE",
        "stage=N",
        "enrol_date=2024-01-01",
        "start_date=2024-01-01",
        "effective_date=2024-01-01",
        "expiry_date=2024-12-31",
        "status=2",
        "value=9000");
    row(
        RegisterTable.MEMBER_COVER,
        2,
        "policy_number=P1",
        "insuree_number=2",
        "enrolment_date=2024-01-01",
        "start_date=2024-01-01",
        "effective_date=2024-01-01",
        "expiry_date=2024-12-31");

    Households households = read();

    assertThat(households.faults()).isEmpty();
    assertThat(households.insurees()).extracting(InsureeEntry::number).containsExactly("1", "2");
    assertThat(households.families()).extracting(Family::key).containsExactly("F-1");
    assertThat(households.policies()).extracting(Policy::number).containsExactly("P1");
    assertThat(households.policies().get(0).members())
        .extracting(Policy.Member::insuree)
        .containsExactly("2");
  }

  @Test
  void what_the_scheme_does_not_know_is_told_at_its_cell() {
    insuree(2, "1", "1", "health_facility_code=HF2", "current_village_code=D1");
    family(2, "1", "V2");

    assertThat(faults())
        .containsExactlyInAnyOrder(
            "insurees.csv 2 health_facility_code unknown-reference",
            "insurees.csv 2 current_village_code place-level",
            "families.csv 2 village_code unknown-reference");
  }

  @Test
  void a_head_without_a_family_and_a_member_without_a_head_are_told() {
    insuree(2, "1", "1");
    insuree(3, "2", "9");

    assertThat(faults())
        .containsExactlyInAnyOrder(
            "insurees.csv 2 head_insuree_number family-missing",
            "insurees.csv 3 head_insuree_number unknown-reference");
  }

  @Test
  void what_cells_lack_or_may_not_hold_is_told() {
    row(
        RegisterTable.INSUREES,
        2,
        "insuree_number=1",
        "head_insuree_number=1",
        "birth_date=31.12.1990",
        "gender=X");
    family(2, "1", "V1");

    assertThat(faults())
        .containsExactlyInAnyOrder(
            "insurees.csv 2 last_name value-missing",
            "insurees.csv 2 birth_date date-form",
            "insurees.csv 2 gender choice");
  }

  @Test
  void numbers_have_the_form_that_the_scheme_asks_for() {
    numbers = new NumberRule(9, 7, null);
    insuree(2, "070707070", "070707070"); // 07070707 modulo 7 is 0
    insuree(3, "070707071", "070707070");
    insuree(4, "0707070", "070707070");
    family(2, "070707070", "V1");
    assertThat(faults())
        .containsExactly(
            "insurees.csv 3 insuree_number number-check-digit",
            "insurees.csv 4 insuree_number number-length");

    numbers = new NumberRule(null, null, "0.*0");
    assertThat(faults()).containsExactly("insurees.csv 3 insuree_number number-pattern");
  }
}
