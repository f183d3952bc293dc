package org.openimis.app.it.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;
import static org.openimis.app.it.enrolment.Household.and;
import static org.openimis.app.it.enrolment.Household.application;
import static org.openimis.app.it.enrolment.Household.insuree;
import static org.openimis.app.it.enrolment.Household.with;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.EnrollmentResponse;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Invoice;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PaymentReconciliation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.openimis.app.it.Answer;
import org.openimis.app.it.Books;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.MovableClock;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.SchemeLoads;
import org.openimis.domain.coverage.PolicyDesk;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A household's year, told in its order while the days go by: it enrols, pays in two parts, adds a
 * child, moves a member, claims, renews late and lapses. The product asks 12,000 for up to three
 * members and 1,500 for each child more.
 */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class HouseholdYearIT {
  private static final LocalDate FIRST_DAY = LocalDate.parse("2027-02-01");

  @Autowired private ImisClient imis;
  @Autowired private MovableClock clock;
  @Autowired private PolicyDesk policies;
  @Autowired private DataSource dataSource;
  private Household household;
  private String policy = "";
  private String contract = "";
  private String renewal = "";

  @BeforeAll
  void load_a_scheme() {
    new SchemeLoads(imis)
        .load(
            PackCopy.of("HY")
                .withTable("payers.csv", "code,name,type\nHYPAY1,Solidarity Fund,D\n")
                .with(
                    "products/HYBASE.yaml",
                    "      - {from: 2024-07-01, value: 13500}\n",
                    """
                          - {from: 2024-07-01, value: 12000}
                      threshold: {values: [{from: 2022-01-01, value: 3}]}
                      premium-adult: {values: [{from: 2022-01-01, value: 3000}]}
                      premium-child: {values: [{from: 2022-01-01, value: 1500}]}
                    """));
    household =
        new Household(imis, "HYV1", "XAF")
            .with("HYN0001", "1990-05-10", null)
            .with("HYN0002", "1988-01-15", "8")
            .with("HYN0003", "2015-07-07", "4");
    itIs(FIRST_DAY);
  }

  @AfterAll
  void put_the_clock_back() {
    clock.putBack();
  }

  private void itIs(LocalDate day) {
    clock.putBack();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Africa/Douala"));
    clock.passDays((int) ChronoUnit.DAYS.between(today, day));
  }

  private void itIs(String day) {
    itIs(LocalDate.parse(day));
  }

  private String statusOf(String contractId) {
    return imis.as("admin").get("/fhir/" + contractId).as(Contract.class).getStatus().toCode();
  }

  private String groupId() {
    return imis.as("admin")
        .get("/fhir/Group?identifier=" + IdentifierSystems.FAMILY + "|F-HYN0001")
        .as(Bundle.class)
        .getEntryFirstRep()
        .getResource()
        .getIdElement()
        .getIdPart();
  }

  @Test
  @Order(1)
  void it_enrols_and_is_not_covered_yet() {
    Answer answer = household.submit(household.bundle("HYA1", "HYBASE", "2027-02-01"));

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    var response = answer.as(EnrollmentResponse.class);
    assertThat(response.getOutcome().toCode()).as(answer.body()).isEqualTo("complete");
    policy = Household.policyOf(response);
    contract = Household.contractOf(response);
    assertThat(response.getDisposition())
        .isEqualTo(
            "Enrolled: 3 members under policy "
                + policy
                + " of product HYBASE from 2027-02-01 to 2028-01-31. Due: 12000 XAF.");
    assertThat(response.getExtensionsByUrl(Extensions.MEMBER_COVER)).hasSize(3);
    assertThat(statusOf(contract)).isEqualTo("offered");
    assertThat(household.cover(policy, "HYN0003")).isEqualTo("draft 2027-02-01 2028-01-31");
    assertThat(household.isCovered("HYN0001", "2027-02-01")).isFalse();
  }

  @Test
  @Order(2)
  void the_same_application_again_is_answered_the_same() {
    var before = new Books(dataSource).counts();

    Answer again = household.submit(household.bundle("HYA1", "HYBASE", "2027-02-01"));

    assertThat(again.status()).as(again.body()).isEqualTo(200);
    assertThat(Household.policyOf(again.as(EnrollmentResponse.class))).isEqualTo(policy);
    assertThat(new Books(dataSource).counts()).isEqualTo(before);
  }

  @Test
  @Order(3)
  void it_pays_in_two_parts_and_is_covered_from_the_second() {
    itIs("2027-02-20");
    household.paid("R1", policy + "/1", "7000", "2027-02-10");
    assertThat(household.isCovered("HYN0001", "2027-02-15")).isFalse();
    assertThat(contribution(1).getStatus().toCode()).isEqualTo("issued");

    // A fund pays what the family lacks.
    PaymentReconciliation rest = household.receipt("R2", policy + "/1", "5000", "2027-02-20");
    rest.setPaymentIssuer(Household.named(IdentifierSystems.PAYER, "HYPAY1"));
    Answer funded = household.pay(rest);
    assertThat(funded.status()).as(funded.body()).isEqualTo(201);
    Reference fund = funded.as(PaymentReconciliation.class).getPaymentIssuer();
    assertThat(imis.as("admin").get("/fhir/" + fund.getReference()).body())
        .contains("Solidarity Fund");

    assertThat(contribution(1).getStatus().toCode()).isEqualTo("balanced");
    assertThat(statusOf(contract)).isEqualTo("executed");
    assertThat(household.cover(policy, "HYN0002")).isEqualTo("active 2027-02-20 2028-01-31");
    assertThat(household.isCovered("HYN0002", "2027-02-19")).isFalse();
    assertThat(household.isCovered("HYN0002", "2027-02-20")).isTrue();
  }

  private Invoice contribution(int number) {
    return (Invoice)
        imis.as("admin")
            .get(
                "/fhir/Invoice?identifier="
                    + IdentifierSystems.CONTRIBUTION
                    + "|"
                    + policy
                    + "/"
                    + number)
            .as(Bundle.class)
            .getEntryFirstRep()
            .getResource();
  }

  @Test
  @Order(4)
  void a_child_is_born_and_covered_when_its_contribution_is_paid() {
    itIs("2027-05-10");
    var parameters = new Parameters();
    parameters.addParameter().setName("resource").setResource(newborn());
    and(parameters, "relationship", relationship("4"));

    Answer answer = household.ask("Group/" + groupId() + "/$add-member", parameters);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.as(Group.class).getQuantity()).isEqualTo(4);
    assertThat(household.isCovered("HYN0004", "2027-05-10")).isFalse();
    assertThat(contribution(2).getTotalNet().getValue()).isEqualByComparingTo("1500");

    itIs("2027-05-12");
    household.paid("R3", policy + "/2", "1500", "2027-05-12");
    Answer again = household.pay(household.receipt("R3", policy + "/2", "1500", "2027-05-12"));
    assertThat(again.status()).as(again.body()).isEqualTo(200);

    assertThat(household.isCovered("HYN0004", "2027-05-11")).isFalse();
    assertThat(household.isCovered("HYN0004", "2027-05-12")).isTrue();
    assertThat(household.cover(policy, "HYN0004")).isEqualTo("active 2027-05-12 2028-01-31");
  }

  private static Patient newborn() {
    return Household.person("HYN0004", "2027-05-08");
  }

  private static CodeableConcept relationship(String code) {
    return Household.concept(CodeSystems.OPENIMIS_RELATIONSHIP, code);
  }

  @Test
  @Order(5)
  void it_claims_and_the_claim_is_paid() {
    Answer answer =
        imis.as("admin")
            .post(
                "/fhir/Claim/$submit",
                aClaim("HYC1")
                    .at("HYHC01")
                    .of("HYN0004")
                    .on("2027-05-12")
                    .in("XAF")
                    .item("HYI01", 2, "100")
                    .make());

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.as(ClaimResponse.class).getDisposition()).contains("200 XAF");
  }

  @Test
  @Order(6)
  void the_eldest_child_moves_to_another_family_and_leaves_the_cover_behind() {
    itIs("2027-08-01");
    var other = new Household(imis, "HYV2", "XAF").with("HYN0009", "1960-01-01", null);
    assertThat(other.submit(other.bundle("HYA9", "HYBASE", "2027-08-01")).status()).isEqualTo(201);

    Answer answer =
        household.ask(
            "Group/" + groupId() + "/$move-member",
            and(
                with("patient", insuree("HYN0003")),
                "to",
                Household.named(IdentifierSystems.FAMILY, "F-HYN0009")));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(household.isCovered("HYN0003", "2027-07-31")).isTrue();
    assertThat(household.isCovered("HYN0003", "2027-08-01")).isFalse();
    var both = answer.as(Bundle.class);
    assertThat(((Group) both.getEntry().get(0).getResource()).getQuantity()).isEqualTo(3);
    assertThat(((Group) both.getEntry().get(1).getResource()).getQuantity()).isEqualTo(2);
  }

  @Test
  @Order(7)
  void it_is_suspended_for_a_month_and_the_days_before_stay_covered() {
    itIs("2027-09-01");
    assertThat(household.ask(contract + "/$suspend", new Parameters()).status()).isEqualTo(200);
    itIs("2027-10-01");
    Answer answer = household.ask(contract + "/$activate", new Parameters());

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(household.isCovered("HYN0001", "2027-08-31")).isTrue();
    assertThat(household.isCovered("HYN0001", "2027-09-15")).isFalse();
    assertThat(household.isCovered("HYN0001", "2027-10-01")).isTrue();
  }

  @Test
  @Order(8)
  void its_policy_runs_out_however_late_somebody_looks() {
    itIs("2028-02-20");
    boolean covered = household.isCovered("HYN0001", "2028-01-31");

    assertThat(policies.runOut()).isPositive();
    assertThat(policies.runOut()).isZero();

    assertThat(statusOf(contract)).isEqualTo("terminated");
    assertThat(covered).isTrue();
    assertThat(household.isCovered("HYN0001", "2028-01-31")).isTrue();
    assertThat(household.isCovered("HYN0001", "2027-09-15")).isFalse();
    assertThat(household.isCovered("HYN0001", "2028-02-01")).isFalse();
  }

  @Test
  @Order(9)
  void it_renews_late_and_the_days_between_are_not_covered() {
    Answer answer = household.ask(contract + "/$renew", new Parameters());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    var renewed = answer.as(Contract.class);
    renewal = renewed.getIdentifierFirstRep().getValue();
    assertThat(household.ask(contract + "/$renew", new Parameters()).status()).isEqualTo(200);
    assertThat(renewed.getApplies().getStartElement().getValueAsString()).isEqualTo("2028-02-20");
    assertThat(
            ((Reference) renewed.getExtensionByUrl(Extensions.RENEWS_POLICY).getValue())
                .getIdentifier()
                .getValue())
        .isEqualTo(policy);

    household.paid("R4", renewal + "/1", "12000", "2028-02-20");

    assertThat(household.isCovered("HYN0004", "2028-02-19")).isFalse();
    assertThat(household.isCovered("HYN0004", "2028-02-20")).isTrue();
    assertThat(household.isCovered("HYN0003", "2028-02-20")).as("left the family").isFalse();
  }

  @Test
  @Order(10)
  void it_lapses_and_the_books_are_right() {
    itIs("2029-03-01");
    assertThat(policies.runOut()).isPositive();
    assertThat(household.isCovered("HYN0001", "2029-02-19")).isTrue();
    assertThat(household.isCovered("HYN0001", "2029-02-20")).isFalse();

    Answer late = household.pay(household.receipt("R5", renewal + "/1", "100", "2029-02-28"));
    assertThat(late.problems()).containsExactly("value PaymentReconciliation.paymentDate");

    Answer check = imis.as("admin").get("/fhir/$check-books?scheme=hy");
    assertThat(check.body()).doesNotContain("\"difference\"");
  }

  @Test
  @Order(11)
  void what_cannot_be_is_told_and_changes_nothing() {
    var before = new Books(dataSource).counts();
    assertThat(
            household.submit(application("HYA1", "HYBASE", "2027-02-02", "F-HYN0001")).problems())
        .containsExactly("duplicate EnrollmentRequest.identifier");
    assertThat(household.submit(application("HYA2", "NOPE", "2099-02-02", "F-NOBODY")).problems())
        .containsExactly(
            "value EnrollmentRequest.created",
            "unresolved-reference EnrollmentRequest.extension('" + Extensions.FAMILY + "').value");
    assertThat(household.submit(household.bundle("HYA3", "HYBASE", "2027-02-01")).problems())
        .contains("duplicate Patient.identifier");
    assertThat(household.ask(contract + "/$suspend", new Parameters()).problems())
        .containsExactly("state-transition Contract.status");
    assertThat(
            household
                .ask(contract + "/$suspend", with("date", new DateType("2027-12-01")))
                .problems())
        .containsExactly("state-transition Contract.status");
    assertThat(household.ask(contract + "/$renew", with("day", new CodeType("x"))).problems())
        .containsExactly("not-supported Parameters.parameter.name");
    assertThat(
            household
                .ask("Group/" + groupId() + "/$remove-member", with("patient", insuree("HYN0001")))
                .problems())
        .containsExactly("state-transition Group.member");
    assertThat(
            household
                .ask("Group/" + groupId() + "/$remove-member", with("patient", insuree("HYN0009")))
                .problems())
        .containsExactly("state-transition Parameters.parameter.where(name = 'patient').value");
    assertThat(
            household.pay(household.receipt("R1", policy + "/1", "7001", "2027-02-10")).problems())
        .containsExactly("duplicate PaymentReconciliation.identifier");
    assertThat(household.pay(household.receipt("R9", policy + "/9", "-5", "2099-02-10")).problems())
        .contains(
            "value PaymentReconciliation.paymentDate",
            "value PaymentReconciliation.paymentAmount.value",
            "unresolved-reference PaymentReconciliation.detail[0].request");
    assertThat(new Books(dataSource).counts()).isEqualTo(before);
  }
}
