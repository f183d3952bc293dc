package org.openimis.mapping.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.domain.refusal.ProblemCode;

/** The bundles are complete: nobody is ever answered with a key or a placeholder. */
class MessagesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

  @ParameterizedTest
  @ValueSource(strings = {"problems", "reasons", "notes", "words", "terminology"})
  void every_sentence_stands_in_both_languages_and_names_the_same_values(String bundle) {
    Properties english = load(bundle + ".properties");
    Properties french = load(bundle + "_fr.properties");

    assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(placeholders(french.getProperty(key)))
          .as("values of %s", key)
          .isEqualTo(placeholders(english.getProperty(key)));
    }
  }

  /** People write typographic ones. */
  @ParameterizedTest
  @ValueSource(strings = {"problems", "reasons", "notes", "words", "terminology"})
  void no_sentence_has_a_straight_apostrophe(String bundle) {
    for (String file : List.of(bundle + ".properties", bundle + "_fr.properties")) {
      assertThat(load(file).values()).noneMatch(sentence -> sentence.toString().contains("'"));
    }
  }

  @Test
  void every_problem_has_a_sentence_that_needs_no_detail() {
    Properties problems = load("problems.properties");
    for (ProblemCode code : ProblemCode.values()) {
      assertThat(problems).as(code.code()).containsKey(code.code());
      assertThat(placeholders(problems.getProperty(code.code()))).isSubsetOf(List.of("0"));
    }
  }

  @Test
  void a_sentence_for_some_details_uses_no_more_than_those() {
    Properties problems = load("problems.properties");
    for (String key : problems.stringPropertyNames()) {
      String end = key.substring(key.lastIndexOf('.') + 1);
      if (end.matches("\\d")) {
        assertThat(placeholders(problems.getProperty(key)))
            .as(key)
            .allMatch(number -> Integer.parseInt(number) <= Integer.parseInt(end));
      }
    }
  }

  @Test
  void every_reason_has_a_sentence_and_a_display() {
    Properties reasons = load("reasons.properties");
    for (RejectionReason reason : RejectionReason.values()) {
      assertThat(reasons).containsKeys(reason.code(), "display." + reason.code());
    }
  }

  @Test
  void a_server_that_runs_in_french_still_answers_the_english_in_english() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRENCH);
      assertThat(new Messages("notes").say(Locale.ENGLISH, "cover.no", "2025-01-01"))
          .isEqualTo("Not covered on 2025-01-01.");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> placeholders(String sentence) {
    var numbers = PLACEHOLDER.matcher(sentence).results().map(MatchResult::group).toList();
    var sorted = new TreeSet<String>();
    numbers.forEach(number -> sorted.add(number.substring(1, number.length() - 1)));
    return new ArrayList<>(sorted);
  }

  private static Properties load(String file) {
    var properties = new Properties();
    try (Reader reader =
        new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return properties;
  }
}
