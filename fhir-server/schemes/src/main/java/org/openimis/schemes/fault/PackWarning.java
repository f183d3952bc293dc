package org.openimis.schemes.fault;

import java.util.List;
import java.util.Locale;

/**
 * Something about a pack that should be known and does not keep it from being loaded.
 *
 * @param row as in {@link PackFault}
 * @param details the values that the sentence names, in its order
 */
public record PackWarning(String file, int row, WarningKind kind, List<String> details) {
  public PackWarning {
    details = List.copyOf(details);
  }

  /** What should be known, in English or French. */
  public String sentence(Locale locale) {
    return Sentences.of(locale, kind.code(), details);
  }

  /** What should be known, in English. */
  public String sentence() {
    return sentence(Locale.ENGLISH);
  }

  /** Place, sentence and name in one line, for a terminal or a log. */
  public String shown(Locale locale) {
    return Sentences.at(locale, file, row, "") + sentence(locale) + " [" + kind.code() + "]";
  }

  @Override
  public String toString() {
    return shown(Locale.ENGLISH);
  }
}
