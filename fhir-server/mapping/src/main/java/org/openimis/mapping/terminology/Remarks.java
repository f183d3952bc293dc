package org.openimis.mapping.terminology;

import java.util.Arrays;
import java.util.Locale;
import org.openimis.mapping.text.Messages;

/** The sentences beside a yes or a no. */
final class Remarks {
  private static final Messages WORDS = new Messages("terminology");
  private static final int LONGEST_VALUE = 120;

  private Remarks() {}

  static String say(Locale language, String key, Object... values) {
    Object[] shown = Arrays.stream(values).map(Object::toString).map(Remarks::shown).toArray();
    return WORDS.say(language, key, shown);
  }

  /** Values may be what a stranger sent; a sentence is for reading. */
  private static String shown(String value) {
    boolean isLong = value.length() > LONGEST_VALUE;
    String cut = isLong ? value.substring(0, LONGEST_VALUE) + "…" : value;
    return cut.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
  }
}
