package org.openimis.mapping.text;

import java.util.List;
import java.util.Locale;
import org.openimis.domain.claim.Finding;

/** The details of a finding with openIMIS's letters and sums turned into words. */
final class ReasonWords {
  private static final Messages WORDS = new Messages("words");

  private ReasonWords() {}

  static Object[] of(Finding finding, Locale language) {
    List<String> details = finding.details();
    return switch (finding.reason()) {
      case CARE_TYPE ->
          new Object[] {
            details.get(0),
            WORDS.say(language, "care." + details.get(1)),
            WORDS.say(language, "care." + details.get(2)),
            WORDS.say(language, "stay." + details.get(3))
          };
      case PATIENT_CATEGORY ->
          new Object[] {
            details.get(0),
            WORDS.say(language, "patients." + details.get(1)),
            WORDS.say(language, "patient." + details.get(2) + "." + details.get(3))
          };
      default -> details.toArray();
    };
  }
}
