package org.openimis.mapping.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.Problem;

/**
 * A question whether a person is covered, with its references still to be resolved.
 *
 * @param patient null only when there is a problem with it
 * @param provider the facility that asks, if it says so
 * @param insurer who is asked; null for whoever covers the patient
 * @param day the day that the question is about
 * @param problems what is wrong with the question itself
 */
public record EligibilityDraft(
    @Nullable PartyReference patient,
    @Nullable PartyReference provider,
    @Nullable PartyReference insurer,
    LocalDate day,
    List<Problem> problems) {
  public EligibilityDraft {
    problems = List.copyOf(problems);
  }
}
