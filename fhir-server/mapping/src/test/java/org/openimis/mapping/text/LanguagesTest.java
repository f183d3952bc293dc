package org.openimis.mapping.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "FR", "fr-CM", "sw, fr;q=0.5, en;q=0.4", "en;q=0.1, fr-CH"})
  void french_is_spoken_to_whoever_prefers_it(String header) {
    assertThat(Languages.of(header)).isEqualTo(Locale.FRENCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-TZ, fr;q=0.9", "sw", "*", "", "  ", ";;;", "fr;q=nine"})
  void everybody_else_is_spoken_to_in_english(String header) {
    assertThat(Languages.of(header)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void so_is_who_says_nothing() {
    assertThat(Languages.of(null)).isEqualTo(Locale.ENGLISH);
  }
}
