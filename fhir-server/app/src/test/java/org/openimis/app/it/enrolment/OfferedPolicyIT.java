package org.openimis.app.it.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.enrolment.Household.with;

import java.time.LocalDate;
import java.time.ZoneId;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.EnrollmentResponse;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.SchemeLoads;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;
import org.springframework.beans.factory.annotation.Autowired;

/** A policy before it is in force: who joins meanwhile, and what comes of one that never runs. */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferedPolicyIT {
  private final String today = LocalDate.now(ZoneId.of("Africa/Douala")).toString();

  @Autowired private ImisClient imis;

  @BeforeAll
  void load_a_scheme() {
    new SchemeLoads(imis)
        .load(
            PackCopy.of("OP")
                .with(
                    "products/OPBASE.yaml",
                    "      - {from: 2024-07-01, value: 13500}\n",
                    """
                          - {from: 2024-07-01, value: 12000}
                      threshold: {values: [{from: 2022-01-01, value: 1}]}
                      premium-adult: {values: [{from: 2022-01-01, value: 3000}]}
                      premium-child: {values: [{from: 2022-01-01, value: 1500}]}
                    """));
  }

  private Household household(String head) {
    return new Household(imis, "OPV1", "XAF").with(head, "1990-05-10", null);
  }

  private EnrollmentResponse enrolled(Household household, String application) {
    Answer answer = household.submit(household.bundle(application, "OPBASE", today));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.as(EnrollmentResponse.class);
  }

  private String family(String head) {
    return imis.as("admin")
        .get("/fhir/Group?identifier=" + IdentifierSystems.FAMILY + "%7CF-" + head)
        .as(Bundle.class)
        .getEntryFirstRep()
        .getResource()
        .getIdElement()
        .getIdPart();
  }

  private void addChild(Household household, String head, String child) {
    Parameters newborn =
        with(
            "relationship",
            new CodeableConcept(
                new Coding().setSystem(CodeSystems.OPENIMIS_RELATIONSHIP).setCode("4")));
    newborn.addParameter().setName("resource").setResource(Household.person(child, "2024-01-01"));
    Answer added = household.ask("Group/" + family(head) + "/$add-member", newborn);
    assertThat(added.status()).as(added.body()).isEqualTo(200);
  }

  @Test
  void a_child_that_joins_and_pays_before_the_policy_runs_is_covered_with_it() {
    Household household = household("OPN0001");
    String policy = Household.policyOf(enrolled(household, "OPA1"));
    addChild(household, "OPN0001", "OPN0002");

    household.paid("OPR1", policy + "/2", "1500", today);
    assertThat(household.isCovered("OPN0002", today)).isFalse();
    household.paid("OPR2", policy + "/1", "12000", today);

    assertThat(household.isCovered("OPN0001", today)).isTrue();
    assertThat(household.isCovered("OPN0002", today)).isTrue();
  }

  @Test
  void a_child_that_owes_is_not_covered_by_what_brings_the_policy_into_force() {
    Household household = household("OPN0003");
    String policy = Household.policyOf(enrolled(household, "OPA2"));
    addChild(household, "OPN0003", "OPN0004");

    household.paid("OPR3", policy + "/1", "12000", today);

    assertThat(household.isCovered("OPN0003", today)).isTrue();
    assertThat(household.isCovered("OPN0004", today)).isFalse();
    household.paid("OPR4", policy + "/2", "1500", today);
    assertThat(household.isCovered("OPN0004", today)).isTrue();
  }

  @Test
  void an_offer_that_was_ended_is_in_nobody_s_way_and_cannot_be_renewed() {
    Household household = household("OPN0005");
    EnrollmentResponse wrong = enrolled(household, "OPA3");
    String contract = Household.contractOf(wrong);
    assertThat(household.ask(contract + "/$terminate", new Parameters()).status()).isEqualTo(200);

    Answer renewed = household.ask(contract + "/$renew", new Parameters());
    Answer again = household.submit(Household.application("OPA4", "OPBASE", today, "F-OPN0005"));

    assertThat(renewed.problems()).containsExactly("state-transition Contract.status");
    assertThat(again.as(EnrollmentResponse.class).getOutcome().toCode()).isEqualTo("complete");
  }
}
