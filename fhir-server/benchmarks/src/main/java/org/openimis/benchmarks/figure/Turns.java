package org.openimis.benchmarks.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * Blocks of several servers that took turns there and back, A B C C B A, so that whatever else
 * happened on the machine met all of them alike.
 */
final class Turns {
  private final Map<String, List<Block>> blocks = new LinkedHashMap<>();

  /** Runs a block of one server. */
  interface Turn {
    Block take(Arm arm, String name) throws Exception;
  }

  /**
   * Has the servers take turns.
   *
   * @param prefix of the names of the blocks, of which no two may be the same
   */
  static Turns take(List<Arm> arms, int rounds, String prefix, Turn turn) throws Exception {
    var turns = new Turns();
    List<Arm> back = new ArrayList<>(arms);
    Collections.reverse(back);
    for (int round = 0; round < rounds; round++) {
      for (Arm arm : arms) {
        turns.add(arm.name(), turn.take(arm, name(prefix, arms.indexOf(arm), 2 * round + 1)));
      }
      for (Arm arm : back) {
        turns.add(arm.name(), turn.take(arm, name(prefix, arms.indexOf(arm), 2 * round + 2)));
      }
    }
    return turns;
  }

  private static String name(String prefix, int arm, int number) {
    return prefix + (char) ('A' + arm) + number;
  }

  void add(String arm, Block block) {
    blocks.computeIfAbsent(arm, any -> new ArrayList<>()).add(block);
  }

  List<String> arms() {
    return List.copyOf(blocks.keySet());
  }

  List<Block> of(String arm) {
    return Objects.requireNonNull(blocks.get(arm), arm);
  }

  List<Double> rates(String arm) {
    return of(arm).stream().map(block -> block.load().perSecond()).toList();
  }

  double median(String arm, ToDoubleFunction<Block> value) {
    return Statistics.median(of(arm).stream().map(value::applyAsDouble).toList());
  }

  /** One server's blocks divided by those of another at the same place. */
  List<Double> ratios(String arm, String other, ToDoubleFunction<Block> value) {
    return Statistics.ratios(
        of(arm).stream().map(value::applyAsDouble).toList(),
        of(other).stream().map(value::applyAsDouble).toList());
  }
}
