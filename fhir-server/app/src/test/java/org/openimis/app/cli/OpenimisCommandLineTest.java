package org.openimis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openimis.app.start.Texts;

class OpenimisCommandLineTest {

  @Test
  void settings_alone_mean_the_server() {
    assertThat(OpenimisCommandLine.isMeantBy()).isFalse();
    assertThat(OpenimisCommandLine.isMeantBy("--server.port=8081")).isFalse();
    assertThat(OpenimisCommandLine.isMeantBy("scheme", "check", "folder")).isTrue();
    assertThat(OpenimisCommandLine.isMeantBy("--help")).isTrue();
  }

  @Test
  void help_lists_the_commands() {
    var run = CommandLineRun.of("scheme", "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("check  ", "test  ", "load  ");
  }

  @Test
  void help_speaks_french() {
    var run = CommandLineRun.in(Locale.FRENCH, "scheme", "load", "--help");

    assertThat(run.out())
        .startsWith("Utilisation : openimis-fhir scheme load")
        .contains(
            "Envoie un régime à un serveur en marche.", "(par défaut : http://localhost:8080)");
  }

  @Test
  void a_word_that_means_nothing_is_named_with_the_usage_below() {
    var run = CommandLineRun.of("scheme", "check", "folder", "--fast");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("This means nothing here: --fast")
        .contains("Usage: openimis-fhir scheme check");
  }

  @Test
  void a_missing_word_is_named() {
    assertThat(CommandLineRun.of("scheme", "check").err())
        .startsWith("Something is missing: FOLDER");
    assertThat(CommandLineRun.of("scheme").err()).startsWith("A command is missing.");
  }

  @Test
  void both_languages_have_the_same_sentences() {
    var english = new Texts("org.openimis.app.cli.cli", Locale.ENGLISH).bundle();
    var french = new Texts("org.openimis.app.cli.cli", Locale.FRENCH).bundle();

    assertThat(french.getLocale()).isEqualTo(Locale.FRENCH);
    assertThat(new TreeSet<>(french.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
  }
}
