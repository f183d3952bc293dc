package org.openimis.domain.eligibility;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.balance.CoverBalance;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.LineDecision;

/**
 * What a question about cover is answered.
 *
 * @param balances what is left of the covers in force, by the id of the Coverage; empty where
 *     nobody asked for it
 * @param trial what the judge says of a claim for the items that are asked about; null where none
 *     are, or where no facility says that it will give them
 */
public record EligibilityAnswer(
    Eligibility eligibility,
    Set<EligibilityPurpose> purposes,
    List<EligibilityQuestion.AskedItem> items,
    Map<String, CoverBalance> balances,
    @Nullable JudgedClaim trial,
    Currency currency) {
  public EligibilityAnswer {
    purposes = Set.copyOf(purposes);
    items = List.copyOf(items);
    balances = Map.copyOf(balances);
  }

  /** What the judge says of one of the items, by its place in the question. */
  public Optional<LineDecision> verdict(int index) {
    return Optional.ofNullable(trial).map(judged -> judged.decision().lines().get(index));
  }
}
