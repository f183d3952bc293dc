package org.openimis.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openimis.app.settings.SettingsConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The start as a whole, with an application that has nothing but settings. */
@ExtendWith(OutputCaptureExtension.class)
class ServerStartIT {
  private final StringWriter said = new StringWriter();

  @Configuration
  @Import(SettingsConfiguration.class)
  static class OnlySettings {}

  @Configuration
  static class Broken {
    @Bean
    String bean() {
      throw new IllegalStateException("a fault of ours");
    }
  }

  @Test
  void a_good_start_says_nothing_and_returns_zero() {
    assertThat(start(OnlySettings.class)).isZero();
    assertThat(sentence()).isEmpty();
  }

  @Test
  void an_unknown_setting_is_named_with_its_nearest_neighbour(CapturedOutput output) {
    assertThat(start(OnlySettings.class, "--openimis.db.poolsise=5")).isEqualTo(78);

    assertThat(sentence())
        .isEqualTo(
            "There is no setting \"openimis.db.poolsise\". The nearest one is"
                + " \"openimis.db.pool-size\".");
    assertThat(output).doesNotContain("Exception", "\tat ");
  }

  @Test
  void a_value_out_of_bounds_is_told_with_the_bound(CapturedOutput output) {
    assertThat(start(OnlySettings.class, "--openimis.db.pool-size=1")).isEqualTo(78);

    assertThat(sentence()).isEqualTo("The setting openimis.db.pool-size must be at least 2.");
    assertThat(output).doesNotContain("Exception", "\tat ", "APPLICATION FAILED");
  }

  @Test
  void a_value_that_is_no_number_is_shown() {
    assertThat(start(OnlySettings.class, "--openimis.db.pool-size=ten")).isEqualTo(78);

    assertThat(sentence())
        .startsWith("The setting openimis.db.pool-size cannot have the value \"ten\".");
  }

  @Test
  void one_of_the_three_database_settings_does_not_go_without_the_others() {
    assertThat(start(OnlySettings.class, "--openimis.db.user=imis")).isEqualTo(78);

    assertThat(sentence())
        .isEqualTo(
            "OPENIMIS_DB_URL, OPENIMIS_DB_USER and OPENIMIS_DB_PASSWORD belong together: set all"
                + " three, or none for the embedded database.");
  }

  @Test
  void a_stray_word_is_refused_before_anything_starts() {
    assertThat(start(OnlySettings.class, "shceme", "check")).isEqualTo(78);

    assertThat(sentence()).startsWith("The argument \"shceme\" means nothing here.");
  }

  @Test
  void a_taken_port_is_found_before_anything_else_starts() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();

      assertThat(start(Broken.class, "--server.port=" + port)).isEqualTo(69);

      assertThat(sentence()).startsWith("Port " + port + " is taken by another program.");
    }
  }

  @Test
  void a_fault_of_ours_is_in_the_log_under_the_reference_that_the_person_reads(
      CapturedOutput output) {
    assertThat(start(Broken.class)).isEqualTo(70);

    String reference = sentence().replaceFirst(".*the reference (\\w+)\\.$", "$1");
    assertThat(sentence()).startsWith("openIMIS-FHIR could not start: IllegalStateException");
    assertThat(output)
        .contains("The start failed (" + reference + ")")
        .containsOnlyOnce("Caused by: java.lang.IllegalStateException: a fault of ours");
  }

  private int start(Class<?> application, String... args) {
    List<String> all = new ArrayList<>(List.of("--spring.main.web-application-type=none"));
    if (Arrays.stream(args).noneMatch(arg -> arg.startsWith("--server.port"))) {
      all.add("--server.port=0");
    }
    all.addAll(List.of(args));
    var err = new PrintWriter(said);
    return ServerStart.run(
        application, new Terminal(Locale.ENGLISH, err, err), all.toArray(String[]::new));
  }

  private String sentence() {
    return said.toString().strip();
  }
}
