package org.openimis.store.enrolment;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Patient;
import org.openimis.domain.coverage.RegisterChange;
import org.openimis.domain.enrolment.InsureeDesk;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.enrolment.FhirPerson;
import org.openimis.mapping.enrolment.InsureeProjection;
import org.openimis.store.enrolment.Families.Person;

/** Keeps the register of insurees, and the covers that follow from who is in it. */
public final class HapiInsureeDesk implements InsureeDesk {
  private final EnrolmentTools tools;

  public HapiInsureeDesk(EnrolmentTools tools) {
    this.tools = tools;
  }

  @Override
  public String register(SentPerson person) {
    return tools
        .transactions()
        .inOne(
            in ->
                new PeopleWriter(tools, person.districts())
                    .register(((FhirPerson) person.document()).patient(), in));
  }

  @Override
  public void change(String patientId, SentPerson person) {
    tools
        .transactions()
        .inOne(
            in -> {
              Person seen = person(patientId);
              tools.gate().enter(List.of(seen.scheme()));
              // Whoever changes the covers of a family waits for us, and we for them.
              tools.lockFamilies(seen.scheme(), keysOf(seen));
              tools.lockNumber("insuree", seen.number());
              change(person(patientId), person, in);
              return patientId;
            });
  }

  private Person person(String patientId) {
    return tools.families().people(PartyReference.toId("", patientId)).stream()
        .findFirst()
        .orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, ""));
  }

  private List<String> keysOf(Person person) {
    return person.familyId() == null
        ? List.of()
        : tools.families().byId(person.familyId()).map(Families.Family::key).stream().toList();
  }

  private void change(Person held, SentPerson sent, TransactionDetails in) {
    Patient before = tools.read(Patient.class, held.patient());
    String version = before.getIdElement().getVersionIdPart();
    if (sent.version() != null && !sent.version().equals(version)) {
      throw new RequestRefused(ProblemCode.VERSION_CONFLICT, "");
    }
    Patient after =
        new PeopleWriter(tools, sent.districts())
            .changed(((FhirPerson) sent.document()).patient(), held, in);
    tools.update(Patient.class, after, in);
    follow(
        held.number(),
        new RegisterChange(
            InsureeProjection.lastDayOf(before),
            InsureeProjection.lastDayOf(after),
            tools.today(held.scheme())),
        in);
  }

  private void follow(String number, RegisterChange change, TransactionDetails in) {
    if (Objects.equals(change.before(), change.after())) {
      return;
    }
    var changes = new PolicyChanges(tools, in);
    for (String id : coversOf(number)) {
      Coverage cover = tools.read(Coverage.class, id);
      change
          .of(PolicyChanges.daysOf(cover))
          .ifPresent(
              days -> {
                LocalDate last = days.to();
                if (last.isBefore(PolicyChanges.daysOf(cover).to())) {
                  changes.end(cover, last);
                } else {
                  changes.write(cover, days);
                }
              });
    }
  }

  private List<String> coversOf(String number) {
    return tools
        .database()
        .query(
            "SELECT resource_id FROM scheme.cover WHERE insuree_number = ? ORDER BY resource_id",
            (row, i) -> row.getString("resource_id"),
            number);
  }
}
