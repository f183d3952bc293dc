package org.openimis.schemes.scenario;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence for scheme officers, in their language.
 *
 * @param key its key in the bundle {@code sentences}
 * @param details the values that it names, in its order
 */
public record Sentence(String key, List<String> details) {
  private static final String BUNDLE = "org.openimis.schemes.scenario.sentences";
  private static final ResourceBundle.Control ENGLISH_WHERE_NOT_FRENCH =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  public Sentence {
    details = List.copyOf(details);
  }

  static Sentence of(String key, Object... details) {
    return new Sentence(key, Arrays.stream(details).map(Object::toString).toList());
  }

  /** The sentence in French for French readers, in English for all others. */
  public String in(Locale locale) {
    String pattern =
        ResourceBundle.getBundle(BUNDLE, locale, ENGLISH_WHERE_NOT_FRENCH).getString(key);
    return new MessageFormat(pattern, locale).format(details.toArray());
  }

  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
