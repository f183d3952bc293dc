package org.openimis.app.it;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.domain.scheme.SampleClaim;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.mapping.claim.SampleClaims;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.schemes.scenario.ExpectedClaim;
import org.openimis.schemes.scenario.ScenarioClaim;
import org.springframework.beans.factory.annotation.Autowired;

/** The ten claims of the public demo scheme, as its scenarios say they come out. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoClaimsIT {
  private static final SchemePack PACK = ScenarioClaims.pack("demo");

  /** Several scenarios open with a claim of an earlier one; they agree on it. */
  private static final Map<String, ScenarioClaim> EXPECTED =
      ScenarioClaims.scenarios("demo").stream()
          .flatMap(scenario -> scenario.claims().stream())
          .collect(toMap(ScenarioClaim::code, identity(), (one, two) -> two));

  @Autowired private ImisClient imis;
  private Map<String, Answer> answers = Map.of();

  @BeforeAll
  void submit_the_ten_claims() {
    answers = PACK.sample().claims().stream().collect(toMap(SampleClaim::code, this::submit));
  }

  private Answer submit(SampleClaim claim) {
    return imis.as("admin").post("/fhir/Claim/$submit", SampleClaims.toFhir(claim, PACK.scheme()));
  }

  static Stream<Named<SampleClaim>> judged() {
    return PACK.sample().claims().stream()
        .filter(claim -> EXPECTED.get(claim.code()).expected().unknown() == null)
        .map(claim -> Named.of(claim.code(), claim));
  }

  @Test
  void nine_are_judged_and_the_tenth_names_a_stranger() {
    assertThat(judged()).hasSize(9);
    Answer stranger = answers.get("CIA06601");
    assertThat(stranger.status()).isEqualTo(422);
    assertThat(stranger.problems())
        .containsExactly(ScenarioClaims.refusal(ExpectedClaim.Unknown.INSUREE, 1));
  }

  @ParameterizedTest
  @MethodSource("judged")
  void each_line_is_answered_as_the_scenario_says(SampleClaim claim) {
    ScenarioClaim expected = EXPECTED.get(claim.code());
    Answer answer = answers.get(claim.code());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(ScenarioClaims.sent(expected, "").lines())
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(claim.lines());
    ScenarioClaims.check(expected, answer.as(ClaimResponse.class));
  }

  @ParameterizedTest
  @MethodSource("judged")
  void sent_again_the_claim_has_the_same_answer_in_the_same_version(SampleClaim claim) {
    Answer first = answers.get(claim.code());
    Answer again = submit(claim);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void the_answer_is_the_stored_one_and_the_location_leads_to_it() {
    Answer first = answers.get("CIA00001");
    String location = first.header("Location");
    String id = first.as(ClaimResponse.class).getIdElement().getIdPart();
    assertThat(location).isEqualTo(imis.server() + "/fhir/ClaimResponse/" + id + "/_history/1");
    assertThat(imis.as("admin").get("/fhir/ClaimResponse/" + id).body()).isEqualTo(first.body());
    assertThat(imis.as("admin").get(location.substring(imis.server().length())).body())
        .isEqualTo(first.body());
  }

  @Test
  void an_answer_is_found_by_its_claim_its_patient_and_its_claim_code() {
    ClaimResponse answer = answers.get("CIA00001").as(ClaimResponse.class);
    String claim = answer.getRequest().getReferenceElement().toUnqualifiedVersionless().getValue();
    String patient = answer.getPatient().getReference();
    String id = answer.getIdElement().getIdPart();
    assertThat(found("request=" + claim)).containsExactly(id);
    String byCode = "identifier=" + IdentifierSystems.CLAIM_CODE + "|CIA00001";
    assertThat(found(byCode)).containsExactly(id);
    // Other tests claim for the same people: the code tells this claim from theirs.
    assertThat(found("patient=" + patient + "&" + byCode)).containsExactly(id);
    String other = answers.get("CIB00001").as(ClaimResponse.class).getPatient().getReference();
    assertThat(found("patient=" + other + "&" + byCode)).isEmpty();
  }

  @Test
  void the_claim_is_kept_active_with_its_sum_and_the_cover_that_was_found() {
    ClaimResponse answer = answers.get("CIA00001").as(ClaimResponse.class);
    assertThat(answer.getRequest().getReference()).endsWith("/_history/1");
    Claim claim =
        imis.as("admin").get("/fhir/" + answer.getRequest().getReference()).as(Claim.class);
    assertThat(claim.getStatus()).isEqualTo(Claim.ClaimStatus.ACTIVE);
    // 2 × 130 + 4 × 40 + 3 × 140 + 1010 + 400 + 4 × 1900 + 2 × 330 + 1300 = 11810
    assertThat(claim.getTotal().getValue()).isEqualTo("11810.00");
    assertThat(claim.getTotal().getCurrency()).isEqualTo("TZS");
    assertThat(claim.getInsurance())
        .isNotEmpty()
        .allSatisfy(
            insurance ->
                assertThat(insurance.getCoverage().getReference()).startsWith("Coverage/"));
    String cover = claim.getInsuranceFirstRep().getCoverage().getReference();
    assertThat(imis.as("admin").get("/fhir/" + cover).status()).isEqualTo(200);
  }

  @Test
  void every_line_is_explained_in_english_and_in_french() {
    ClaimResponseAssert.assertThat(answers.get("RAD00001").as(ClaimResponse.class))
        .isDeniedFor("1")
        .line(1)
        .isExplained(
            "en",
            "No product that covered the patient on 2019-01-23 pays for M31 on such a visit by such"
                + " a patient.")
        .line(1)
        .isExplained(
            "fr",
            "Aucun produit qui couvrait le patient le 2019-01-23 ne paie M31 pour une telle visite"
                + " d’un tel patient.");
  }

  private List<String> found(String query) {
    Answer answer = imis.as("admin").get("/fhir/ClaimResponse?" + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.as(Bundle.class).getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .map(resource -> resource.getIdElement().getIdPart())
        .toList();
  }
}
