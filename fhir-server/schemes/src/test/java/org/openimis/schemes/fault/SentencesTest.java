package org.openimis.schemes.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final List<String> DETAILS = List.of("<a>", "<b>", "<c>");

  static Stream<String> codes() {
    return Stream.concat(
        Stream.of(FaultKind.values()).map(FaultKind::code),
        Stream.of(WarningKind.values()).map(WarningKind::code));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void each_kind_has_a_sentence_of_its_own_in_both_languages(String code) {
    String english = Sentences.of(Locale.ENGLISH, code, DETAILS);
    String french = Sentences.of(Locale.FRENCH, code, DETAILS);

    assertThat(french).isNotEqualTo(english).doesNotContain("{", "'");
    assertThat(english).isNotBlank().doesNotContain("{");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void both_languages_tell_the_same_details(String code) {
    assertThat(placeholders(Locale.FRENCH, code)).isEqualTo(placeholders(Locale.ENGLISH, code));
  }

  @Test
  void another_language_is_answered_in_english_whatever_the_machine_speaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRENCH);
      assertThat(Sentences.of(Locale.forLanguageTag("sw"), "value-missing", List.of()))
          .isEqualTo("A value is missing.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_fault_is_shown_with_its_place() {
    var fault = new PackFault("items.csv", 12, "price", FaultKind.NEGATIVE, List.of("-1.00"));

    assertThat(fault.shown(Locale.ENGLISH))
        .isEqualTo("items.csv, line 12, price: The amount -1.00 is below zero. [negative]");
    assertThat(fault.shown(Locale.FRENCH))
        .isEqualTo("items.csv, ligne 12, price: Le montant -1.00 est inférieur à zéro. [negative]");
  }

  private static TreeSet<String> placeholders(Locale locale, String code) {
    String pattern =
        ResourceBundle.getBundle("org.openimis.schemes.fault.packfaults", locale).getString(code);
    var found = new TreeSet<String>();
    PLACEHOLDER.matcher(pattern).results().forEach(match -> found.add(match.group()));
    return found;
  }
}
