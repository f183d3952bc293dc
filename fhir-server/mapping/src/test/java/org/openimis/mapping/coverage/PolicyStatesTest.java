package org.openimis.mapping.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.mapping.PublishedMaps;

class PolicyStatesTest {
  @ParameterizedTest
  @EnumSource
  void a_contract_has_the_state_that_the_published_map_gives(PolicyStatus status) {
    assertThat(PublishedMaps.targets("policy-status-to-contract-status", PolicyStates.code(status)))
        .containsExactly(PolicyStates.contractStatus(status).toCode());
  }

  @ParameterizedTest
  @EnumSource
  void a_coverage_has_the_state_that_the_published_map_gives(PolicyStatus status) {
    assertThat(PublishedMaps.targets("policy-status-to-coverage-status", PolicyStates.code(status)))
        .containsExactly(PolicyStates.coverageStatus(status).toCode());
  }
}
