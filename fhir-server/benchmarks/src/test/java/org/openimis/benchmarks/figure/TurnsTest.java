package org.openimis.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.benchmarks.load.Traffic;
import org.openimis.benchmarks.server.Login;

class TurnsTest {
  private static final List<Arm> ARMS = List.of(arm("ours"), arm("plain"), arm("tuned"));

  @Test
  void servers_take_turns_there_and_back_and_no_two_blocks_have_one_name() throws Exception {
    List<String> order = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Turns.take(
        ARMS,
        2,
        "16",
        (arm, name) -> {
          order.add(arm.name());
          names.add(name);
          return SomeBlocks.block(1, 1, 1);
        });
    assertThat(order)
        .containsExactly(
            "ours", "plain", "tuned", "tuned", "plain", "ours", "ours", "plain", "tuned", "tuned",
            "plain", "ours");
    assertThat(names)
        .doesNotHaveDuplicates()
        .startsWith("16A1", "16B1", "16C1", "16C2", "16B2", "16A2", "16A3");
  }

  @Test
  void ratios_are_those_of_blocks_at_the_same_place() {
    var turns = new Turns();
    turns.add("ours", SomeBlocks.block(50, 4, 1));
    turns.add("plain", SomeBlocks.block(100, 2, 0.5));
    turns.add("plain", SomeBlocks.block(40, 3, 1));
    turns.add("ours", SomeBlocks.block(60, 4, 2));
    assertThat(turns.arms()).containsExactly("ours", "plain");
    assertThat(turns.rates("ours")).containsExactly(50.0, 60.0);
    assertThat(turns.ratios("ours", "plain", block -> block.load().perSecond()))
        .containsExactly(0.5, 1.5);
    assertThat(turns.ratios("ours", "plain", block -> block.cost().millis()))
        .containsExactly(2.0, 1.5);
  }

  @Test
  void the_clients_are_no_part_of_what_a_claim_costs() {
    var turns = new Turns();
    turns.add("ours", SomeBlocks.block(1, 4, 1));
    turns.add("ours", SomeBlocks.block(1, 5, 2));
    assertThat(turns.median("ours", block -> block.cost().millis())).isCloseTo(6.0, within(1e-9));
  }

  private static Arm arm(String name) {
    ProcessHandle self = ProcessHandle.current();
    return new Arm(name, self, self, new Login("", "", ""), claims -> Traffic.reads(0, List.of()));
  }
}
