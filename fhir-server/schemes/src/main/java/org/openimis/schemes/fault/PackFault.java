package org.openimis.schemes.fault;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong with a pack, and where.
 *
 * @param file the name within the pack, or an empty string for the pack as a whole
 * @param row the line in the file, from 1 (the heading of a table is line 1); 0 for the whole file
 * @param column the heading of the column, or the path of a YAML key; empty for the whole row
 * @param details the values that the sentence names, in its order
 */
public record PackFault(String file, int row, String column, FaultKind kind, List<String> details) {
  public PackFault {
    details = List.copyOf(details);
  }

  /** What is wrong and what to write instead, in English or French. */
  public String sentence(Locale locale) {
    return Sentences.of(locale, kind.code(), details);
  }

  /** What is wrong, in English. */
  public String sentence() {
    return sentence(Locale.ENGLISH);
  }

  /** Place, sentence and name in one line, for a terminal or a log. */
  public String shown(Locale locale) {
    return Sentences.at(locale, file, row, column) + sentence(locale) + " [" + kind.code() + "]";
  }

  @Override
  public String toString() {
    return shown(Locale.ENGLISH);
  }
}
