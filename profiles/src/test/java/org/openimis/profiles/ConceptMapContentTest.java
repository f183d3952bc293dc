package org.openimis.profiles;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.codesystems.ClaimSubtype;
import org.hl7.fhir.r4.model.codesystems.ContractStatus;
import org.hl7.fhir.r4.model.codesystems.FmStatus;
import org.hl7.fhir.r4.model.codesystems.LocationPhysicalType;
import org.hl7.fhir.r4.model.codesystems.RemittanceOutcome;
import org.hl7.fhir.r4.model.codesystems.RequestStatus;
import org.hl7.fhir.r4.model.codesystems.SubscriberRelationship;
import org.hl7.fhir.r4.model.codesystems.V3ActCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConceptMapContentTest {
  /** The code systems of HL7 that a map leads to, with their codes. */
  private static final Map<String, Set<String>> OF_HL7 =
      Map.of(
          CodeSystems.HL7_PHYSICAL_TYPE,
          codes(LocationPhysicalType.values(), LocationPhysicalType::toCode),
          CodeSystems.HL7_SUBSCRIBER_RELATIONSHIP,
          codes(SubscriberRelationship.values(), SubscriberRelationship::toCode),
          "http://terminology.hl7.org/CodeSystem/v3-ActCode",
          codes(V3ActCode.values(), V3ActCode::toCode),
          "http://terminology.hl7.org/CodeSystem/ex-claimsubtype",
          codes(ClaimSubtype.values(), ClaimSubtype::toCode),
          "http://hl7.org/fhir/fm-status",
          codes(FmStatus.values(), FmStatus::toCode),
          "http://hl7.org/fhir/contract-status",
          codes(ContractStatus.values(), ContractStatus::toCode),
          "http://hl7.org/fhir/remittance-outcome",
          codes(RemittanceOutcome.values(), RemittanceOutcome::toCode),
          "http://hl7.org/fhir/request-status",
          codes(RequestStatus.values(), RequestStatus::toCode),
          "http://hl7.org/fhir/claim-decision",
          Set.of("approved", "denied", "partial", "pending")); // of R5

  static Stream<ConceptMap> maps() {
    return Definitions.conceptMaps().stream();
  }

  @ParameterizedTest
  @MethodSource("maps")
  void a_map_leads_from_a_value_set_of_ours_to_another_by_their_urls(ConceptMap map) {
    assertThat(map.getTitle()).isNotBlank();
    assertThat(map.getSourceCanonicalType().getValue()).isIn(Constants.of(ValueSets.class));
    assertThat(map.getTargetCanonicalType().getValue())
        .satisfiesAnyOf(
            url -> assertThat(url).isIn(Constants.of(ValueSets.class)),
            url -> assertThat(url).contains("hl7.org/"));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void every_code_of_the_source_is_mapped_once(ConceptMap map) {
    assertThat(group(map).getElement())
        .extracting(SourceElementComponent::getCode)
        .containsExactlyInAnyOrderElementsOf(
            Definitions.codes(Definitions.codeSystem(group(map).getSource())));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void every_code_that_it_leads_to_exists(ConceptMap map) {
    String system = group(map).getTarget();
    Set<String> known =
        OF_HL7.containsKey(system)
            ? OF_HL7.get(system)
            : Definitions.codes(Definitions.codeSystem(system));
    assertThat(targets(map).filter(target -> target.hasCode()))
        .extracting(TargetElementComponent::getCode)
        .isNotEmpty()
        .isSubsetOf(known);
  }

  @ParameterizedTest
  @MethodSource("maps")
  void what_is_not_the_same_is_explained_and_what_has_no_target_says_so(ConceptMap map) {
    assertThat(targets(map))
        .allSatisfy(
            target -> {
              assertThat(target.hasCode())
                  .isEqualTo(target.getEquivalence() != ConceptMapEquivalence.UNMATCHED);
              assertThat(target.hasComment())
                  .isEqualTo(target.getEquivalence() != ConceptMapEquivalence.EQUIVALENT);
            });
  }

  @Test
  void a_rejection_reason_goes_to_openimis_and_back_unchanged() {
    assertThat(
            Stream.of("rejection-reason-to-openimis", "openimis-to-rejection-reason")
                .flatMap(id -> group(map(id)).getElement().stream())
                .filter(each -> each.getTargetFirstRep().hasCode()))
        .isNotEmpty()
        .allMatch(each -> each.getCode().equals(each.getTargetFirstRep().getCode()));
  }

  @Test
  void the_two_maps_of_rejection_reasons_name_the_same_pairs() {
    List<String> there =
        group(map("rejection-reason-to-openimis")).getElement().stream()
            .filter(each -> each.getTargetFirstRep().hasCode())
            .map(SourceElementComponent::getCode)
            .toList();
    assertThat(group(map("openimis-to-rejection-reason")).getElement())
        .extracting(SourceElementComponent::getCode)
        .containsExactlyInAnyOrderElementsOf(there);
  }

  private static ConceptMap map(String id) {
    return Definitions.conceptMaps().stream()
        .filter(map -> map.getIdElement().getIdPart().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static ConceptMapGroupComponent group(ConceptMap map) {
    assertThat(map.getGroup()).as(((MetadataResource) map).getUrl()).hasSize(1);
    return map.getGroupFirstRep();
  }

  private static Stream<TargetElementComponent> targets(ConceptMap map) {
    return group(map).getElement().stream().flatMap(element -> element.getTarget().stream());
  }

  private static <T> Set<String> codes(T[] values, Function<T, String> code) {
    return Arrays.stream(values).map(code).collect(toSet());
  }
}
