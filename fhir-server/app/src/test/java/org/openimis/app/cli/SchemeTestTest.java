package org.openimis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemeTestTest {
  @TempDir Path home;

  @Test
  void scenarios_that_come_out_as_written_are_counted() {
    var run = CommandLineRun.of("scheme", "test", TestPack.LAKESIDE.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("([1-9]\\d*) scenarios: \\1 passed, 0 failed\\.");
  }

  @Test
  void a_scenario_that_expects_another_amount_fails_and_says_where() throws IOException {
    Path pack = TestPack.copyTo(home);
    TestPack.replaceIn(
        pack.resolve("scenarios/price.yaml"),
        "expect: {approved: 210}, arithmetic: \"min(3 × min(100, 100), 3 × 70) = 210\"",
        "expect: {approved: 211}, arithmetic: \"min(3 × min(100, 100), 3 × 70) + 1 = 211\"");

    var run = CommandLineRun.of("scheme", "test", pack.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("A fixed limit below the price is paid for each unit", "211", "210")
        .endsWith(" 1 failed.");
  }

  @Test
  void a_faulty_pack_is_not_tested() throws IOException {
    Path pack = TestPack.copyTo(home);
    TestPack.replaceIn(pack.resolve("items.csv"), "24 tablets,100,", "24 tablets,cheap,");

    var run = CommandLineRun.of("scheme", "test", pack.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).endsWith(" fault.").doesNotContain("passed");
  }
}
