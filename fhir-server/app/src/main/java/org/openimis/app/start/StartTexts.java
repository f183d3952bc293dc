package org.openimis.app.start;

import java.util.List;
import java.util.Locale;

/** The sentences about a start that failed. */
final class StartTexts {
  private final Texts texts;

  StartTexts(Locale locale) {
    texts = new Texts("org.openimis.app.start.start", locale);
  }

  String sentence(StartProblem problem, List<String> details) {
    return texts.get(problem.key(), details);
  }

  /** What a setting must be, by the key that its constraint carries as message. */
  String constraint(String key, Object... details) {
    return texts.bundle().containsKey(key) ? texts.get(key, details) : key;
  }
}
