package org.openimis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, as a person starts it. */
class OpenimisMainIT {
  @TempDir Path home;

  private record Run(int exitCode, String out, String err) {}

  @Test
  void a_wrong_setting_ends_with_one_sentence_and_nothing_else() throws Exception {
    Run run = run(Map.of("LC_ALL", "C.UTF-8"), "--openimis.db.usr=imis");

    assertThat(run.exitCode()).isEqualTo(78);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "There is no setting \"openimis.db.usr\". The nearest one is \"openimis.db.user\".\n");
  }

  @Test
  void the_sentence_is_french_where_the_shell_says_so() throws Exception {
    Run run = run(Map.of("LC_ALL", "fr_CM.UTF-8", "OPENIMIS_DB_URI", "x"));

    assertThat(run.exitCode()).isEqualTo(78);
    assertThat(run.err())
        .isEqualTo(
            "Le réglage « OPENIMIS_DB_URI » n'existe pas. Le plus proche est « OPENIMIS_DB_URL »."
                + "\n");
  }

  @Test
  void a_command_runs_without_the_server() throws Exception {
    Run run = run(Map.of("LC_ALL", "C.UTF-8"), "scheme", "check", "nowhere");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("there is no folder nowhere").endsWith("1 fault.\n");
    assertThat(run.err()).isEmpty();
  }

  private Run run(Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OpenimisMain.class.getName()));
    command.addAll(List.of(args));
    Path out = home.resolve("out");
    Path err = home.resolve("err");
    var builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    int exitCode = builder.start().waitFor();
    return new Run(exitCode, text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
