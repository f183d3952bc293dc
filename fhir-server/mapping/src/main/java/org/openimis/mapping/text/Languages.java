package org.openimis.mapping.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which we speak to people. */
public final class Languages {
  /** English, which is also the default, and French. */
  public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.FRENCH);

  private Languages() {}

  /** The best match for an Accept-Language header; English when there is none or it is garbled. */
  public static Locale of(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Locale.ENGLISH;
    }
    try {
      Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), ALL);
      return best == null ? Locale.ENGLISH : best;
    } catch (IllegalArgumentException e) {
      return Locale.ENGLISH;
    }
  }
}
