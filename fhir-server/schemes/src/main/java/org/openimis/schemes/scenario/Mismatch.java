package org.openimis.schemes.scenario;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One point where the judge and a scenario disagree.
 *
 * @param line item or service of the line with its place in the claim; null for the whole claim
 */
public record Mismatch(
    String scenario, String claim, @Nullable String line, Sentence expected, Sentence found) {

  /** Scenario, place, expected and found in one sentence. */
  public String in(Locale locale) {
    Sentence place =
        line == null ? Sentence.of("place.claim", claim) : Sentence.of("place.line", claim, line);
    return Sentence.of(
            "mismatch", scenario, place.in(locale), expected.in(locale), found.in(locale))
        .in(locale);
  }

  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
