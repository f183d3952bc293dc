package org.openimis.domain.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.party.SentDocument;
import org.openimis.domain.refusal.Problem;

/**
 * A question whether a person is covered on a day, with its references still to be resolved.
 *
 * @param patient null only when there is a problem with it
 * @param provider the facility that asks, if it says so
 * @param insurer who is asked; null for whoever covers the patient
 * @param problems what is wrong with the question itself
 * @param document what was sent, for the store to keep
 */
public record EligibilityQuestion(
    @Nullable PartyReference patient,
    @Nullable PartyReference provider,
    @Nullable PartyReference insurer,
    LocalDate day,
    List<Problem> problems,
    SentDocument document) {
  public EligibilityQuestion {
    problems = List.copyOf(problems);
  }
}
