package org.openimis.schemes.fault;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of faults and warnings; English for every language that has no bundle. */
final class Sentences {
  private static final String BUNDLE = "org.openimis.schemes.fault.packfaults";
  // The language of the machine is not that of the reader.
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Sentences() {}

  static String of(Locale locale, String code, List<String> details) {
    String pattern = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(code);
    return new MessageFormat(pattern, locale).format(details.toArray());
  }

  /** "items.csv, row 12, price: " */
  static String at(Locale locale, String file, int row, String column) {
    var text = new StringBuilder(file);
    if (row > 0) {
      add(text, of(locale, "where-row", List.of(Integer.toString(row))));
    }
    add(text, column);
    return text.isEmpty() ? "" : text.append(": ").toString();
  }

  private static void add(StringBuilder text, String part) {
    if (!part.isEmpty()) {
      text.append(text.isEmpty() ? "" : ", ").append(part);
    }
  }
}
