package org.openimis.mapping.text;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.profiles.DefinitionResources;

/** The codes of the rules are those that the profiles define. */
class CodesOfTheGuideTest {

  @Test
  void every_problem_code_is_a_code_of_the_system_error_and_the_other_way_round() {
    assertThat(concepts("error").keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList());
  }

  @Test
  void every_care_type_is_a_code_of_the_system_care_type_and_the_other_way_round() {
    assertThat(concepts("care-type").keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(CareType.values()).map(CareType::code).toList());
  }

  @Test
  void every_reason_is_displayed_as_the_system_rejection_reason_has_it() {
    var concepts = concepts("rejection-reason");
    for (RejectionReason reason : RejectionReason.values()) {
      ConceptDefinitionComponent concept = concepts.get(reason.code());
      assertThat(concept).as(reason.code()).isNotNull();
      assertThat(Texts.display(reason, Locale.ENGLISH)).isEqualTo(concept.getDisplay());
      assertThat(Texts.display(reason, Locale.FRENCH))
          .isEqualTo(concept.getDesignationFirstRep().getValue().replace('\'', '’'));
    }
  }

  private static Map<String, ConceptDefinitionComponent> concepts(String id) {
    String json =
        DefinitionResources.ofType("CodeSystem").stream()
            .filter(definition -> definition.id().equals(id))
            .findFirst()
            .orElseThrow()
            .json();
    var system = FhirContext.forR4Cached().newJsonParser().parseResource(CodeSystem.class, json);
    return system.getConcept().stream()
        .collect(Collectors.toMap(ConceptDefinitionComponent::getCode, concept -> concept));
  }
}
