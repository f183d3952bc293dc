package org.openimis.mapping.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.Decision;
import org.openimis.mapping.PublishedMaps;

class StateCodesTest {
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "CANCELLED")
  void the_outcome_is_the_one_that_the_published_map_gives(ClaimState state) {
    assertThat(PublishedMaps.targets("claim-status-to-outcome", codeOf(state)))
        .containsExactly(StateCodes.outcome(state).toCode());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "CANCELLED")
  void the_decision_is_one_of_those_that_the_published_map_gives(ClaimState state) {
    assertThat(
            resultsIn(state)
                .map(result -> StateCodes.decision(state, result).getCodingFirstRep().getCode()))
        .isNotEmpty()
        .allMatch(PublishedMaps.targets("claim-status-to-decision", codeOf(state))::contains);
  }

  /** openIMIS has no number for it; the answer that was written before is kept. */
  @Test
  void a_claim_that_was_taken_back_has_no_codes() {
    assertThatThrownBy(() -> StateCodes.businessStatus(ClaimState.CANCELLED))
        .hasMessageContaining("taken back");
    assertThatThrownBy(() -> StateCodes.outcome(ClaimState.CANCELLED))
        .hasMessageContaining("taken back");
    assertThatThrownBy(() -> StateCodes.decision(ClaimState.CANCELLED, Decision.Result.APPROVED))
        .hasMessageContaining("taken back");
  }

  /** A claim of which nothing is accepted is rejected at once, and no other is. */
  private static Stream<Decision.Result> resultsIn(ClaimState state) {
    return Arrays.stream(Decision.Result.values())
        .filter(result -> (result == Decision.Result.DENIED) == (state == ClaimState.REJECTED));
  }

  private static String codeOf(ClaimState state) {
    return StateCodes.businessStatus(state).getCodingFirstRep().getCode();
  }
}
