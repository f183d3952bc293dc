package org.openimis.app.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.access.TwoFacilities.INSUREE;
import static org.openimis.app.it.access.TwoFacilities.OURS;
import static org.openimis.app.it.access.TwoFacilities.THEIRS;
import static org.openimis.app.it.access.TwoFacilities.found;
import static org.openimis.app.it.access.TwoFacilities.idsOf;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is of another facility looks absent, whichever way a facility asks for it (conventions 28).
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacilityScopeIT {
  @Autowired private ImisClient imis;
  private ClaimResponse ourAnswer = new ClaimResponse();
  private ClaimResponse theirAnswer = new ClaimResponse();
  private CoverageEligibilityResponse ourCover = new CoverageEligibilityResponse();
  private CoverageEligibilityResponse theirCover = new CoverageEligibilityResponse();
  private String theirDraft = "";
  private String ourOrganization = "";
  private String theirOrganization = "";
  private String insuree = "";

  @BeforeAll
  void two_facilities_treat_one_person() {
    var both = new TwoFacilities(imis);
    ourAnswer = both.submitted("SCOPE-OURS", OURS);
    theirAnswer = both.submitted("SCOPE-THEIRS", THEIRS);
    theirDraft = both.drafted("SCOPE-THEIR-DRAFT", THEIRS).getIdElement().getIdPart();
    ourCover = both.asked(OURS);
    theirCover = both.asked(THEIRS);
    ourOrganization = both.idOf("Organization?identifier=" + OURS);
    theirOrganization = both.idOf("Organization?identifier=" + THEIRS);
    insuree = both.idOf("Patient?identifier=" + INSUREE);
  }

  private Answer get(String path) {
    return imis.as("facility").get("/fhir/" + path);
  }

  private static String id(Resource resource) {
    return resource.getIdElement().getIdPart();
  }

  private String theirClaim() {
    return theirAnswer.getRequest().getReferenceElement().getIdPart();
  }

  private String ourClaim() {
    return ourAnswer.getRequest().getReferenceElement().getIdPart();
  }

  /** Addresses of what is ours, and beside each the same of theirs. */
  private Map<String, String> ourAndTheirs() {
    var both = new TwoFacilities(imis);
    return Map.of(
        "Claim/" + ourClaim(),
        "Claim/" + theirClaim(),
        "ClaimResponse/" + id(ourAnswer),
        "ClaimResponse/" + id(theirAnswer),
        "CoverageEligibilityResponse/" + id(ourCover),
        "CoverageEligibilityResponse/" + id(theirCover),
        ourCover.getRequest().getReference(),
        theirCover.getRequest().getReference(),
        "PractitionerRole/"
            + both.idOf("PractitionerRole?organization=Organization/" + ourOrganization),
        "PractitionerRole/"
            + idsOf(
                    imis.as("admin")
                        .get(
                            "/fhir/PractitionerRole?organization=Organization/"
                                + theirOrganization))
                .get(0),
        "Practitioner/" + id(ourEnterer()),
        "Practitioner/" + id(theirEnterer()));
  }

  private Resource ourEnterer() {
    return entererOf(ourOrganization);
  }

  private Resource theirEnterer() {
    return entererOf(theirOrganization);
  }

  private Resource entererOf(String organization) {
    return found(
            imis.as("admin")
                .get(
                    "/fhir/Practitioner?_has:PractitionerRole:practitioner:organization=Organization/"
                        + organization))
        .get(0);
  }

  @Test
  void what_is_ours_can_be_read_and_what_is_theirs_is_not_there() {
    ourAndTheirs()
        .forEach(
            (ours, theirs) -> {
              for (String form : List.of("", "/_history", "/_history/1")) {
                assertThat(get(ours + form).status()).as(ours + form).isEqualTo(200);
                Answer refused = get(theirs + form);
                assertThat(refused.status()).as(theirs + form).isEqualTo(404);
                String stranger = theirs.replaceAll("/.*", "/01890000-0000-7000-8000-000000000000");
                assertThat(refused.body()).isEqualTo(get(stranger + form).body());
              }
            });
  }

  @Test
  void a_search_finds_ours_only() {
    for (String type :
        List.of(
            "Claim",
            "ClaimResponse",
            "CoverageEligibilityRequest",
            "CoverageEligibilityResponse",
            "PractitionerRole",
            "Practitioner")) {
      List<String> ours =
          ourAndTheirs().keySet().stream()
              .filter(path -> path.startsWith(type + "/"))
              .map(path -> path.substring(type.length() + 1))
              .toList();
      List<String> theirs =
          ourAndTheirs().values().stream()
              .filter(path -> path.startsWith(type + "/"))
              .map(path -> path.substring(type.length() + 1))
              .toList();
      List<String> found = idsOf(get(type + "?_count=200"));
      assertThat(found).as(type).containsAll(ours).doesNotContainAnyElementsOf(theirs);
      assertThat(idsOf(imis.as("admin").get("/fhir/" + type + "?_count=200")))
          .as(type)
          .containsAll(theirs);
      String both = String.join(",", ours.get(0), theirs.get(0));
      assertThat(idsOf(get(type + "?_id=" + both))).containsExactly(ours.get(0));
      assertThat(total(get(type + "?_id=" + theirs.get(0) + "&_summary=count"))).isZero();
      assertThat(total(get(type + "?_id=" + both + "&_summary=count"))).isEqualTo(1);
      assertThat(total(get(type + "?_summary=count"))).as(type).isEqualTo(found.size());
    }
  }

  private static int total(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.as(Bundle.class).getTotal();
  }

  @Test
  void no_question_about_theirs_finds_anything() {
    for (String search :
        List.of(
            "Claim?identifier=SCOPE-THEIRS",
            "Claim?identifier=SCOPE-THEIR-DRAFT",
            "Claim?provider=Organization/" + theirOrganization,
            "Claim?status=draft&identifier=SCOPE-THEIR-DRAFT",
            "ClaimResponse?identifier=SCOPE-THEIRS",
            "ClaimResponse?request=Claim/" + theirClaim(),
            "ClaimResponse?requestor=Organization/" + theirOrganization,
            "CoverageEligibilityRequest?provider=Organization/" + theirOrganization,
            "CoverageEligibilityResponse?requestor=Organization/" + theirOrganization,
            "CoverageEligibilityResponse?request=" + theirCover.getRequest().getReference(),
            "PractitionerRole?organization=Organization/" + theirOrganization)) {
      Bundle answer = get(search).as(Bundle.class);
      assertThat(answer.getEntry()).as(search).isEmpty();
      assertThat(answer.getTotal()).as(search).isZero();
      assertThat(answer.getLink()).as(search).hasSize(1);
    }
    // Two facilities of one parameter: ours comes, theirs does not.
    assertThat(
            idsOf(
                get(
                    "Claim?identifier=SCOPE-OURS,SCOPE-THEIRS&provider=Organization/"
                        + ourOrganization
                        + ",Organization/"
                        + theirOrganization)))
        .containsExactly(ourClaim());
  }

  @Test
  void what_a_search_includes_is_ours_too() {
    List<Resource> found =
        found(
            get(
                "Patient?identifier="
                    + INSUREE
                    + "&_revinclude=Claim:patient&_revinclude=ClaimResponse:patient"
                    + "&_revinclude=CoverageEligibilityRequest:patient"
                    + "&_revinclude=CoverageEligibilityResponse:patient"
                    + "&_revinclude=Contract:subject&_revinclude=Group:member"));
    assertThat(found)
        .extracting(FacilityScopeIT::id)
        .contains(insuree, ourClaim(), id(ourAnswer), id(ourCover))
        .doesNotContain(theirClaim(), id(theirAnswer), id(theirCover), theirDraft);
    assertThat(found).extracting(Resource::fhirType).doesNotContain("Group", "Contract");
    for (String search :
        List.of(
            "Organization?identifier=" + THEIRS + "&_revinclude=Claim:provider",
            "Organization?identifier=" + THEIRS + "&_revinclude=ClaimResponse:requestor",
            "Organization?identifier=" + THEIRS + "&_revinclude=PractitionerRole:organization",
            "Organization?identifier="
                + THEIRS
                + "&_revinclude=PractitionerRole:organization"
                + "&_include:iterate=PractitionerRole:practitioner")) {
      Bundle answer = get(search).as(Bundle.class);
      assertThat(answer.getEntry()).as(search).hasSize(1);
      assertThat(answer.getTotal()).as(search).isEqualTo(1);
    }
    assertThat(
            found(get("ClaimResponse?identifier=SCOPE-OURS&_include=ClaimResponse:request")).size())
        .isEqualTo(2);
  }

  @Test
  void conditions_on_other_resources_are_not_for_facilities() {
    for (String search :
        List.of(
            "Patient?identifier=" + INSUREE + "&_has:Claim:patient:identifier=SCOPE-THEIRS",
            "Patient?_has:Claim:patient:identifier=SCOPE-THEIRS",
            "Organization?_has:Claim:provider:identifier=SCOPE-THEIRS",
            "ClaimResponse?request.identifier=SCOPE-THEIRS",
            "ClaimResponse?request:Claim.identifier=SCOPE-THEIRS",
            "Claim?patient.identifier=" + INSUREE,
            "Coverage?beneficiary.name=x",
            "Coverage?beneficiary:Patient.name=x")) {
      Answer answer = get(search);
      assertThat(answer.status()).as(search + answer.body()).isEqualTo(403);
      assertThat(answer.problems()).containsExactly("forbidden");
    }
    for (String search :
        List.of(
            "Claim?_filter=identifier eq SCOPE-THEIRS",
            "Claim?_sort=patient.name",
            "Claim?_total=accurate",
            "Claim?_list=1",
            "Claim?_query=x")) {
      assertThat(get(search).status()).as(search).isIn(400, 405);
    }
  }

  @Test
  void people_are_found_by_naming_them_only() {
    assertThat(idsOf(get("Patient?identifier=" + INSUREE))).containsExactly(insuree);
    assertThat(idsOf(get("Patient?_id=" + insuree))).containsExactly(insuree);
    assertThat(idsOf(get("Coverage?beneficiary=Patient/" + insuree))).isNotEmpty();
    for (String search :
        List.of(
            "Patient",
            "Patient?name=a",
            "Patient?gender=female",
            "Patient?birthdate=ge1900-01-01",
            "Patient?_lastUpdated=ge1900-01-01",
            "Patient?_summary=count",
            "Patient?_count=1",
            "Patient?identifier:not=x",
            "Patient?identifier=http://openimis.org/fhir/identifier/insuree-number|",
            "Patient?identifier="
                + INSUREE
                + ",http://openimis.org/fhir/identifier/insuree-number|",
            "Coverage",
            "Coverage?status=active",
            "Coverage?product=BCUL0001",
            "Coverage?subscriber=Patient/" + insuree,
            "Coverage?identifier:not=x",
            "Group?identifier=F-10500001",
            "Contract?identifier=POL00032",
            "AuditEvent",
            "Provenance",
            "AuditEvent?agent=facility")) {
      Answer answer = get(search);
      assertThat(answer.status()).as(search).isEqualTo(403);
      assertThat(answer.problems()).containsExactly("forbidden");
    }
    for (String search : List.of("Patient?identifier=", "Patient?identifier:missing=false")) {
      assertThat(get(search).status()).as(search).isEqualTo(400);
    }
    assertThat(get("Patient/" + insuree).status()).isEqualTo(200);
    assertThat(get("Patient/" + insuree + "/_history").status()).isEqualTo(403);
    assertThat(get("Patient/" + insuree + "/_history/1").status()).isEqualTo(403);
  }

  @Test
  void the_registers_are_open_to_facilities() {
    for (String search :
        List.of(
            "Organization?identifier=" + THEIRS,
            "Medication?identifier=0022",
            "ActivityDefinition?identifier=A1",
            "ChargeItemDefinition?_count=1",
            "CodeSystem?_count=1&_elements=url",
            "InsurancePlan",
            "List",
            "Location?_count=1")) {
      assertThat(found(get(search))).as(search).isNotEmpty();
    }
  }

  @Test
  void pages_are_full_though_others_stand_between() {
    var both = new TwoFacilities(imis);
    for (int i = 0; i < 3; i++) {
      both.submitted("SCOPE-PAGE-O" + i, OURS);
      both.submitted("SCOPE-PAGE-T" + i, THEIRS);
    }
    Bundle page = get("Claim?_count=2&_sort=-created").as(Bundle.class);
    assertThat(page.getEntry()).hasSize(2);
    assertThat(page.hasTotal()).isFalse();
    int seen = 2;
    while (page.getLink("next") != null) {
      String next = page.getLink("next").getUrl().substring(imis.server().length());
      page = imis.as("facility").get(next).as(Bundle.class);
      assertThat(page.getEntry()).isNotEmpty();
      seen += page.getEntry().size();
    }
    assertThat(seen).isEqualTo(total(get("Claim?_summary=count")));
    assertThat(page.getTotal()).isEqualTo(seen);
  }
}
