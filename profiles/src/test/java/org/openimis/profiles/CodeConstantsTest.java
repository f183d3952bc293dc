package org.openimis.profiles;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.r4.model.codesystems.Adjudication;
import org.junit.jupiter.api.Test;

class CodeConstantsTest {
  @Test
  void every_adjudication_code_is_hl7_s_or_ours_and_ours_are_all_there() {
    Set<String> ours = Definitions.codes(Definitions.codeSystem(CodeSystems.ADJUDICATION));
    Set<String> known = new HashSet<>(ours);
    known.addAll(hl7Adjudications());

    assertThat(Constants.of(AdjudicationCodes.class)).isSubsetOf(known).containsAll(ours);
  }

  @Test
  void no_adjudication_code_of_ours_stands_in_hl7_s_system_already() {
    assertThat(Definitions.codes(Definitions.codeSystem(CodeSystems.ADJUDICATION)))
        .doesNotContainAnyElementsOf(hl7Adjudications());
  }

  @Test
  void the_decisions_are_those_of_their_code_system() {
    assertThat(Constants.of(DecisionCodes.class))
        .isEqualTo(Definitions.codes(Definitions.codeSystem(CodeSystems.DECISION)));
  }

  private static Set<String> hl7Adjudications() {
    return Arrays.stream(Adjudication.values())
        .filter(code -> code != Adjudication.NULL)
        .map(Adjudication::toCode)
        .collect(toSet());
  }
}
