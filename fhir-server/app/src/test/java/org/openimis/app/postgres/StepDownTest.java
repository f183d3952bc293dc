package org.openimis.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class StepDownTest {

  @Test
  void a_way_that_works_is_taken() {
    assertThat(StepDown.tried(List.of("env")).prefix()).containsExactly("env");
  }

  @Test
  void a_root_who_may_not_step_down_reads_what_to_do() {
    assertThatThrownBy(() -> StepDown.tried(List.of("false")))
        .hasMessageContaining("Start openIMIS-FHIR as an ordinary user");
  }

  @Test
  void a_machine_without_the_command_is_told_the_same() {
    assertThatThrownBy(() -> StepDown.tried(List.of("no-such-command-here")))
        .hasMessageContaining("Start openIMIS-FHIR as an ordinary user");
  }
}
