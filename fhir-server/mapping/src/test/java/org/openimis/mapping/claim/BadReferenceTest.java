package org.openimis.mapping.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openimis.domain.refusal.ProblemCode.REFERENCE;
import static org.openimis.domain.refusal.ProblemCode.REQUIRED;
import static org.openimis.domain.refusal.ProblemCode.VALUE;
import static org.openimis.mapping.claim.SentClaims.CONTEXT;
import static org.openimis.mapping.claim.SentClaims.aClaim;
import static org.openimis.mapping.claim.SentClaims.byIdentifier;

import java.util.List;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.domain.refusal.Problem;
import org.openimis.profiles.IdentifierSystems;

class BadReferenceTest {
  private final Claim claim = aClaim();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.y/",
        "https://x.y/fhir/Patient/1",
        "http://localhost:8080/fhirs/Patient/1",
        "http://localhost:8080/fhir/Patient/1/2",
        "urn:uuid:0193f6c0-0000-7000-8000-000000000001",
        "#patient",
        "Patient//1",
        "Patient/",
        "Patient/with space",
        "Patient?identifier=1",
        "patient/1",
        "/Patient/1",
        "/1",
        "/",
        "1"
      })
  void a_reference_that_is_none_of_ours_is_refused(String literal) {
    claim.setPatient(new Reference(literal));

    assertThat(problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(REFERENCE, "Claim.patient"));
    assertThat(ClaimReader.read(claim, CONTEXT).patient()).isNull();
  }

  @Test
  void each_party_has_its_types() {
    claim.setPatient(new Reference("Organization/1"));
    claim.setProvider(new Reference("Practitioner/1"));
    claim.setFacility(new Reference("Organization/1"));
    claim.setEnterer(new Reference("PractitionerRole/1"));
    claim.setInsurer(new Reference("Patient/1"));

    assertThat(problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(
            tuple(REFERENCE, "Claim.patient"),
            tuple(REFERENCE, "Claim.provider"),
            tuple(REFERENCE, "Claim.facility"),
            tuple(REFERENCE, "Claim.enterer"),
            tuple(REFERENCE, "Claim.insurer"));
  }

  @Test
  void a_display_names_nobody() {
    claim.setPatient(new Reference().setDisplay("Amina"));

    assertThat(problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(REFERENCE, "Claim.patient"));
  }

  @Test
  void an_identifier_needs_system_and_value() {
    claim.setPatient(byIdentifier(null, "105000001"));
    claim.setProvider(byIdentifier(IdentifierSystems.HEALTH_FACILITY, null));

    assertThat(problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(
            tuple(REQUIRED, "Claim.patient.identifier.system"),
            tuple(REQUIRED, "Claim.provider.identifier.value"));
  }

  @Test
  void a_facility_a_claim_administrator_and_an_insurer_have_identifiers_of_their_own() {
    claim.setProvider(byIdentifier(IdentifierSystems.INSURER, "1"));
    claim.setEnterer(byIdentifier(IdentifierSystems.OFFICER, "1"));
    claim.setInsurer(byIdentifier("http://x.y", "1"));

    assertThat(problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(
            tuple(VALUE, "Claim.provider.identifier.system"),
            tuple(VALUE, "Claim.enterer.identifier.system"),
            tuple(VALUE, "Claim.insurer.identifier.system"));
  }

  @Test
  void every_other_reference_must_at_least_look_like_one() {
    claim.getInsuranceFirstRep().setCoverage(new Reference("https://www.example.org/"));
    claim.addCareTeam().setSequence(1).setProvider(new Reference("Practitioner//1"));

    assertThat(problems())
        .extracting(Problem::code, Problem::path)
        .containsExactlyInAnyOrder(
            tuple(REFERENCE, "Claim.insurance[0].coverage"),
            tuple(REFERENCE, "Claim.careTeam[0].provider"));
  }

  private List<Problem> problems() {
    return ClaimReader.read(claim, CONTEXT).problems();
  }
}
