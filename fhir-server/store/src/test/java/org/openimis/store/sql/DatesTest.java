package org.openimis.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

  @ParameterizedTest
  @CsvSource({"1900-01-01, old", "2024-06-30, old", "2024-07-01, new", "2030-01-01, new"})
  void a_later_start_takes_the_place_of_an_earlier_one(LocalDate day, String expected) {
    var rows =
        List.of(
            new Dated<>("new", JULY, Dates.END), new Dated<>("old", Dates.BEGINNING, Dates.END));
    assertThat(Dated.asOf(rows, day)).contains(expected);
  }

  @Test
  void nothing_holds_before_the_first_start() {
    var rows = List.of(new Dated<>("new", JULY, Dates.END));
    assertThat(Dated.asOf(rows, JULY.minusDays(1))).isEmpty();
    assertThat(Dated.asOf(rows, JULY)).contains("new");
  }

  @Test
  void an_ended_row_holds_on_its_last_day_and_no_longer() {
    LocalDate lastDay = JULY.plusDays(30);
    var rows = List.of(new Dated<>("ended", JULY, lastDay));
    assertThat(Dated.asOf(rows, lastDay)).contains("ended");
    assertThat(Dated.asOf(rows, lastDay.plusDays(1))).isEmpty();
  }

  @Test
  void the_end_of_a_later_row_does_not_bring_an_earlier_one_back() {
    var rows =
        List.of(
            new Dated<>("old", Dates.BEGINNING, Dates.END),
            new Dated<>("ended", JULY, JULY.plusDays(30)));
    assertThat(Dated.asOf(rows, JULY.plusDays(31))).isEmpty();
  }

  @Test
  void no_day_at_all_is_the_beginning_or_the_end() {
    assertThat(Dates.fromOrBeginning(null)).isEqualTo(Dates.BEGINNING);
    assertThat(Dates.fromOrBeginning(JULY)).isEqualTo(JULY);
    assertThat(Dates.toOrEnd(null)).isEqualTo(Dates.END);
    assertThat(Dates.toOrEnd(JULY)).isEqualTo(JULY);
  }
}
