package org.openimis.mapping.eligibility;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.Visit;
import org.openimis.domain.eligibility.EligibilityPurpose;
import org.openimis.domain.eligibility.EligibilityQuestion.AskedItem;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.Problem;

/**
 * A question whether a person is covered, with its references still to be resolved.
 *
 * @param patient null only when there is a problem with it
 * @param provider the facility that asks, if it says so
 * @param insurer who is asked; null for whoever covers the patient
 * @param visit the days of care, of which the last one counts
 * @param problems what is wrong with the question itself
 */
public record EligibilityDraft(
    @Nullable PartyReference patient,
    @Nullable PartyReference provider,
    @Nullable PartyReference insurer,
    Visit visit,
    Set<EligibilityPurpose> purposes,
    List<AskedItem> items,
    List<Problem> problems) {
  public EligibilityDraft {
    purposes = Set.copyOf(purposes);
    items = List.copyOf(items);
    problems = List.copyOf(problems);
  }
}
