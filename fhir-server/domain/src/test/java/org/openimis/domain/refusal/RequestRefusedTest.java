package org.openimis.domain.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestRefusedTest {

  @Test
  void a_refusal_carries_every_problem_with_the_values_its_sentence_names() {
    var refused =
        new RequestRefused(ProblemCode.UNRESOLVED_REFERENCE, "Claim.patient", "105000003", 1);

    assertThat(refused.problems())
        .containsExactly(
            new Problem(
                ProblemCode.UNRESOLVED_REFERENCE, "Claim.patient", List.of("105000003", "1")));
    assertThat(refused).hasMessageContaining("Claim.patient").hasMessageContaining("105000003");
  }

  @Test
  void codes_are_unique() {
    assertThat(ProblemCode.values()).extracting(ProblemCode::code).doesNotHaveDuplicates();
  }
}
