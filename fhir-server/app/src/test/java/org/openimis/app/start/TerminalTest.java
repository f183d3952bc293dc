package org.openimis.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void the_language_is_that_of_the_shell() {
    assertThat(Terminal.languageIn(Map.of("LANG", "fr_CM.UTF-8"))).isEqualTo(Locale.FRENCH);
    assertThat(Terminal.languageIn(Map.of("LANG", "en_GB.UTF-8"))).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void lc_all_overrides_lang() {
    assertThat(Terminal.languageIn(Map.of("LANG", "en_GB", "LC_ALL", "fr_TD")))
        .isEqualTo(Locale.FRENCH);
    assertThat(Terminal.languageIn(Map.of("LANG", "fr_TD", "LC_ALL", "C.UTF-8")))
        .isEqualTo(Locale.ENGLISH);
  }

  @Test
  void an_empty_variable_counts_as_none() {
    assertThat(Terminal.languageIn(Map.of("LANG", "fr_TD", "LC_ALL", ""))).isEqualTo(Locale.FRENCH);
  }

  @Test
  void other_languages_read_english() {
    assertThat(Terminal.languageIn(Map.of("LANG", "ne_NP.UTF-8"))).isEqualTo(Locale.ENGLISH);
  }
}
