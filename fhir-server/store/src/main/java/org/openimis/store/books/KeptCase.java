package org.openimis.store.books;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimEvent;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.ClaimUse;
import org.openimis.domain.money.Money;
import org.openimis.store.books.Findings.Place;

/**
 * All that the books hold of one submitted claim.
 *
 * @param claim the stored Claim
 * @param answer the stored ClaimResponse
 * @param lines of every version of the answer
 * @param decisions the first one first
 * @param taken what its postings have taken of each account, draws on preauthorizations apart
 * @param drawn what other claims have drawn from it, below zero, when it is a preauthorization
 */
record KeptCase(
    StateRow state,
    List<EventRow> events,
    StoredText claim,
    StoredText answer,
    List<LineRow> lines,
    List<DecisionRow> decisions,
    Map<String, Money> taken,
    Map<String, Money> drawn) {

  /** Its row in {@code claim_state}, with what {@code submission} holds under its key. */
  record StateRow(
      String claimId,
      String responseId,
      String scheme,
      String facility,
      String use,
      String code,
      String insuree,
      ClaimState state,
      long claimVersion,
      long responseVersion,
      long decisionVersion,
      int events,
      @Nullable LocalDate reservedUntil,
      @Nullable String submittedClaim,
      @Nullable String submittedResponse,
      @Nullable String submittedHash) {

    boolean isUsedAs(ClaimUse meant) {
      return use.equals(meant.code());
    }
  }

  record EventRow(int sequence, ClaimEvent event, ClaimState state) {}

  /**
   * A resource's last version.
   *
   * @param version 0 when there is none
   * @param json null when it cannot be read
   */
  record StoredText(long version, @Nullable String json) {
    static final StoredText NONE = new StoredText(0, null);
  }

  /**
   * A row of {@code claim_line}.
   *
   * @param values all that a decision settles about a line
   * @param amounts the money among it
   */
  record LineRow(
      long version,
      int sequence,
      String state,
      Map<String, String> values,
      Map<String, Money> amounts) {}

  /** A row of {@code decision}, its parts as canonical JSON. */
  record DecisionRow(
      long version,
      String contentHash,
      String ruleSet,
      String claim,
      String facts,
      String decision) {}

  Place place() {
    return new Place(
        "claim " + String.join("|", state.scheme(), state.facility(), state.use(), state.code()),
        "Claim/" + state.claimId());
  }

  /** The state that the answer tells: a claim that was taken back keeps what it was told before. */
  ClaimState told() {
    return events.stream()
        .filter(event -> event.event() != ClaimEvent.CANCELLED)
        .reduce((earlier, later) -> later)
        .map(EventRow::state)
        .orElse(state.state());
  }
}
