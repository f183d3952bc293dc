package org.openimis.app.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;

class StartFailureTest {

  static Stream<Arguments> refusals() {
    return Stream.of(
        arguments("28P01", "FATAL: password authentication failed for user \"imis\"", 78),
        arguments("28000", "FATAL: no pg_hba.conf entry for host \"10.0.0.7\"", 78),
        arguments("08004", "The server requested SCRAM, but no password was provided.", 78),
        arguments("08001", "Connection to db:5432 refused. Check that the hostname...", 69),
        arguments("08006", "An I/O error occurred while sending to the backend.", 69),
        arguments("3D000", "FATAL: database \"imis\" does not exist", 78),
        arguments("42501", "ERROR: permission denied for schema public", 78),
        arguments("53100", "ERROR: could not extend file: No space left on device", 73),
        arguments("53300", "FATAL: sorry, too many clients already", 75),
        arguments("57P03", "FATAL: the database system is starting up", 75));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_refusal_of_the_database_is_told_in_its_words_with_an_exit_code(
      String sqlState, String message, int exitCode) {
    var wrapped = new IllegalStateException("Bean x", new SQLException(message, sqlState));

    StartFailure failure = StartFailure.explain(wrapped, Locale.ENGLISH);

    String words = message.replace("FATAL: ", "").replaceFirst("\\.( .*)?$", "");
    assertThat(failure.sentence()).contains(words).doesNotContain("FATAL", "..", "Bean x");
    assertThat(failure.exitCode().number()).isEqualTo(exitCode);
    assertThat(failure.reference()).isNull();
  }

  @Test
  void an_unknown_host_is_named() {
    var thrown =
        new SQLException(
            "The connection attempt failed.", "08001", new UnknownHostException("dbb"));

    assertThat(StartFailure.explain(thrown, Locale.ENGLISH).sentence())
        .startsWith("The database cannot be reached: unknown host dbb.");
  }

  @Test
  void a_taken_port_is_named_with_the_setting_that_helps() {
    var thrown =
        new ApplicationContextException(
            "Failed to start bean", new PortInUseException(8080, new IOException("in use")));

    StartFailure failure = StartFailure.explain(thrown, Locale.ENGLISH);

    assertThat(failure.sentence())
        .isEqualTo(
            "Port 8080 is taken by another program. Stop that program, or choose another port"
                + " with --server.port=NUMBER.");
    assertThat(failure.exitCode()).isEqualTo(ExitCode.UNAVAILABLE);
  }

  @Test
  void a_full_disk_is_recognised_in_the_words_of_the_operating_system() {
    var thrown = new UncheckedIOException(new IOException("No space left on device"));

    StartFailure failure = StartFailure.explain(thrown, Locale.ENGLISH);

    assertThat(failure.exitCode()).isEqualTo(ExitCode.CANNOT_CREATE);
    assertThat(failure.sentence()).startsWith("The disk is full");
  }

  @Test
  void what_nobody_foresaw_refers_to_the_log() {
    var thrown = new IllegalStateException("outer", new NullPointerException("inner\n\tat more"));

    StartFailure failure = StartFailure.explain(thrown, Locale.ENGLISH);

    assertThat(failure.exitCode()).isEqualTo(ExitCode.FAULT);
    assertThat(failure.reference()).isNotBlank();
    assertThat(failure.sentence())
        .isEqualTo(
            "openIMIS-FHIR could not start: NullPointerException, inner. The log tells more under"
                + " the reference "
                + failure.reference()
                + ".");
  }

  @Test
  void a_chain_of_causes_that_bites_its_tail_comes_to_an_end() {
    var inner = new IllegalStateException("inner");
    var outer = new IllegalStateException("outer", inner);
    inner.initCause(outer);

    assertThat(StartFailure.explain(outer, Locale.ENGLISH).exitCode()).isEqualTo(ExitCode.FAULT);
  }

  @Test
  void the_sentence_is_french_where_that_is_the_language() {
    var thrown = new StartRefused(StartProblem.PORT_TAKEN, "8080");

    assertThat(StartFailure.explain(thrown, Locale.FRENCH).sentence())
        .startsWith("Le port 8080 est pris par un autre programme.");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SETTINGS_CONTRADICT") // only a frame
  void every_problem_has_its_sentence_in_both_languages(StartProblem problem) {
    Object[] details = {"detail-0", "detail-1", "detail-2"};
    var refused = new StartRefused(problem, details);

    String english = StartFailure.explain(refused, Locale.ENGLISH).sentence();
    String french = StartFailure.explain(refused, Locale.FRENCH).sentence();

    assertThat(english).isNotEqualTo(french).doesNotContain("{", "''");
    assertThat(french).doesNotContain("{", "''");
    for (Object detail : details) {
      assertThat(french.contains(detail.toString()))
          .as("the French sentence names %s as the English one does", detail)
          .isEqualTo(english.contains(detail.toString()));
    }
  }

  @Test
  void both_bundles_hold_the_same_keys_and_every_problem_has_one() {
    Set<String> english = keys(Locale.ENGLISH);

    assertThat(keys(Locale.FRENCH)).isEqualTo(english);
    assertThat(english)
        .containsAll(
            Arrays.stream(StartProblem.values())
                .map(StartProblem::key)
                .collect(Collectors.toSet()));
  }

  private static Set<String> keys(Locale locale) {
    ResourceBundle bundle = new Texts("org.openimis.app.start.start", locale).bundle();
    assertThat(bundle.getLocale().getLanguage())
        .isEqualTo(Map.of("fr", "fr", "en", "").get(locale.getLanguage()));
    return new TreeSet<>(bundle.keySet());
  }
}
