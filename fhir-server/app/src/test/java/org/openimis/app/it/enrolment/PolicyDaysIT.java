package org.openimis.app.it.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.enrolment.Household.and;
import static org.openimis.app.it.enrolment.Household.application;
import static org.openimis.app.it.enrolment.Household.insuree;
import static org.openimis.app.it.enrolment.Household.with;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.EnrollmentResponse;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PaymentReconciliation;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
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
 * Which days people are covered, in whatever order money, officers and jobs come along (decisions
 * 49 and 51). In scheme PD a complete payment brings a policy into force, in PO an officer does.
 * Both ask 12,000 for the head and 1,500 for each child; it is 1 March 2027.
 */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyDaysIT {
  @Autowired private ImisClient imis;
  @Autowired private MovableClock clock;
  @Autowired private PolicyDesk policies;

  @BeforeAll
  void load_two_schemes() {
    new SchemeLoads(imis).load(pack("PD"));
    new SchemeLoads(imis)
        .load(
            pack("PO")
                .with("scheme.yaml", "settings:", "enrolment: {activation: officer}\nsettings:"));
  }

  private static PackCopy pack(String letters) {
    return PackCopy.of(letters)
        .with(
            "products/" + letters + "BASE.yaml",
            "      - {from: 2024-07-01, value: 13500}\n",
            """
                  - {from: 2024-07-01, value: 12000}
              threshold: {values: [{from: 2022-01-01, value: 1}]}
              premium-adult: {values: [{from: 2022-01-01, value: 3000}]}
              premium-child: {values: [{from: 2022-01-01, value: 1500}]}
            """);
  }

  @BeforeEach
  void it_is_the_first_of_march() {
    itIs("2027-03-01");
  }

  @AfterEach
  void put_the_clock_back() {
    clock.putBack();
  }

  private void itIs(String day) {
    clock.putBack();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Africa/Douala"));
    clock.passDays((int) ChronoUnit.DAYS.between(today, LocalDate.parse(day)));
  }

  /** A family of a head, N1, and perhaps a child, N2, whose policy is offered from 1 March on. */
  private final class Case {
    private final String letters;
    private final String name;
    private final Household household;
    private final String policy;
    private final String contract;

    Case(String letters, String name, boolean withChild) {
      this.letters = letters;
      this.name = name;
      household = new Household(imis, letters + "V1", "XAF").with(head(), "1990-05-10", null);
      if (withChild) {
        household.with(child(), "2015-07-07", "4");
      }
      Answer answer =
          household.submit(household.bundle(name + "A", letters + "BASE", "2027-03-01"));
      assertThat(answer.status()).as(answer.body()).isEqualTo(201);
      var response = answer.as(EnrollmentResponse.class);
      policy = Household.policyOf(response);
      contract = Household.contractOf(response);
    }

    String head() {
      return letters + "N" + name + "1";
    }

    String child() {
      return letters + "N" + name + "2";
    }

    String group() {
      return imis.as("admin")
          .get("/fhir/Group?identifier=" + IdentifierSystems.FAMILY + "%7CF-" + head())
          .as(Bundle.class)
          .getEntryFirstRep()
          .getResource()
          .getIdElement()
          .toUnqualifiedVersionless()
          .getValue();
    }

    void paid(int contribution, String amount, String day) {
      paid(contribution, amount, day, "");
    }

    void paid(int contribution, String amount, String day, String action) {
      Answer answer = pay(contribution, amount, day, action);
      assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    Answer pay(int contribution, String amount, String day, String action) {
      PaymentReconciliation receipt =
          household.receipt(name + contribution + day, policy + "/" + contribution, amount, day);
      if (!action.isEmpty()) {
        receipt.addExtension(Extensions.UNDERPAYMENT_ACTION, new CodeType(action));
      }
      return household.pay(receipt);
    }

    Contract did(String operation, Parameters parameters) {
      Answer answer = household.ask(contract + "/" + operation, parameters);
      assertThat(answer.status()).as(answer.body()).isIn(200, 201);
      return answer.as(Contract.class);
    }

    void newborn() {
      Parameters parameters = and(new Parameters(), "relationship", relationship());
      parameters
          .addParameter()
          .setName("resource")
          .setResource(Household.person(child(), "2024-01-01"));
      added(parameters);
    }

    void backAgain() {
      added(and(with("patient", insuree(child())), "relationship", relationship()));
    }

    private void added(Parameters parameters) {
      Answer answer = household.ask(group() + "/$add-member", parameters);
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    void uncovered(String insuree, String... days) {
      for (String day : days) {
        assertThat(household.isCovered(insuree, day)).as(insuree + " on " + day).isFalse();
      }
    }

    void covered(String insuree, String... days) {
      for (String day : days) {
        assertThat(household.isCovered(insuree, day)).as(insuree + " on " + day).isTrue();
      }
    }
  }

  private static CodeableConcept relationship() {
    return Household.concept(CodeSystems.OPENIMIS_RELATIONSHIP, "4");
  }

  @Test
  void an_enforced_policy_that_is_suspended_for_the_rest_keeps_the_days_it_covered() {
    var it = new Case("PD", "1", false);
    it.paid(1, "6000", "2027-03-01", "enforce");
    itIs("2027-05-01");
    it.paid(1, "1000", "2027-05-01", "suspend");
    itIs("2027-06-01");
    it.uncovered(it.head(), "2027-05-01", "2027-06-01");
    it.paid(1, "5000", "2027-06-01");

    it.covered(it.head(), "2027-03-01", "2027-04-30", "2027-06-01");
    it.uncovered(it.head(), "2027-05-01", "2027-05-31");
  }

  @Test
  void who_is_taken_out_and_comes_back_is_not_covered_between_and_owes_nothing() {
    var it = new Case("PD", "2", true);
    it.paid(1, "13500", "2027-03-01");
    itIs("2027-04-10");
    Answer removed =
        it.household.ask(it.group() + "/$remove-member", with("patient", insuree(it.child())));
    assertThat(removed.status()).as(removed.body()).isEqualTo(200);
    itIs("2027-05-01");
    it.uncovered(it.child(), "2027-05-01");
    it.backAgain();

    it.covered(it.child(), "2027-04-10", "2027-05-01");
    it.uncovered(it.child(), "2027-04-11", "2027-04-30");
    it.covered(it.head(), "2027-04-20");
  }

  @Test
  void who_is_named_twice_when_a_family_splits_goes_once() {
    var it = new Case("PD", "3", true);
    it.paid(1, "13500", "2027-03-01");
    Parameters twice = and(with("patient", insuree(it.child())), "patient", insuree(it.child()));

    Answer answer =
        it.household.ask(it.group() + "/$split", and(twice, "head", insuree(it.child())));

    assertThat(answer.status()).as(answer.body()).isLessThan(300);
    assertThat(imis.as("admin").get("/fhir/" + it.group()).as(Group.class).getQuantity())
        .isEqualTo(1);
    it.covered(it.child(), "2027-03-01");
  }

  @Test
  void an_officer_activates_from_no_day_before_the_payment() {
    var it = new Case("PO", "4", false);
    itIs("2027-03-20");
    it.paid(1, "12000", "2027-03-15");
    it.uncovered(it.head(), "2027-03-20");

    Answer early =
        it.household.ask(it.contract + "/$activate", with("date", new DateType("2027-03-14")));
    assertThat(early.problems())
        .containsExactly("value Parameters.parameter.where(name = 'date').value");
    it.did("$activate", with("date", new DateType("2027-03-15")));

    it.uncovered(it.head(), "2027-03-14");
    it.covered(it.head(), "2027-03-15");
  }

  @Test
  void a_child_that_joins_later_and_pays_waits_for_the_officer_as_well() {
    var it = new Case("PO", "5", false);
    it.paid(1, "12000", "2027-03-01");
    it.did("$activate", new Parameters());
    Answer nobodyWaits = it.household.ask(it.contract + "/$activate", new Parameters());
    assertThat(nobodyWaits.problems()).containsExactly("state-transition Contract.status");
    itIs("2027-04-01");
    it.newborn();
    it.paid(2, "1500", "2027-04-01");
    it.uncovered(it.child(), "2027-04-01");

    itIs("2027-04-05");
    it.did("$activate", new Parameters());

    it.uncovered(it.child(), "2027-04-04");
    it.covered(it.child(), "2027-04-05");
    it.covered(it.head(), "2027-03-01", "2027-04-05");
  }

  @Test
  void a_receipt_of_the_term_counts_as_much_after_the_job_that_ends_policies_as_before() {
    var it = new Case("PD", "6", false);
    itIs("2028-04-01");
    assertThat(policies.runOut()).isPositive();
    assertThat(it.pay(1, "12000", "2028-03-01", "").problems())
        .containsExactly(
            "value PaymentReconciliation.paymentDate"); // the term ended the day before

    it.paid(1, "12000", "2027-06-01");

    it.uncovered(it.head(), "2027-05-31", "2028-03-01");
    it.covered(it.head(), "2027-06-01", "2028-02-29");
  }

  @Test
  void what_is_over_is_neither_suspended_nor_activated_nor_terminated_whether_the_job_ran_or_not() {
    var it = new Case("PD", "7", false);
    it.paid(1, "12000", "2027-03-01");
    itIs("2028-03-01");

    for (String operation : List.of("$suspend", "$activate", "$terminate")) {
      Parameters inTime = with("date", new DateType("2027-12-01"));
      assertThat(it.household.ask(it.contract + "/" + operation, inTime).problems())
          .as(operation)
          .containsExactly("state-transition Contract.status");
    }
    it.covered(it.head(), "2028-02-29");
  }

  @Test
  void a_terminated_policy_takes_no_money() {
    var it = new Case("PD", "8", false);
    it.did("$terminate", new Parameters());

    assertThat(it.pay(1, "12000", "2027-03-01", "").problems())
        .containsExactly("state-transition PaymentReconciliation.detail[0].request");
  }

  @Test
  void a_family_that_split_off_may_apply_for_the_days_after_its_old_cover() {
    var it = new Case("PD", "9", true);
    it.paid(1, "13500", "2027-03-01");
    Answer split =
        it.household.ask(
            it.group() + "/$split",
            and(with("patient", insuree(it.child())), "head", insuree(it.child())));
    assertThat(split.status()).as(split.body()).isLessThan(300);
    itIs("2027-06-01");

    var now =
        it.household
            .submit(application("9B", "PDBASE", "2027-06-01", "F-" + it.child()))
            .as(EnrollmentResponse.class);
    itIs("2028-03-01");
    var after =
        it.household
            .submit(application("9C", "PDBASE", "2028-03-01", "F-" + it.child()))
            .as(EnrollmentResponse.class);

    assertThat(now.getOutcome().toCode()).isEqualTo("error");
    assertThat(after.getOutcome().toCode()).isEqualTo("complete");
  }

  @Test
  void why_an_officer_did_it_is_kept() {
    var it = new Case("PD", "B", true);
    it.paid(1, "13500", "2027-03-01");
    it.did("$suspend", with("reason", new StringType("card was lent")));
    Contract contract = it.did("$activate", new Parameters());

    List<Extension> changes = contract.getExtensionsByUrl(Extensions.POLICY_CHANGE);
    assertThat(changes)
        .extracting(change -> change.getExtensionString("event"))
        .containsExactly("suspended", "activated");
    assertThat(changes.get(0).getExtensionString("reason")).isEqualTo("card was lent");
    assertThat(changes.get(0).getExtensionString("date")).isEqualTo("2027-03-01");

    Answer removed =
        it.household.ask(
            it.group() + "/$remove-member",
            and(with("patient", insuree(it.child())), "reason", new StringType("moved to town")));
    assertThat(
            removed.as(Group.class).getMember().stream()
                .filter(member -> member.getInactive())
                .map(member -> member.getExtensionString(Extensions.LEAVING_REASON)))
        .containsExactly("moved to town");
  }

  @Test
  void since_when_a_family_has_its_head_is_kept() {
    var it = new Case("PD", "C", true);

    Answer answer =
        it.household.ask(
            it.group() + "/$set-head",
            and(with("patient", insuree(it.child())), "date", new DateType("2027-02-15")));

    assertThat(answer.as(Group.class).getExtensionString(Extensions.HEAD_SINCE))
        .as(answer.body())
        .isEqualTo("2027-02-15");
  }

  @Test
  void a_policy_is_not_renewed_with_a_product_that_does_not_follow_it() {
    var it = new Case("PD", "D", false);
    it.paid(1, "12000", "2027-03-01");
    itIs("2028-02-20");

    Answer other =
        it.household.ask(
            it.contract + "/$renew",
            with("product", Household.named(IdentifierSystems.PRODUCT, "PDOPEN")));

    assertThat(other.problems())
        .containsExactly("value Parameters.parameter.where(name = 'product').value");
    assertThat(it.did("$renew", new Parameters()).getIdentifierFirstRep().getValue()).isNotEmpty();
  }
}
