package org.openimis.rest.definition;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.openimis.mapping.terminology.CanonicalUrl;
import org.openimis.mapping.terminology.Heading;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.DefinitionResources;
import org.openimis.profiles.ServedSearchParameters;

class PublishedDefinitionsTest {
  private final PublishedDefinitions definitions =
      new PublishedDefinitions(FhirContext.forR4Cached());

  @Test
  void every_definition_of_the_jar_is_there_and_no_example() {
    for (String type : ServedSearchParameters.ofDefinitions().keySet()) {
      List<String> ids = definitions.headings(type).stream().map(Heading::id).toList();
      assertThat(ids)
          .as(type)
          .containsExactlyElementsOf(
              DefinitionResources.ofType(type).stream()
                  .map(DefinitionResources.Definition::id)
                  .filter(id -> !id.startsWith("example-"))
                  .toList());
    }
    assertThat(definitions.read(Patient.class, "example-head")).isEmpty();
  }

  @Test
  void each_has_a_heading_by_which_it_is_found() {
    for (String type : ServedSearchParameters.ofDefinitions().keySet()) {
      for (Heading heading : definitions.headings(type)) {
        assertThat(heading.name()).as(heading.id()).isNotBlank();
        assertThat(heading.status()).as(heading.id()).isIn("active", "draft", "retired");
        if (type.equals("NamingSystem")) {
          assertThat(heading.values()).as(heading.id()).isNotEmpty();
        } else {
          assertThat(heading.url()).as(heading.id()).startsWith("http");
          assertThat(heading.version()).as(heading.id()).isNotBlank();
        }
      }
    }
  }

  @Test
  void a_definition_is_found_by_its_canonical_url() {
    assertThat(definitions.named(CodeSystem.class, CanonicalUrl.of(CodeSystems.REJECTION_REASON)))
        .hasValueSatisfying(
            system -> {
              assertThat(system.getIdElement().getIdPart()).isEqualTo("rejection-reason");
              assertThat(system.getConcept()).hasSize(24);
            });
    assertThat(
            definitions.named(
                CodeSystem.class, CanonicalUrl.of(CodeSystems.REJECTION_REASON + "|0.0.0")))
        .isEmpty();
  }
}
