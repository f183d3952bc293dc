package org.openimis.schemes.scenario;

import java.util.List;

/**
 * A case that a scheme must decide: claims, judged one after the other in their order, and what
 * must come out of each; or enrolments, each for itself.
 *
 * @param file the file it stands in
 * @param rule the reason code or the topic that it shows
 * @param source where the rule is written, for example {@code scheme-rules 2.9}
 */
public record Scenario(
    String file,
    String name,
    String rule,
    String source,
    List<ScenarioClaim> claims,
    List<ScenarioEnrolment> enrolments) {
  public Scenario {
    claims = List.copyOf(claims);
    enrolments = List.copyOf(enrolments);
  }
}
