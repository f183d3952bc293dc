package org.openimis.mapping.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Extension;
import org.junit.jupiter.api.Test;
import org.openimis.domain.coverage.PolicyEvent;
import org.openimis.mapping.CodeSystemOf;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;

class PolicyHistoryTest {
  private static final LocalDate DAY = LocalDate.parse("2027-03-01");

  private final Contract policy = new Contract();

  private List<Extension> changes() {
    return policy.getExtensionsByUrl(Extensions.POLICY_CHANGE);
  }

  @Test
  void what_officers_do_is_written_down_by_the_codes_of_the_system() {
    Arrays.stream(PolicyEvent.values())
        .forEach(event -> PolicyHistory.add(policy, event, DAY, "because"));

    assertThat(changes())
        .extracting(change -> change.getExtensionString("event"))
        .containsExactlyInAnyOrderElementsOf(CodeSystemOf.codes(CodeSystems.POLICY_CHANGE));
    assertThat(changes())
        .allSatisfy(
            change -> {
              assertThat(change.getExtensionString("date")).isEqualTo("2027-03-01");
              assertThat(change.getExtensionString("reason")).isEqualTo("because");
            });
  }

  @Test
  void a_reason_may_be_missing() {
    PolicyHistory.add(policy, PolicyEvent.ACTIVATED, DAY, null);

    assertThat(changes().get(0).hasExtension("reason")).isFalse();
  }

  @Test
  void only_an_officer_terminates_and_time_does_not() {
    PolicyHistory.add(policy, PolicyEvent.SUSPENDED_BY_OFFICER, DAY, null);
    PolicyHistory.add(policy, PolicyEvent.RUN_OUT, DAY, null);
    assertThat(PolicyHistory.wasTerminated(policy)).isFalse();

    PolicyHistory.add(policy, PolicyEvent.TERMINATED, DAY, null);
    assertThat(PolicyHistory.wasTerminated(policy)).isTrue();
  }
}
