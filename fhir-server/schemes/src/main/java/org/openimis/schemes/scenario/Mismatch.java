package org.openimis.schemes.scenario;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One point where the rules and a scenario disagree.
 *
 * @param place which claim, line or enrolment of the scenario
 */
public record Mismatch(String scenario, Sentence place, Sentence expected, Sentence found) {

  /**
   * A point of a claim.
   *
   * @param line item or service of the line with its place in the claim; null for the whole claim
   */
  static Mismatch ofClaim(
      String scenario, String claim, @Nullable String line, Sentence expected, Sentence found) {
    Sentence place =
        line == null ? Sentence.of("place.claim", claim) : Sentence.of("place.line", claim, line);
    return new Mismatch(scenario, place, expected, found);
  }

  /** Scenario, place, expected and found in one sentence. */
  public String in(Locale locale) {
    return Sentence.of(
            "mismatch", scenario, place.in(locale), expected.in(locale), found.in(locale))
        .in(locale);
  }

  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
