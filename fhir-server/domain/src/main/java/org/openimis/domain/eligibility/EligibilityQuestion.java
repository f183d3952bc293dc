package org.openimis.domain.eligibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.Visit;
import org.openimis.domain.money.Money;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.party.SentDocument;
import org.openimis.domain.refusal.Problem;

/**
 * A question whether a person is covered on a day, with its references still to be resolved.
 *
 * @param patient null only when there is a problem with it
 * @param provider the facility that asks, if it says so
 * @param insurer who is asked; null for whoever covers the patient
 * @param visit the days of care; the last one counts
 * @param items what is to be given; what of it would be paid is part of the answer
 * @param problems what is wrong with the question itself
 * @param document what was sent, for the store to keep
 */
public record EligibilityQuestion(
    @Nullable PartyReference patient,
    @Nullable PartyReference provider,
    @Nullable PartyReference insurer,
    Visit visit,
    Set<EligibilityPurpose> purposes,
    List<AskedItem> items,
    List<Problem> problems,
    SentDocument document) {
  public EligibilityQuestion {
    purposes = Set.copyOf(purposes);
    items = List.copyOf(items);
    problems = List.copyOf(problems);
  }

  /**
   * An item or service that is to be given.
   *
   * @param quantity units, above zero
   * @param unitPrice what the facility is going to ask for one unit; null for the price of its list
   */
  public record AskedItem(MedicalCode code, BigDecimal quantity, @Nullable Money unitPrice) {}
}
