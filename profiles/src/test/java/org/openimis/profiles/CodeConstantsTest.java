package org.openimis.profiles;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.codesystems.Adjudication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

  static Stream<Arguments> wholeSystems() {
    return Stream.of(
        arguments(DecisionCodes.class, CodeSystems.DECISION),
        arguments(ClaimStatusCodes.class, CodeSystems.OPENIMIS_CLAIM_STATUS),
        arguments(PractitionerRoles.class, CodeSystems.OPENIMIS_PRACTITIONER_QUALIFICATION));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wholeSystems")
  void the_constants_are_the_codes_of_their_system(Class<?> holder, String system) {
    assertThat(Constants.of(holder))
        .containsExactlyInAnyOrderElementsOf(Definitions.codes(Definitions.codeSystem(system)));
  }

  private static Set<String> hl7Adjudications() {
    return Arrays.stream(Adjudication.values())
        .filter(code -> code != Adjudication.NULL)
        .map(Adjudication::toCode)
        .collect(toSet());
  }
}
