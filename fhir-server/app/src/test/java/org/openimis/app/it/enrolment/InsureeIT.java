package org.openimis.app.it.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.Books;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.SchemeLoads;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.PublishedExtensions;
import org.springframework.beans.factory.annotation.Autowired;

/** People in the register: taken in, changed, photographed, gone and come back. */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsureeIT {
  /** The smallest PNG there is: one pixel. */
  private static final byte[] PIXEL = Household.photo().getData();

  private final LocalDate today = LocalDate.now(ZoneId.of("Africa/Douala"));

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private Household household;

  @BeforeAll
  void load_a_scheme() {
    new SchemeLoads(imis).load(PackCopy.of("NS"));
    household = new Household(imis, "NSV1", "XAF");
  }

  private static Patient stranger(String number) {
    Patient person = Household.person(number, "1990-05-10");
    person
        .addAddress()
        .addExtension(
            Extensions.ADDRESS_PLACE, Household.named(IdentifierSystems.LOCATION, "NSV1"));
    return person;
  }

  private Answer register(Patient person) {
    return imis.as("admin").post("/fhir/Patient", person);
  }

  private Patient registered(Patient person) {
    Answer answer = register(person);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.as(Patient.class);
  }

  private Answer put(Patient person) {
    return imis.as("admin").put("/fhir/Patient/" + person.getIdElement().getIdPart(), person);
  }

  private Patient insuree(String number) {
    return (Patient)
        imis.as("admin")
            .get("/fhir/Patient?identifier=" + IdentifierSystems.INSUREE_NUMBER + "|" + number)
            .as(Bundle.class)
            .getEntryFirstRep()
            .getResource();
  }

  @Test
  void a_person_is_taken_in_with_the_number_of_the_card_or_with_one_that_the_scheme_gives() {
    Patient kept = registered(stranger("NSN0001"));
    Patient withoutNumber = stranger("x");
    withoutNumber.setIdentifier(null);
    Patient numbered = registered(withoutNumber);

    assertThat(insuree("NSN0001").getIdElement().getIdPart())
        .isEqualTo(kept.getIdElement().getIdPart());
    assertThat(kept.getActive()).isTrue();
    assertThat(numbered.getIdentifierFirstRep().getSystem())
        .isEqualTo(IdentifierSystems.INSUREE_NUMBER);
    assertThat(numbered.getIdentifierFirstRep().getValue()).isNotBlank();
  }

  @Test
  void a_person_is_found_as_pdqm_asks() {
    Patient person = stranger("NSN0002");
    person.getNameFirstRep().setFamily("Abebe").addGiven("Lulit");
    person.addTelecom().setSystem(ContactPointSystem.PHONE).setValue("+237600000001");
    person.getAddressFirstRep().setCity("Ngaba").setPostalCode("4711");
    String id = registered(person).getIdElement().getIdPart();

    for (String query :
        List.of(
            "family=Abebe&given=Lulit",
            "family=Abebe&birthdate=1990-05-10",
            "family=abe&gender=female",
            "telecom=%2B237600000001",
            "address-city=Ngaba",
            "address-postalcode=4711",
            "address=Ngaba&active=true",
            "identifier=" + IdentifierSystems.INSUREE_NUMBER + "%7CNSN0002",
            "_id=" + id)) {
      assertThat(imis.as("admin").get("/fhir/Patient?" + query).as(Bundle.class).getEntry())
          .as(query)
          .extracting(entry -> entry.getResource().getIdElement().getIdPart())
          .containsExactly(id);
    }
  }

  @Test
  void who_dies_is_covered_until_that_day_and_the_coverage_says_so() {
    Patient person = insuree("NS0000003");
    LocalDate death = today.minusDays(3);
    person.setActive(false);
    person.setDeceased(new DateTimeType(death.toString()));
    status(person, "DE");

    Answer answer = put(person);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(household.cover("NSPOL01", "NS0000003")).endsWith(" " + death);
    assertThat(household.isCovered("NS0000003", death.toString())).isTrue();
    assertThat(household.isCovered("NS0000003", death.plusDays(1).toString())).isFalse();
    assertThat(household.isCovered("NS0000002", today.toString())).isTrue();
  }

  @Test
  void who_is_made_inactive_and_comes_back_is_not_covered_on_the_days_between() {
    String number = "NS0000004";
    Patient person = insuree(number);
    LocalDate last = today.minusDays(4);
    person.setActive(false);
    status(person, "IN");
    Extension end = person.addExtension().setUrl(Extensions.INSUREE_STATUS);
    end.addExtension("status", new CodeType("IN"));
    end.addExtension("lastDay", new DateType(last.toString()));
    end.addExtension("reason", new CodeableConcept().setText("moved abroad"));
    assertThat(put(person).status()).isEqualTo(200);
    assertThat(household.isCovered(number, today.toString())).isFalse();

    Patient back = insuree(number);
    back.setActive(true);
    status(back, "AC");
    back.getExtension().removeIf(each -> Extensions.INSUREE_STATUS.equals(each.getUrl()));
    Answer answer = put(back);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(household.cover("NSPOL01", number)).endsWith(" 2098-12-31");
    assertThat(household.isCovered(number, last.toString())).isTrue();
    assertThat(household.isCovered(number, last.plusDays(1).toString())).isFalse();
    assertThat(household.isCovered(number, today.minusDays(1).toString())).isFalse();
    assertThat(household.isCovered(number, today.toString())).isTrue();
  }

  private static void status(Patient person, String code) {
    person.getExtension().removeIf(each -> Extensions.BUSINESS_STATUS.equals(each.getUrl()));
    person.addExtension(
        Extensions.BUSINESS_STATUS,
        new CodeableConcept(new Coding().setSystem(CodeSystems.INSUREE_STATUS).setCode(code)));
  }

  @Test
  void a_photo_is_kept_apart_and_once_and_the_person_points_to_it() {
    Patient person = stranger("NSN0003");
    person.addPhoto(new Attachment().setContentType("image/png").setData(PIXEL));

    Patient kept = registered(person);
    Attachment photo = kept.getPhotoFirstRep();
    Patient again = kept.copy();
    again.setPhoto(List.of(new Attachment().setContentType("image/png").setData(PIXEL)));
    Patient changed = put(again).as(Patient.class);

    assertThat(photo.hasData()).isFalse();
    assertThat(photo.getSize()).isEqualTo(PIXEL.length);
    assertThat(photo.getHash()).isNotEmpty();
    assertThat(changed.getPhotoFirstRep().getUrl()).isEqualTo(photo.getUrl());
    Answer binary =
        imis.as("facility")
            .header("Accept", "application/fhir+json")
            .get("/fhir/" + photo.getUrl());
    assertThat(binary.as(Binary.class).getData()).isEqualTo(PIXEL);
  }

  @Test
  void the_photo_of_somebody_else_cannot_be_borrowed() {
    Patient person = stranger("NSN0004");
    person.addPhoto(new Attachment().setContentType("image/png").setData(PIXEL));
    String url = registered(person).getPhotoFirstRep().getUrl();
    Patient thief = registered(stranger("NSN0005"));
    thief.addPhoto(new Attachment().setContentType("image/png").setUrl(url));

    assertThat(put(thief).problems()).containsExactly("unresolved-reference Patient.photo[0].url");
  }

  @Test
  void the_photo_is_in_an_answer_about_eligibility_that_contains_the_patient() {
    Patient person = stranger("NSN0006");
    person.addPhoto(new Attachment().setContentType("image/png").setData(PIXEL));
    registered(person);

    var answer =
        imis.as("admin")
            .post(
                "/fhir/CoverageEligibilityRequest/$submit?contained=true",
                Household.question("NSN0006"))
            .as(CoverageEligibilityResponse.class);

    var patient = (Patient) answer.getContained().get(0);
    assertThat(patient.getPhotoFirstRep().getData()).isEqualTo(PIXEL);
  }

  private Bundle matches(Patient person, boolean onlyCertain) {
    var question = new Parameters();
    question.addParameter().setName("resource").setResource(person);
    if (onlyCertain) {
      question.addParameter("onlyCertainMatches", true);
    }
    Answer answer = imis.as("admin").post("/fhir/Patient/$match", question);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.as(Bundle.class);
  }

  @Test
  void who_may_be_in_the_register_already_is_found_with_a_score_that_tells_why() {
    Patient known = stranger("NSN0010");
    known.getNameFirstRep().setFamily("Ndongo-Mbarga").setGiven(null);
    known.getNameFirstRep().addGiven("Thérèse");
    known.setBirthDateElement(new DateType("1977-03-04"));
    String id = registered(known).getIdElement().getIdPart();
    Patient asked = new Patient();
    asked.addName().setFamily("NDONGO MBARGA").addGiven("Therese");
    asked.setGender(AdministrativeGender.FEMALE).setBirthDateElement(new DateType("1977-03-04"));
    Patient misspelt = asked.copy();
    misspelt.getNameFirstRep().setGiven(null).addGiven("Theresa");
    Patient other = new Patient();
    other.addName().setFamily("Nobody").addGiven("Known");
    other.setBirthDateElement(new DateType("1911-01-01"));

    var match = matches(asked, false).getEntryFirstRep();
    var probable = matches(misspelt, false).getEntryFirstRep();

    assertThat(match.getResource().getIdElement().getIdPart()).isEqualTo(id);
    assertThat(match.getSearch().getScore()).isEqualByComparingTo("1");
    assertThat(grade(match)).isEqualTo("certain");
    assertThat(match.getSearch().getExtensionsByUrl(Extensions.MATCH_AGREEMENT))
        .extracting(told -> told.getExtensionByUrl("criterion").getValue().primitiveValue())
        .containsExactly("family-name", "given-names", "birth-date", "gender");
    assertThat(grade(probable)).isEqualTo("probable");
    assertThat(matches(misspelt, true).getEntry()).isEmpty();
    assertThat(matches(other, false).getEntry()).isEmpty();
    assertThat(imis.as("facility").post("/fhir/Patient/$match", new Parameters()).status())
        .isEqualTo(403);
    assertThat(imis.as("admin").post("/fhir/Patient/$match", new Parameters()).problems())
        .containsExactly("required Parameters.parameter.where(name = 'resource').resource");
  }

  private static String grade(BundleEntryComponent match) {
    return match.getSearch().getExtensionByUrl(Extensions.MATCH_GRADE).getValue().primitiveValue();
  }

  private static Group familyOf(Patient head, Patient... others) {
    var family = new Group().setType(GroupType.PERSON).setActual(true);
    family.addExtension(Extensions.FAMILY_HEAD, reference(head));
    family.addMember().setEntity(reference(head));
    for (Patient other : others) {
      family.addMember().setEntity(reference(other));
    }
    var address = new Address().setText("Pier road 9");
    address.addExtension(
        Extensions.ADDRESS_PLACE, Household.named(IdentifierSystems.LOCATION, "NSV1"));
    family.addExtension(PublishedExtensions.GROUP_ADDRESS, address);
    return family;
  }

  private static Reference reference(Patient person) {
    return new Reference("Patient/" + person.getIdElement().getIdPart());
  }

  private Answer put(Group family) {
    return imis.as("admin").put("/fhir/Group/" + family.getIdElement().getIdPart(), family);
  }

  @Test
  void people_of_the_register_found_a_family_and_what_is_said_of_it_changes_but_not_who_is_in_it() {
    Patient head = registered(stranger("NSN0020"));
    Patient child = registered(stranger("NSN0021"));
    Answer answer = imis.as("admin").post("/fhir/Group", familyOf(head, child));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    Group family = answer.as(Group.class);

    Group moved = family.copy();
    var address = (Address) moved.getExtensionByUrl(PublishedExtensions.GROUP_ADDRESS).getValue();
    address.setText("Hill road 1");
    Answer changed = put(moved);
    Group without = family.copy();
    without.getMember().remove(1);
    Group renamed = family.copy();
    renamed.getIdentifierFirstRep().setValue("F-other");

    assertThat(family.getQuantity()).isEqualTo(2);
    assertThat(family.getIdentifierFirstRep().getValue()).isEqualTo("F-NSN0020");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.body()).contains("Hill road 1").contains("\"quantity\":2");
    assertThat(put(without).problems()).containsExactly("value Group.member");
    assertThat(put(renamed).problems()).containsExactly("value Group.identifier");
    assertThat(imis.as("admin").post("/fhir/Group", familyOf(head)).problems())
        .containsExactly(
            "state-transition Group.member[0].entity",
            "state-transition " + "Group.extension('" + Extensions.FAMILY_HEAD + "').value");
  }

  @Test
  void of_two_families_that_want_the_same_person_at_once_one_gets_them() throws Exception {
    Patient wanted = registered(stranger("NSN0022"));
    var barrier = new CyclicBarrier(2);
    Callable<Integer> found =
        () -> {
          barrier.await();
          return imis.as("admin").post("/fhir/Group", familyOf(wanted)).status();
        };
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> one = threads.submit(found);
      Future<Integer> other = threads.submit(found);
      assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(201, 409);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void everything_wrong_is_told_and_nothing_is_kept() {
    registered(stranger("NSN0007"));
    var before = new Books(dataSource).counts();
    Patient nowhere = Household.person("NSN0008", "1990-05-10");
    Patient elsewhere = stranger("NSN0008");
    elsewhere.setAddress(null);
    elsewhere
        .addAddress()
        .addExtension(
            Extensions.ADDRESS_PLACE, Household.named(IdentifierSystems.LOCATION, "ATLANTIS"));
    Patient text = stranger("NSN0008");
    text.addPhoto(new Attachment().setContentType("text/plain").setData("hello".getBytes()));
    Patient liar = stranger("NSN0008");
    liar.addPhoto(new Attachment().setContentType("image/png").setData("hello".getBytes()));
    Patient early = stranger("NSN0008");
    early.setActive(false).setDeceased(new DateTimeType(today.plusDays(1).toString()));
    status(early, "DE");

    String home = "Patient.address.extension('" + Extensions.ADDRESS_PLACE + "').value";
    assertThat(register(nowhere).problems()).containsExactly("required " + home);
    assertThat(register(elsewhere).problems()).containsExactly("unresolved-reference " + home);
    assertThat(register(stranger("NSN0007")).problems())
        .containsExactly("duplicate Patient.identifier");
    assertThat(register(text).problems()).hasSize(1);
    assertThat(register(liar).problems()).hasSize(1);
    assertThat(register(early).problems()).containsExactly("value Patient.deceased");
    assertThat(register(stranger("NSN0008").setBirthDate(null)).status()).isEqualTo(422);
    Patient renumbered = insuree("NSN0007");
    renumbered.getIdentifierFirstRep().setValue("NSN0009");
    assertThat(put(renumbered).problems()).containsExactly("value Patient.identifier");
    Patient old = insuree("NSN0007");
    Answer conflict =
        imis.as("admin")
            .header("If-Match", "W/\"7\"")
            .put("/fhir/Patient/" + old.getIdElement().getIdPart(), old);
    assertThat(conflict.problems()).containsExactly("version-conflict");
    old.setId("01890000-0000-7000-8000-000000000000");
    assertThat(put(old).status()).isEqualTo(404);
    assertThat(new Books(dataSource).counts()).isEqualTo(before);
  }
}
