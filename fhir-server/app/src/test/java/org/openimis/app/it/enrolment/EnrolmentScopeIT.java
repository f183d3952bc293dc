package org.openimis.app.it.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.enrolment.Household.insuree;
import static org.openimis.app.it.enrolment.Household.with;

import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.EnrollmentResponse;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.openimis.app.it.Answer;
import org.openimis.app.it.Books;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.springframework.beans.factory.annotation.Autowired;

/** Officers enrol in their own districts (the demo's: R2D2), and nobody else but admin enrols. */
@IntegrationTest
class EnrolmentScopeIT {
  private static final String OWN_VILLAGE = "R2D2M1V1";
  private static final String OTHER_VILLAGE = "R1D1M1V1";

  /** A family of R1D1, which is not the officer's. */
  private static final String OTHER_FAMILY = "F-070707070";

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;

  private Bundle application(String number, String village, String insuree) {
    return new Household(imis, village, "TZS")
        .with(insuree, "1990-05-10", null)
        .bundle(number, "BCTA0001", "2024-03-20");
  }

  private String idOf(String search) {
    return imis.as("admin")
        .get("/fhir/" + search)
        .as(Bundle.class)
        .getEntryFirstRep()
        .getResource()
        .getIdElement()
        .getIdPart();
  }

  @Test
  void an_officer_enrols_a_family_of_the_own_district_and_finds_it() {
    Answer answer =
        imis.as("officer")
            .post("/fhir/EnrollmentRequest/$submit", application("SC1", OWN_VILLAGE, "SCN00001"));

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    var response = answer.as(EnrollmentResponse.class);
    assertThat(response.getOutcome().toCode()).isEqualTo("complete");
    String policy = Household.policyOf(response);
    String contribution =
        idOf("Invoice?identifier=" + IdentifierSystems.CONTRIBUTION + "|" + policy + "/1");
    for (String path :
        List.of(
            Household.contractOf(response),
            response.getRequest().getReference(),
            "EnrollmentResponse/" + response.getIdElement().getIdPart(),
            "Invoice/" + contribution)) {
      assertThat(imis.as("officer").get("/fhir/" + path).status()).as(path).isEqualTo(200);
      assertThat(imis.as("facility").get("/fhir/" + path).status()).as(path).isGreaterThan(400);
    }
  }

  @Test
  void a_new_family_in_another_district_is_refused_and_nothing_is_kept() {
    var before = new Books(dataSource).counts();

    Answer answer =
        imis.as("officer")
            .post("/fhir/EnrollmentRequest/$submit", application("SC2", OTHER_VILLAGE, "SCN00002"));

    assertThat(answer.status()).as(answer.body()).isEqualTo(403);
    assertThat(new Books(dataSource).counts()).isEqualTo(before);
  }

  @Test
  void a_family_of_another_district_looks_absent() {
    Answer answer =
        imis.as("officer")
            .post(
                "/fhir/EnrollmentRequest/$submit",
                Household.application("SC3", "BCUL0001", "2024-03-20", OTHER_FAMILY));
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("unresolved-reference");

    String group = idOf("Group?identifier=" + IdentifierSystems.FAMILY + "|" + OTHER_FAMILY);
    assertThat(
            imis.as("officer")
                .post(
                    "/fhir/Group/" + group + "/$remove-member",
                    with("patient", insuree("070707081")))
                .status())
        .isEqualTo(404);
    String contract = idOf("Contract?identifier=" + IdentifierSystems.POLICY + "|POL00001");
    for (String operation : List.of("$activate", "$suspend", "$renew", "$terminate")) {
      assertThat(
              imis.as("officer")
                  .post("/fhir/Contract/" + contract + "/" + operation, new Parameters())
                  .status())
          .as(operation)
          .isEqualTo(404);
    }
  }

  @Test
  void a_person_of_another_district_cannot_be_taken_into_a_family_by_number() {
    Patient outsider = Household.person("SCN00010", "1990-05-10");
    outsider
        .addAddress()
        .addExtension(
            Extensions.ADDRESS_PLACE, Household.named(IdentifierSystems.LOCATION, OTHER_VILLAGE));
    assertThat(imis.as("admin").post("/fhir/Patient", outsider).status()).isEqualTo(201);
    imis.as("officer")
        .post("/fhir/EnrollmentRequest/$submit", application("SC10", OWN_VILLAGE, "SCN00011"));
    String own = idOf("Group?identifier=" + IdentifierSystems.FAMILY + "%7CF-SCN00011");

    Answer answer =
        imis.as("officer")
            .post("/fhir/Group/" + own + "/$add-member", with("patient", insuree("SCN00010")));

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("unresolved-reference");
    assertThat(
            imis.as("officer").get("/fhir/Patient?identifier=SCN00010").as(Bundle.class).getEntry())
        .isEmpty();
  }

  @Test
  void who_is_neither_officer_nor_admin_enrols_nobody() {
    var before = new Books(dataSource).counts();
    for (String client : List.of("facility", "reviewer")) {
      assertThat(
              imis.as(client)
                  .post(
                      "/fhir/EnrollmentRequest/$submit",
                      application("SC4", OWN_VILLAGE, "SCN00004"))
                  .status())
          .as(client)
          .isEqualTo(403);
      assertThat(
              imis.as(client)
                  .post(
                      "/fhir/PaymentReconciliation/$submit",
                      new Household(imis, OWN_VILLAGE, "TZS")
                          .receipt("SC-R1", "POL00001/1", "10", "2024-03-20"))
                  .status())
          .as(client)
          .isEqualTo(403);
    }
    assertThat(new Books(dataSource).counts()).isEqualTo(before);
  }
}
