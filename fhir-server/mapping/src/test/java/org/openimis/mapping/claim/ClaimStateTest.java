package org.openimis.mapping.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimis.domain.claim.Decision;
import org.openimis.mapping.PublishedMaps;

class ClaimStateTest {
  @ParameterizedTest
  @EnumSource
  void the_outcome_is_the_one_that_the_published_map_gives(ClaimState state) {
    assertThat(PublishedMaps.targets("claim-status-to-outcome", codeOf(state)))
        .containsExactly(state.outcome().toCode());
  }

  @ParameterizedTest
  @EnumSource
  void the_decision_is_one_of_those_that_the_published_map_gives(ClaimState state) {
    assertThat(resultsIn(state).map(result -> state.decision(result).getCodingFirstRep().getCode()))
        .isNotEmpty()
        .allMatch(PublishedMaps.targets("claim-status-to-decision", codeOf(state))::contains);
  }

  /** A claim of which nothing is accepted is rejected at once, and no other is. */
  private static Stream<Decision.Result> resultsIn(ClaimState state) {
    return Arrays.stream(Decision.Result.values())
        .filter(result -> (result == Decision.Result.DENIED) == (state == ClaimState.REJECTED));
  }

  private static String codeOf(ClaimState state) {
    return state.businessStatus().getCodingFirstRep().getCode();
  }
}
