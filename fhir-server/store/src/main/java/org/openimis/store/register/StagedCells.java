package org.openimis.store.register;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cells of a row as one text. What cannot be kept so is a control character, which no cell may
 * hold anyhow: another one takes its place, so that the fault is found.
 */
final class StagedCells {
  static final String SEPARATOR = "\u001f";
  private static final char FAULTY = '\u0001';

  private StagedCells() {}

  static String join(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace(SEPARATOR.charAt(0), FAULTY))
        .collect(Collectors.joining(SEPARATOR));
  }

  static List<String> split(String cells) {
    return Arrays.asList(cells.split(SEPARATOR, -1));
  }

  /** PostgreSQL keeps no zero byte. */
  static String storable(String text) {
    return text.replace('\0', FAULTY);
  }
}
