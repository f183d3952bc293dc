package org.openimis.app.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.access.TwoFacilities.INSUREE;
import static org.openimis.app.it.access.TwoFacilities.OURS;
import static org.openimis.app.it.access.TwoFacilities.claim;
import static org.openimis.app.it.access.TwoFacilities.found;
import static org.openimis.app.it.access.TwoFacilities.idsOf;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer sees the people of the own districts (the demo's: R2D2), and no claims. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficerScopeIT {
  private static final List<String> PEOPLE = List.of("Patient", "Group", "Coverage", "Contract");

  /** A person of R1D1, which is not the officer's. */
  private static final String STRANGER = "070707070";

  @Autowired private ImisClient imis;
  private String own = "";
  private String stranger = "";

  @BeforeAll
  void look_people_up() {
    var both = new TwoFacilities(imis);
    own = both.idOf("Patient?identifier=" + INSUREE);
    stranger = both.idOf("Patient?identifier=" + STRANGER);
  }

  private Answer get(String path) {
    return imis.as("officer").get("/fhir/" + path);
  }

  @Test
  void people_of_the_own_district_can_be_read_and_others_are_not_there() {
    for (String form : List.of("", "/_history", "/_history/1")) {
      assertThat(get("Patient/" + own + form).status()).as(form).isEqualTo(200);
      assertThat(get("Patient/" + stranger + form).status()).as(form).isEqualTo(404);
    }
    for (String type : List.of("Group", "Coverage", "Contract")) {
      List<String> all = idsOf(imis.as("admin").get("/fhir/" + type + "?_count=200"));
      List<String> visible = idsOf(get(type + "?_count=200"));
      assertThat(visible).as(type).isNotEmpty().hasSizeLessThan(all.size());
      for (String id : all) {
        for (String form : List.of("", "/_history", "/_history/1")) {
          assertThat(get(type + "/" + id + form).status())
              .as(type + "/" + id + form)
              .isEqualTo(visible.contains(id) ? 200 : 404);
        }
      }
    }
  }

  @Test
  void a_search_finds_them_only_and_tells_no_more() {
    for (String search :
        List.of(
            "Patient?identifier=" + STRANGER,
            "Patient?_id=" + stranger,
            "Coverage?beneficiary=Patient/" + stranger,
            "Group?member=Patient/" + stranger)) {
      Bundle answer = get(search).as(Bundle.class);
      assertThat(answer.getEntry()).as(search).isEmpty();
      assertThat(answer.getTotal()).as(search).isZero();
      assertThat(answer.getLink()).hasSize(1);
      assertThat(get(search + "&_summary=count").as(Bundle.class).getTotal()).isZero();
    }
    assertThat(idsOf(get("Patient?_id=" + stranger + "," + own))).containsExactly(own);
    for (String type : PEOPLE) {
      int visible = found(get(type + "?_count=200")).size();
      assertThat(get(type + "?_summary=count").as(Bundle.class).getTotal())
          .as(type)
          .isEqualTo(visible);
      assertThat(get(type + "?_count=0").as(Bundle.class).getTotal()).as(type).isEqualTo(visible);
    }
  }

  @Test
  void pages_are_full_though_strangers_stand_between() {
    List<String> all = idsOf(get("Patient?_count=200"));
    List<String> paged = new ArrayList<>();
    String next = "/fhir/Patient?_count=1";
    while (next != null) {
      Bundle page = imis.as("officer").get(next).as(Bundle.class);
      assertThat(page.getEntry()).hasSize(1);
      assertThat(page.getTotal()).isEqualTo(all.size());
      paged.add(page.getEntryFirstRep().getResource().getIdElement().getIdPart());
      next =
          page.getLink("next") == null
              ? null
              : page.getLink("next").getUrl().substring(imis.server().length());
    }
    assertThat(paged).containsExactlyInAnyOrderElementsOf(all).doesNotHaveDuplicates();
  }

  @Test
  void what_a_search_includes_is_of_the_own_district_too() {
    List<Resource> found =
        found(
            get(
                "Patient?_id="
                    + own
                    + ","
                    + stranger
                    + "&_revinclude=Group:member&_revinclude=Coverage:beneficiary"
                    + "&_revinclude=Claim:patient&_revinclude=ClaimResponse:patient"));
    assertThat(found).extracting(Resource::fhirType).contains("Group", "Coverage");
    assertThat(found).extracting(Resource::fhirType).doesNotContain("Claim", "ClaimResponse");
    assertThat(found).extracting(one -> one.getIdElement().getIdPart()).doesNotContain(stranger);
    // Nor do registers lead to people.
    for (String search :
        List.of(
            "Organization?_revinclude=Claim:provider&_revinclude=Contract:subject",
            "Practitioner?_revinclude=Group:member",
            "Location?_revinclude=Contract:subject&_revinclude=Location:partof")) {
      assertThat(found(get(search)))
          .extracting(Resource::fhirType)
          .as(search)
          .doesNotContain("Claim", "Contract", "Group", "Patient");
    }
  }

  @Test
  void conditions_on_other_resources_are_not_for_officers() {
    for (String search :
        List.of(
            "Patient?_has:Claim:patient:use=claim",
            "Coverage?beneficiary.identifier=" + STRANGER,
            "Group?member:Patient.name=x",
            "Organization?_has:Claim:provider:status=active")) {
      assertThat(get(search).status()).as(search).isEqualTo(403);
    }
  }

  @Test
  void claims_are_not_for_officers() {
    for (String path :
        List.of(
            "Claim",
            "Claim?patient=Patient/" + own,
            "ClaimResponse",
            "Claim/01890000-0000-7000-8000-000000000000",
            "CoverageEligibilityRequest",
            "CoverageEligibilityResponse",
            "AuditEvent",
            "Provenance",
            "$import-status?import=x",
            "$scheme-status?scheme=demo")) {
      assertThat(get(path).status()).as(path).isEqualTo(403);
    }
    var sent = claim("OFFICER-1", OURS);
    assertThat(imis.as("officer").post("/fhir/Claim/$submit", sent.make()).status()).isEqualTo(403);
    assertThat(imis.as("officer").post("/fhir/Claim", sent.make()).status()).isEqualTo(403);
    assertThat(imis.as("officer").post("/fhir/Claim", sent.draft()).status()).isEqualTo(403);
    assertThat(
            imis.as("officer")
                .post("/fhir/CoverageEligibilityRequest/$submit", TwoFacilities.question(OURS))
                .status())
        .isEqualTo(403);
  }
}
