package org.openimis.domain.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scheme-rules 3.6: today is 15 March 2027. */
class PhotoAgeTest {
  private static final LocalDate TODAY = LocalDate.parse("2027-03-15");

  @ParameterizedTest(name = "adult {1}, photo of {0}: due {2}")
  @CsvSource({
    ",           true,  true",
    ",           false, true",
    "2022-03-14, true,  true",
    "2022-03-15, true,  false", // sixty months old today, and not older
    "2026-03-14, false, true",
    "2026-03-15, false, false",
    "2026-03-14, true,  false",
    "2027-03-15, false, false"
  })
  void a_photo_is_due_where_there_is_none_or_it_is_too_old(
      LocalDate taken, boolean adult, boolean due) {
    assertThat(PhotoAge.isDue(taken, adult, TODAY)).isEqualTo(due);
  }
}
