package org.openimis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemeCheckTest {
  @TempDir Path home;

  @Test
  void a_sound_pack_ends_with_zero() {
    var run = CommandLineRun.of("scheme", "check", TestPack.LAKESIDE.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("The pack lakeside is sound.");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void every_fault_is_told_with_file_row_and_column() throws IOException {
    Path pack = TestPack.copyTo(home);
    TestPack.replaceIn(pack.resolve("items.csv"), "24 tablets,100,", "24 tablets,cheap,");
    TestPack.replaceIn(pack.resolve("services.csv"), "valid_from\n", "valid_from\n,,,,,,,,\nX,");

    var run = CommandLineRun.of("scheme", "check", pack.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("items.csv, line 2, price: ").contains("services.csv, line ");
    assertThat(run.out().lines().filter(line -> line.contains(", line ")).count())
        .isGreaterThan(1)
        .as("the last line counts the faults")
        .isEqualTo(Long.parseLong(lastLine(run.out()).replaceFirst(" faults\\.$", "")));
  }

  @Test
  void a_fault_in_a_scenario_is_told_too() throws IOException {
    Path pack = TestPack.copyTo(home);
    TestPack.replaceIn(pack.resolve("scenarios/price.yaml"), "  rule: share", "  rulé: share");

    var run = CommandLineRun.of("scheme", "check", pack.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("scenarios/price.yaml, line 4");
  }

  @Test
  void a_folder_that_is_not_there_is_told_in_the_persons_language() {
    var run = CommandLineRun.in(Locale.FRENCH, "scheme", "check", "nowhere");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("nowhere").endsWith("1 faute.");
  }

  private static String lastLine(String text) {
    return text.substring(text.lastIndexOf('\n') + 1);
  }
}
