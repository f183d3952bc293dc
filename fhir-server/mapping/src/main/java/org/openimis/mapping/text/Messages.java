package org.openimis.mapping.text;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One bundle of sentences. Values are put in as plain strings, so that a number or a date reads the
 * same in every language.
 */
public final class Messages {
  /** Without it a server that runs in French would answer the English in French. */
  private static final ResourceBundle.Control ENGLISH_IS_THE_ROOT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String baseName;
  private final Map<Key, Sentence> sentences = new ConcurrentHashMap<>();

  /** The bundle {@code name.properties} of this package and its translations. */
  public Messages(String name) {
    this.baseName = Messages.class.getPackageName() + "." + name;
  }

  public boolean has(Locale language, String key) {
    return bundle(language).containsKey(key);
  }

  /**
   * The sentence under a key, with its values put in.
   *
   * @throws java.util.MissingResourceException when there is no such sentence
   */
  public String say(Locale language, String key, Object... values) {
    return sentences
        .computeIfAbsent(
            new Key(language, key), each -> new Sentence(bundle(language).getString(key)))
        .with(values);
  }

  private ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(baseName, language, ENGLISH_IS_THE_ROOT);
  }

  private record Key(Locale language, String key) {}
}
