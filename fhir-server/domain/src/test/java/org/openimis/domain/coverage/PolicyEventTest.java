package org.openimis.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every way in which a policy may change, and no other (scheme-rules 3.4). */
class PolicyEventTest {

  @Test
  void these_are_the_transitions() {
    List<String> all = new ArrayList<>();
    for (PolicyEvent event : PolicyEvent.values()) {
      for (PolicyStatus status : PolicyStatus.values()) {
        event.after(status).ifPresent(next -> all.add(status + " " + event + " " + next));
      }
    }

    assertThat(all)
        .containsExactlyInAnyOrder(
            "IDLE PAID ACTIVE",
            "SUSPENDED PAID ACTIVE",
            "IDLE COMPLETED READY",
            "SUSPENDED COMPLETED READY",
            "IDLE UNDERPAID SUSPENDED",
            "ACTIVE UNDERPAID SUSPENDED",
            "READY ACTIVATED ACTIVE",
            "SUSPENDED ACTIVATED ACTIVE",
            "ACTIVE SUSPENDED_BY_OFFICER SUSPENDED",
            "IDLE TERMINATED EXPIRED",
            "READY TERMINATED EXPIRED",
            "ACTIVE TERMINATED EXPIRED",
            "SUSPENDED TERMINATED EXPIRED",
            "IDLE RUN_OUT EXPIRED",
            "READY RUN_OUT EXPIRED",
            "ACTIVE RUN_OUT EXPIRED",
            "SUSPENDED RUN_OUT EXPIRED",
            "EXPIRED PAID EXPIRED",
            "EXPIRED COMPLETED EXPIRED",
            "EXPIRED UNDERPAID EXPIRED");
  }

  @Test
  void a_policy_that_has_run_out_stays_so() {
    assertThat(PolicyEvent.values())
        .allSatisfy(
            event ->
                assertThat(event.after(PolicyStatus.EXPIRED))
                    .isIn(Optional.empty(), Optional.of(PolicyStatus.EXPIRED)));
  }
}
