package org.openimis.mapping.text;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.junit.jupiter.api.Test;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.profiles.DefinitionResources;

/** What the server calls its codes is what the profiles call them. */
class CodesOfTheGuideTest {

  @Test
  void every_reason_is_displayed_as_the_system_rejection_reason_has_it() {
    var concepts = concepts("rejection-reason");
    for (RejectionReason reason : RejectionReason.values()) {
      ConceptDefinitionComponent concept = concepts.get(reason.code());
      assertThat(concept).as(reason.code()).isNotNull();
      assertThat(Texts.display(reason, Locale.ENGLISH)).isEqualTo(concept.getDisplay());
      assertThat(Texts.display(reason, Locale.FRENCH))
          .isEqualTo(concept.getDesignationFirstRep().getValue());
    }
  }

  @Test
  void deductibles_and_ceilings_are_called_as_the_system_product_parameter_displays_them() {
    var concepts = concepts("product-parameter");
    int told = 0;
    for (String kind : List.of("ded-", "max-")) {
      for (String scope : List.of("", "ip-", "op-")) {
        for (String level : List.of("treatment", "insuree", "policy")) {
          String code = kind + scope + level;
          ConceptDefinitionComponent concept = concepts.get(code);
          assertThat(concept).as(code).isNotNull();
          assertThat(Texts.parameter(code, Locale.ENGLISH)).isEqualTo(concept.getDisplay());
          assertThat(Texts.parameter(code, Locale.FRENCH))
              .isEqualTo(concept.getDesignationFirstRep().getValue());
          told++;
        }
      }
    }
    assertThat(told).isEqualTo(18);
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
