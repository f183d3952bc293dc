package org.openimis.profiles;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemType;
import org.junit.jupiter.api.Test;

class UriConstantsTest {
  /** Their codes come from the registers of the scheme pack. */
  private static final Set<String> REGISTERS =
      Set.of(CodeSystems.MEDICAL_ITEM, CodeSystems.MEDICAL_SERVICE);

  /** What HL7 has published and every FHIR server knows. */
  private static final Set<String> OF_HL7 =
      Set.of(
          CodeSystems.HL7_ADJUDICATION,
          CodeSystems.HL7_BENEFIT_CATEGORY,
          CodeSystems.HL7_BENEFIT_UNIT,
          CodeSystems.HL7_INSURANCE_PLAN_TYPE,
          CodeSystems.HL7_CLAIM_TYPE,
          CodeSystems.HL7_COVERAGE_CLASS,
          CodeSystems.HL7_ORGANIZATION_TYPE,
          CodeSystems.HL7_SUBSCRIBER_RELATIONSHIP,
          CodeSystems.HL7_PROCESS_PRIORITY,
          CodeSystems.HL7_DIAGNOSIS_TYPE,
          CodeSystems.HL7_PHYSICAL_TYPE,
          CodeSystems.HL7_MARITAL_STATUS,
          CodeSystems.HL7_NULL_FLAVOR,
          CodeSystems.HL7_IDENTIFIER_TYPE,
          CodeSystems.HL7_USAGE_CONTEXT_TYPE,
          CodeSystems.HL7_RELATED_CLAIM,
          CodeSystems.HL7_PLAN_DEFINITION_TYPE,
          CodeSystems.HL7_CONCEPT_PROPERTIES);

  private final Set<String> definedUris =
      Stream.concat(
              Definitions.all().stream().map(MetadataResource::getUrl),
              Definitions.namingSystems().stream().map(UriConstantsTest::uriOf))
          .collect(toSet());

  @Test
  void every_uri_of_ours_and_of_openimis_is_defined_here_but_for_the_registers() {
    assertThat(Constants.ofAllClasses())
        .filteredOn(
            uri ->
                uri.startsWith(Canonical.BASE + "/") || uri.startsWith(Canonical.OPENIMIS_R4 + "/"))
        .contains(CodeSystems.ERROR, Extensions.PRODUCT, IdentifierSystems.POLICY)
        .allMatch(uri -> definedUris.contains(uri) != REGISTERS.contains(uri));
  }

  @Test
  void the_code_systems_are_those_that_are_defined_here_the_registers_and_those_of_hl7() {
    Set<String> known = urls(Definitions.codeSystems().stream());
    known.addAll(REGISTERS);
    known.addAll(OF_HL7);
    assertThat(Constants.of(CodeSystems.class)).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void the_value_sets_are_those_that_are_defined_here() {
    assertThat(Constants.of(ValueSets.class))
        .containsExactlyInAnyOrderElementsOf(urls(Definitions.valueSets().stream()));
  }

  @Test
  void the_identifier_systems_are_those_that_a_naming_system_tells_about() {
    assertThat(Definitions.namingSystems())
        .allMatch(system -> system.getKind() == NamingSystemType.IDENTIFIER)
        .extracting(UriConstantsTest::uriOf)
        .containsExactlyInAnyOrderElementsOf(Constants.of(IdentifierSystems.class));
  }

  @Test
  void no_profile_and_no_example_names_another_identifier_system_of_ours() {
    Pattern uri = Pattern.compile(Pattern.quote(Canonical.BASE) + "/identifier/[a-z-]+");
    assertThat(
            Stream.concat(
                    DefinitionResources.all().stream(), DefinitionResources.examples().stream())
                .flatMap(each -> uri.matcher(each.json()).results())
                .map(MatchResult::group))
        .isNotEmpty()
        .isSubsetOf(Constants.of(IdentifierSystems.class));
  }

  private static String uriOf(NamingSystem system) {
    return system.getUniqueIdFirstRep().getValue();
  }

  private static Set<String> urls(Stream<? extends MetadataResource> definitions) {
    return definitions.map(MetadataResource::getUrl).collect(toSet());
  }
}
