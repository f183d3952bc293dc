package org.openimis.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.junit.jupiter.api.Test;

class DefinitionResourcesTest {
  private static final String EXTENSIONS_OF_R5 = "http://hl7.org/fhir/5.0";

  @Test
  void the_jar_offers_exactly_the_files_that_are_committed() throws IOException {
    List<String> committed;
    try (Stream<Path> files = Files.list(Path.of("generated"))) {
      committed =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json"))
              .toList();
    }

    assertThat(
            Stream.concat(
                DefinitionResources.all().stream(), DefinitionResources.examples().stream()))
        .extracting(each -> each.resourceType() + "-" + each.id() + ".json")
        .containsExactlyInAnyOrderElementsOf(committed)
        .isNotEmpty();
  }

  @Test
  void a_type_has_its_own_definitions_only() {
    assertThat(DefinitionResources.ofType("SearchParameter"))
        .isNotEmpty()
        .allMatch(each -> each.json().contains("\"resourceType\": \"SearchParameter\""));
  }

  @Test
  void every_definition_reads_strictly_and_is_called_by_its_type_and_id() {
    assertThat(Definitions.all())
        .allSatisfy(
            definition ->
                assertThat(definition.getUrl())
                    .isIn(
                        Stream.of(Canonical.BASE, Canonical.OPENIMIS_R4, EXTENSIONS_OF_R5)
                            .map(base -> base + "/" + nameOf(definition))
                            .toList()));
  }

  @Test
  void every_definition_is_in_force_but_for_operations_to_come_and_says_what_it_is_for() {
    assertThat(Definitions.all())
        .allSatisfy(
            definition -> {
              assertThat(definition.getDescription()).isNotBlank();
              assertThat(definition.getStatus())
                  .isIn(
                      definition instanceof OperationDefinition
                          ? Set.of(PublicationStatus.ACTIVE, PublicationStatus.DRAFT)
                          : Set.of(PublicationStatus.ACTIVE));
            });
  }

  @Test
  void all_definitions_have_one_version_and_none_a_date_that_changes_with_each_build() {
    assertThat(Definitions.all()).extracting(each -> each.getVersion()).containsOnly("0.1.0");
    assertThat(Definitions.all())
        .filteredOn(each -> each.hasDate())
        .allMatch(CapabilityStatement.class::isInstance); // R4 asks for it
  }

  private static String nameOf(MetadataResource definition) {
    return definition.fhirType() + "/" + definition.getIdElement().getIdPart();
  }
}
