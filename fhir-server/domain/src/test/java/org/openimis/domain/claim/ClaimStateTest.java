package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimState.CANCELLED;
import static org.openimis.domain.claim.ClaimState.CHECKED;
import static org.openimis.domain.claim.ClaimState.PROCESSED;
import static org.openimis.domain.claim.ClaimState.REJECTED;
import static org.openimis.domain.claim.ClaimState.VALUATED;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.RuleBuilder.product;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Conventions 10, scheme-rules 2.2. */
class ClaimStateTest {
  private static final LineBuilder RELATIVE =
      item("I9").coveredBy(product("A").pricedByTheBatchRun());

  @Test
  void a_claim_of_which_nothing_is_accepted_is_rejected_whether_somebody_reviews_or_not() {
    Decision denied = aClaim().withoutCover().judged();

    assertThat(ClaimState.after(denied, true)).isEqualTo(REJECTED);
    assertThat(ClaimState.after(denied, false)).isEqualTo(REJECTED);
  }

  @Test
  void a_claim_with_an_accepted_line_is_valuated() {
    Decision partial = aClaim().asking(item("I1"), item("I2").notListed()).judged();

    assertThat(ClaimState.after(aClaim().judged(), true)).isEqualTo(VALUATED);
    assertThat(ClaimState.after(partial, true)).isEqualTo(VALUATED);
  }

  @Test
  void a_claim_with_a_relative_price_waits_processed_for_the_batch_run() {
    Decision relative = aClaim().asking(item("I1"), RELATIVE).judged();

    assertThat(ClaimState.after(relative, true)).isEqualTo(PROCESSED);
  }

  @Test
  void where_a_scheme_does_not_process_by_itself_an_accepted_claim_waits_checked() {
    Decision relative = aClaim().asking(RELATIVE).judged();

    assertThat(ClaimState.after(aClaim().judged(), false)).isEqualTo(CHECKED);
    assertThat(ClaimState.after(relative, false)).isEqualTo(CHECKED);
  }

  @Test
  void only_a_checked_claim_is_processed() {
    assertThat(statesThatAllow(ClaimEvent.PROCESSED)).containsExactly(CHECKED);
  }

  @Test
  void every_judged_claim_is_judged_again_or_taken_back_unless_it_was_taken_back() {
    Set<ClaimState> judged = EnumSet.of(REJECTED, CHECKED, PROCESSED, VALUATED);

    assertThat(statesThatAllow(ClaimEvent.REPROCESSED)).isEqualTo(judged);
    assertThat(statesThatAllow(ClaimEvent.CANCELLED)).isEqualTo(judged);
    assertThat(judged).doesNotContain(CANCELLED);
  }

  @Test
  void no_state_allows_to_submit_again() {
    assertThat(statesThatAllow(ClaimEvent.SUBMITTED)).isEmpty();
  }

  @Test
  void amounts_are_settled_once_a_claim_is_processed() {
    assertThat(Arrays.stream(ClaimState.values()).filter(ClaimState::isSettled))
        .containsExactly(PROCESSED, VALUATED);
  }

  private static Set<ClaimState> statesThatAllow(ClaimEvent event) {
    return Arrays.stream(ClaimState.values())
        .filter(state -> state.allows(event))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ClaimState.class)));
  }
}
