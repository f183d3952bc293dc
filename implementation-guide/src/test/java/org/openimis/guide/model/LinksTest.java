package org.openimis.guide.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
  private final Links links = new Links(new Artifacts(List.of()));

  @ParameterizedTest
  @CsvSource({
    "http://hl7.org/fhir/StructureDefinition/Claim, http://hl7.org/fhir/R4/claim.html",
    "http://hl7.org/fhir/StructureDefinition/Coding, http://hl7.org/fhir/R4/datatypes.html#Coding",
    "http://hl7.org/fhir/StructureDefinition/patient-birthPlace,"
        + " http://hl7.org/fhir/R4/extension-patient-birthplace.html",
    "http://hl7.org/fhir/ValueSet/fm-status|4.0.1, http://hl7.org/fhir/R4/valueset-fm-status.html",
    "http://hl7.org/fhir/fm-status, http://hl7.org/fhir/R4/codesystem-fm-status.html",
    "http://terminology.hl7.org/CodeSystem/claim-type,"
        + " https://terminology.hl7.org/CodeSystem-claim-type.html",
    "https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem/claim-status,"
        + " https://openimis.github.io/openimis_fhir_r4_ig/CodeSystem-claim-status.html"
  })
  void a_url_of_others_leads_to_their_page(String url, String page) {
    assertThat(links.canonical(url)).isEqualTo(page);
  }

  @Test
  void a_url_that_nobody_explains_leads_nowhere() {
    assertThat(links.canonical("http://hl7.org/fhir/sid/icd-10")).isNull();
    assertThat(links.canonical("http://openimis.org/fhir/identifier/policy")).isNull();
    assertThat(links.canonical("urn:iso:std:iso:4217")).isNull();
  }
}
