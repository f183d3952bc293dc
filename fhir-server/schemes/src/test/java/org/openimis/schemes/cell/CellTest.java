package org.openimis.schemes.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.Faults;
import org.openimis.schemes.fault.PackFault;

class CellTest {
  private static final Currency SHILLING = Currency.getInstance("TZS");
  private static final Currency FRANC_CFA = Currency.getInstance("XAF");

  private final Faults faults = new Faults();

  @Property
  void an_amount_is_read_to_the_cent(
      @ForAll @BigRange(min = "0", max = "999999999999999") @Scale(2) BigDecimal amount) {
    assertThat(cell(amount.toPlainString()).amount(SHILLING)).isEqualTo(amount);
    assertThat(faults.all()).isEmpty();
  }

  @Example
  void a_currency_without_cents_takes_amounts_with_zeros_behind_the_point_only() {
    assertThat(cell("500.00").amount(FRANC_CFA)).isEqualByComparingTo("500");
    assertThat(faults.all()).isEmpty();

    cell("500.50").amount(FRANC_CFA);
    assertThat(faults.all()).extracting(PackFault::kind).containsExactly(FaultKind.DECIMALS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1,000", "1.000,00", "1 000", "1E5", "1e999999999", "+1", "0x1", ".5", "5.", "١"})
  void a_number_has_one_form_only(String text) {
    assertThat(cell(text).amount(SHILLING)).isZero();
    assertThat(faults.all()).extracting(PackFault::kind).containsExactly(FaultKind.NUMBER_FORM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-29", "24-01-01", "2024-1-1", "01/02/2024", "+12024-01-01", "x"})
  void a_date_has_one_form_only(String text) {
    cell(text).date();
    assertThat(faults.all()).extracting(PackFault::kind).containsExactly(FaultKind.DATE_FORM);
  }

  @Property
  void a_date_is_read_as_it_is_written(@ForAll LocalDate date) {
    assertThat(cell(date.toString()).date()).isEqualTo(date);
    assertThat(faults.all()).isEmpty();
  }

  @Example
  void bounds_are_within() {
    assertThat(cell("0").whole(0, 15, 7)).isZero();
    assertThat(cell("15").whole(0, 15, 7)).isEqualTo(15);
    assertThat(cell("").whole(0, 15, 7)).isEqualTo(7);
    assertThat(faults.all()).isEmpty();

    cell("16").whole(0, 15, 7);
    cell("-1").whole(0, 15, 7);
    assertThat(faults.all())
        .extracting(PackFault::kind)
        .containsExactly(FaultKind.NUMBER_RANGE, FaultKind.NUMBER_RANGE);
  }

  @Example
  void a_flag_is_yes_or_no_and_no_when_empty() {
    assertThat(cell("1").flag()).isTrue();
    assertThat(cell("true").flag()).isTrue();
    assertThat(cell("0").flag()).isFalse();
    assertThat(cell("").flag()).isFalse();
    assertThat(faults.all()).isEmpty();

    cell("yes").flag();
    assertThat(faults.all())
        .extracting(PackFault::sentence)
        .containsExactly("\"yes\" is none of the values that can stand here: 1, 0, true, false.");
  }

  @Example
  void the_values_of_a_cell_may_be_parted_by_spaces() {
    assertThat(cell("R1 R2  R3").words()).extracting(Cell::text).containsExactly("R1", "R2", "R3");
    assertThat(cell("").words()).isEmpty();
  }

  private Cell cell(String text) {
    return new Cell("items.csv", 2, "price", text, faults);
  }
}
