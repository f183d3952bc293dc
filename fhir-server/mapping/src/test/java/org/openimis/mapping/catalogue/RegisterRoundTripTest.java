package org.openimis.mapping.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.mapping.pack.Fixtures.REFS;
import static org.openimis.mapping.pack.Fixtures.SCHEME;
import static org.openimis.mapping.pack.Fixtures.day;
import static org.openimis.mapping.pack.Fixtures.json;
import static org.openimis.mapping.pack.Fixtures.throughJson;
import static org.openimis.mapping.pack.Fixtures.tzs;

import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.CatalogueEntry;
import org.openimis.domain.catalogue.CatalogueTerms;
import org.openimis.domain.catalogue.Diagnosis;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PatientCategories;

class RegisterRoundTripTest {
  private static final Diagnosis CHOLERA = new Diagnosis("A00", "Cholera");
  private static final Diagnosis TYPHOID = new Diagnosis("A01", "Typhoid and paratyphoid fevers");

  private final RegisterMapper mapper = new RegisterMapper(SCHEME);

  @Test
  void the_diagnoses_come_back_under_the_system_that_the_pack_names() {
    CodeSystem system = throughJson(mapper.diagnoses(List.of(CHOLERA, TYPHOID), REFS));

    assertThat(DiagnosisProjection.rows(system))
        .containsExactly(row(CHOLERA, null), row(TYPHOID, null));
    assertThat(system.getVersion()).isEqualTo("demo");
  }

  @Test
  void the_diagnoses_are_a_fragment_since_others_publish_the_whole() {
    assertThat(mapper.diagnoses(List.of(CHOLERA), REFS).getContent())
        .isEqualTo(CodeSystemContentMode.FRAGMENT);
  }

  @Test
  void items_and_services_have_a_code_system_each_and_are_no_diagnoses() {
    var catalogue = List.of(entry(MedicalCode.item("X")), entry(MedicalCode.service("Y")));

    assertThat(codes(mapper.items(catalogue, REFS))).containsExactly("X");
    assertThat(codes(mapper.services(catalogue, REFS))).containsExactly("Y");
    assertThat(DiagnosisProjection.rows(mapper.items(catalogue, REFS))).isEmpty();
    assertThat(DiagnosisProjection.rows(mapper.services(catalogue, REFS))).isEmpty();
  }

  @Test
  void a_code_that_left_stays_with_its_last_day() {
    CodeSystem stored = mapper.diagnoses(List.of(CHOLERA, TYPHOID), REFS);
    CodeSystem loaded = mapper.diagnoses(List.of(TYPHOID), REFS);
    CodeSystem carried = Deprecation.carryOver(stored, loaded, day("2024-12-31"));

    assertThat(DiagnosisProjection.rows(throughJson(carried)))
        .containsExactly(row(TYPHOID, null), row(CHOLERA, "2024-12-31"));
  }

  @Test
  void a_code_that_left_earlier_keeps_its_day_and_loading_again_changes_nothing() {
    CodeSystem loaded = mapper.diagnoses(List.of(TYPHOID), REFS);
    CodeSystem stored =
        Deprecation.carryOver(
            mapper.diagnoses(List.of(CHOLERA, TYPHOID), REFS), loaded, day("2024-12-31"));

    assertThat(json(Deprecation.carryOver(stored, loaded, day("2025-06-30"))))
        .isEqualTo(json(stored));
  }

  @Test
  void a_code_that_returns_holds_again() {
    CodeSystem loaded = mapper.diagnoses(List.of(CHOLERA, TYPHOID), REFS);
    CodeSystem stored =
        Deprecation.carryOver(loaded, mapper.diagnoses(List.of(TYPHOID), REFS), day("2024-12-31"));

    assertThat(json(Deprecation.carryOver(stored, loaded, day("2025-06-30"))))
        .isEqualTo(json(loaded));
  }

  private static List<String> codes(CodeSystem system) {
    return system.getConcept().stream().map(ConceptDefinitionComponent::getCode).toList();
  }

  private static CatalogueEntry entry(MedicalCode code) {
    var terms =
        new CatalogueTerms(null, tzs("1"), CareType.BOTH, PatientCategories.EVERYONE, 0, null);
    return new CatalogueEntry(code, code.code(), "D", null, null, null, null, List.of(terms));
  }

  private static DiagnosisRow row(Diagnosis diagnosis, @Nullable String to) {
    return new DiagnosisRow(
        "demo",
        "http://hl7.org/fhir/sid/icd-10",
        diagnosis.code(),
        diagnosis.name(),
        to == null ? null : day(to));
  }
}
