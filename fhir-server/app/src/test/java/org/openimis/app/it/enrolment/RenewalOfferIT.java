package org.openimis.app.it.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.MovableClock;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.SchemeLoads;
import org.openimis.domain.enrolment.RenewalDesk;
import org.openimis.profiles.IdentifierSystems;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the server offers families whose policies end: POL04 of a product that is sold no more and
 * has a successor, by an officer who left and has a substitute.
 */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RenewalOfferIT {
  private static final String POLICY = "RWPOL04";

  @Autowired private ImisClient imis;
  @Autowired private MovableClock clock;
  @Autowired private RenewalDesk renewals;

  @BeforeAll
  void load_a_scheme() {
    new SchemeLoads(imis)
        .load(
            PackCopy.of("RW")
                .with(
                    "sample/policies.csv",
                    "2024-03-01,2025-02-28,2,9000,RWEO01",
                    "2024-03-01,2027-02-28,2,9000,RWEO01")
                .with("products/RWOPEN.yaml", "to: 2098-12-31", "to: 2027-01-31\nsuccessor: RWBASE")
                .withTable(
                    "enrolment-officers.csv",
                    """
                    code,last_name,other_names,dob,phone,district_code,village_codes,last_day,substitute_code
                    RWEO01,Baro,Tiga,1980-01-15,,RWD1,,2027-01-01,RWEO02
                    RWEO02,Lume,Oso,1985-06-30,,RWD1,,,
                    """));
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

  private void run() {
    renewals.prepare(14);
  }

  private String contract() {
    return imis.as("admin")
        .get("/fhir/Contract?identifier=" + IdentifierSystems.POLICY + "%7C" + POLICY)
        .as(Bundle.class)
        .getEntryFirstRep()
        .getResource()
        .getIdElement()
        .getIdPart();
  }

  private List<Task> offers() {
    return imis
        .as("admin")
        .get("/fhir/Task?focus=Contract/" + contract())
        .as(Bundle.class)
        .getEntry()
        .stream()
        .map(entry -> (Task) entry.getResource())
        .toList();
  }

  private void photographed(String number) {
    Patient person =
        (Patient)
            imis.as("admin")
                .get("/fhir/Patient?identifier=" + IdentifierSystems.INSUREE_NUMBER + "|" + number)
                .as(Bundle.class)
                .getEntryFirstRep()
                .getResource();
    person.addPhoto(Household.photo());
    Answer answer =
        imis.as("admin").put("/fhir/Patient/" + person.getIdElement().getIdPart(), person);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private static Type input(Task task, String type) {
    return task.getInput().stream()
        .filter(input -> input.getType().getCodingFirstRep().getCode().equals(type))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  @Test
  void a_family_is_offered_the_successor_by_the_substitute_and_once() {
    photographed("RW0000006"); // and not RW0000007
    itIs("2027-02-13");
    run();
    assertThat(offers()).isEmpty(); // fifteen days before
    itIs("2027-02-14");
    run();
    run();

    Task offer = offers().get(0);

    assertThat(offers()).hasSize(1);
    assertThat(offer.getStatus().toCode()).isEqualTo("requested");
    assertThat(offer.getOwner().getIdentifier().getValue()).isEqualTo("RWEO02");
    assertThat(((Reference) input(offer, "product")).getIdentifier().getValue())
        .isEqualTo("RWBASE");
    assertThat(input(offer, "date").primitiveValue()).isEqualTo("2027-03-01");
    assertThat(((Reference) input(offer, "photo-due")).getIdentifier().getValue())
        .isEqualTo("RW0000007");

    // The family accepts: the officer renews, with what is offered.
    var accepted = new Parameters();
    accepted.addParameter().setName("product").setValue(input(offer, "product"));
    Answer renewed = imis.as("admin").post("/fhir/Contract/" + contract() + "/$renew", accepted);
    assertThat(renewed.status()).as(renewed.body()).isEqualTo(201);
    run();

    Task closed = offers().get(0);
    assertThat(closed.getStatus().toCode()).isEqualTo("completed");
    assertThat(((Reference) closed.getOutputFirstRep().getValue()).getReference())
        .isEqualTo("Contract/" + renewed.as(Contract.class).getIdElement().getIdPart());
    Answer late =
        imis.as("admin")
            .post(
                "/fhir/Task/" + closed.getIdElement().getIdPart() + "/$decline", new Parameters());
    assertThat(late.status()).isEqualTo(409);
  }

  @Test
  void a_family_may_decline_and_who_never_answers_runs_out_of_time() {
    itIs("2098-12-20"); // all other policies end on 2098-12-31
    run();
    List<Task> open =
        imis
            .as("admin")
            .get("/fhir/Task?status=requested&_count=100")
            .as(Bundle.class)
            .getEntry()
            .stream()
            .map(entry -> (Task) entry.getResource())
            .filter(task -> task.getFocus().getIdentifier().getValue().startsWith("RW"))
            .toList();
    assertThat(open).hasSizeGreaterThan(1);
    String declined = open.get(0).getIdElement().getIdPart();
    var reason = new Parameters();
    reason.addParameter().setName("reason").setValue(new CodeableConcept().setText("too dear"));

    Answer answer = imis.as("admin").post("/fhir/Task/" + declined + "/$decline", reason);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.as(Task.class).getStatus().toCode()).isEqualTo("rejected");
    assertThat(answer.as(Task.class).getStatusReason().getText()).isEqualTo("too dear");
    itIs("2100-06-01");
    run();
    String forgotten = open.get(1).getIdElement().getIdPart();
    assertThat(imis.as("admin").get("/fhir/Task/" + forgotten).as(Task.class).getStatus().toCode())
        .isEqualTo("cancelled");
    assertThat(imis.as("facility").get("/fhir/Task/" + forgotten).status()).isGreaterThan(400);
    assertThat(imis.as("officer").get("/fhir/Task/" + forgotten).status()).isEqualTo(404);
  }
}
