package org.openimis.mapping.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openimis.mapping.text.Messages;

/** Sentences about a claim or a line, one after the other, in one language. */
final class Sentences {
  private static final Messages NOTES = new Messages("notes");

  private final Locale language;
  private final List<String> said = new ArrayList<>();

  Sentences(Locale language) {
    this.language = language;
  }

  Locale language() {
    return language;
  }

  /** Adds the sentence under a key of the bundle {@code notes}. */
  Sentences say(String key, Object... values) {
    said.add(NOTES.say(language, key, values).strip());
    return this;
  }

  String text() {
    return String.join(" ", said);
  }
}
