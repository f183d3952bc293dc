package org.openimis.benchmarks.figure;

import java.util.ArrayList;
import java.util.List;

/** The few sums that a figure needs. */
final class Statistics {
  private Statistics() {}

  /** The middle value; of an even count the mean of the two in the middle. */
  static double median(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("Nothing has no median");
    }
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The first by the first, the second by the second, and so on. */
  static List<Double> ratios(List<Double> ours, List<Double> theirs) {
    if (ours.size() != theirs.size()) {
      throw new IllegalArgumentException(ours.size() + " values beside " + theirs.size());
    }
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(ours.get(i) / theirs.get(i));
    }
    return ratios;
  }

  /** How far the values lie apart: the largest less the smallest, by their median. */
  static double spread(List<Double> values) {
    return (largest(values) - smallest(values)) / median(values);
  }

  static double smallest(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  static double largest(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }
}
