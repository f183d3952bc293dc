package org.openimis.app.it.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestPurpose;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.EnrollmentRequest;
import org.hl7.fhir.r4.model.EnrollmentRequest.EnrollmentRequestStatus;
import org.hl7.fhir.r4.model.EnrollmentResponse;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PaymentReconciliation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.PublishedExtensions;

/** Says over FHIR what an enrolment officer would say of one family. */
final class Household {
  private final ImisClient imis;
  private final String village;
  private final String currency;
  private final List<Patient> people = new ArrayList<>();
  private final Group family = new Group();

  Household(ImisClient imis, String village, String currency) {
    this.imis = imis;
    this.village = village;
    this.currency = currency;
  }

  /** The first one is the head. */
  Household with(String number, String born, @Nullable String relationship) {
    Patient person = person(number, born);
    people.add(person);
    Reference reference = new Reference("urn:uuid:" + number);
    var member = family.addMember().setEntity(reference.copy());
    if (people.size() == 1) {
      family.addExtension(Extensions.FAMILY_HEAD, reference);
    } else if (relationship != null) {
      member.addExtension(
          Extensions.MEMBER_ROLE, concept(CodeSystems.OPENIMIS_RELATIONSHIP, relationship));
    }
    return this;
  }

  static Patient person(String number, String born) {
    var person = new Patient();
    person.addIdentifier().setSystem(IdentifierSystems.INSUREE_NUMBER).setValue(number);
    person.addName().setFamily("Household").addGiven(number);
    person.setGender(AdministrativeGender.FEMALE);
    person.setBirthDateElement(new DateType(born));
    return person;
  }

  /** An application that brings the family, its first. */
  Bundle bundle(String number, String product, String applied) {
    var bundle = new Bundle().setType(BundleType.COLLECTION);
    bundle.addEntry().setResource(application(number, product, applied));
    var address = new Address();
    address.addExtension(Extensions.ADDRESS_PLACE, named(IdentifierSystems.LOCATION, village));
    var sent = family.copy();
    sent.setType(GroupType.PERSON).setActual(true);
    sent.addExtension(PublishedExtensions.GROUP_ADDRESS, address);
    bundle.addEntry().setResource(sent);
    for (Patient person : people) {
      String id = person.getIdentifierFirstRep().getValue();
      bundle.addEntry().setFullUrl("urn:uuid:" + id).setResource(person);
    }
    return bundle;
  }

  /** An application without its family. */
  static EnrollmentRequest application(String number, String product, String applied) {
    var request = new EnrollmentRequest();
    request.setStatus(EnrollmentRequestStatus.ACTIVE);
    request.addIdentifier().setSystem(IdentifierSystems.APPLICATION).setValue(number);
    request.getCreatedElement().setValueAsString(applied);
    var draft = new Coverage();
    draft.setId("draft-cover");
    draft.addClass_().setType(concept(CodeSystems.HL7_COVERAGE_CLASS, "plan")).setValue(product);
    request.addContained(draft);
    request.setCoverage(new Reference("#draft-cover"));
    return request;
  }

  /** An application of a family that is there. */
  static EnrollmentRequest application(
      String number, String product, String applied, String familyKey) {
    EnrollmentRequest request = application(number, product, applied);
    request.addExtension(Extensions.FAMILY, named(IdentifierSystems.FAMILY, familyKey));
    return request;
  }

  Answer submit(Resource application) {
    return imis.as("admin").post("/fhir/EnrollmentRequest/$submit", application);
  }

  /** The number of the policy that came of an application. */
  static String policyOf(EnrollmentResponse response) {
    return reference(response, Extensions.POLICY).getIdentifier().getValue();
  }

  static String contractOf(EnrollmentResponse response) {
    return reference(response, Extensions.POLICY).getReference();
  }

  private static Reference reference(EnrollmentResponse response, String url) {
    return (Reference) response.getExtensionByUrl(url).getValue();
  }

  PaymentReconciliation receipt(String number, String contribution, String amount, String paidOn) {
    var receipt = new PaymentReconciliation();
    receipt.addIdentifier().setSystem(IdentifierSystems.RECEIPT).setValue(number);
    receipt.addExtension(Extensions.PREMIUM_PAY_TYPE, new CodeType("C"));
    receipt.setPaymentDateElement(new DateType(paidOn));
    receipt.getPaymentAmount().setValue(new BigDecimal(amount)).setCurrency(currency);
    receipt.addDetail().setRequest(named(IdentifierSystems.CONTRIBUTION, contribution));
    return receipt;
  }

  Answer pay(PaymentReconciliation receipt) {
    return imis.as("admin").post("/fhir/PaymentReconciliation/$submit", receipt);
  }

  void paid(String number, String contribution, String amount, String paidOn) {
    Answer answer = pay(receipt(number, contribution, amount, paidOn));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  Answer ask(String operation, Parameters parameters) {
    return imis.as("admin").post("/fhir/" + operation, parameters);
  }

  /** A photo of a pixel. */
  static Attachment photo() {
    return new Attachment()
        .setContentType("image/png")
        .setData(
            Base64.getDecoder()
                .decode(
                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
  }

  /** The covers of a person under a policy, from and to, with their state. */
  String cover(String policy, String insuree) {
    Bundle found =
        imis.as("admin")
            .get(
                "/fhir/Coverage?identifier="
                    + IdentifierSystems.MEMBER_COVER
                    + "|"
                    + policy
                    + "/"
                    + insuree)
            .as(Bundle.class);
    return found.getEntry().stream()
        .map(entry -> (Coverage) entry.getResource())
        .map(
            cover ->
                cover.getStatus().toCode()
                    + " "
                    + cover.getPeriod().getStartElement().getValueAsString()
                    + " "
                    + cover.getPeriod().getEndElement().getValueAsString())
        .findFirst()
        .orElse("none");
  }

  /** Whether a person is covered on a day, as a facility would ask. */
  boolean isCovered(String insuree, String day) {
    CoverageEligibilityRequest request = question(insuree);
    request.setServiced(new DateType(day));
    return !imis.as("admin")
        .post("/fhir/CoverageEligibilityRequest/$submit", request)
        .as(CoverageEligibilityResponse.class)
        .getInsurance()
        .isEmpty();
  }

  /** Whether a person is covered today. */
  static CoverageEligibilityRequest question(String insuree) {
    var request = new CoverageEligibilityRequest();
    request.addPurpose(EligibilityRequestPurpose.VALIDATION);
    request.setPatient(named(IdentifierSystems.INSUREE_NUMBER, insuree));
    return request;
  }

  static Parameters with(String name, Type value) {
    var parameters = new Parameters();
    parameters.addParameter().setName(name).setValue(value);
    return parameters;
  }

  static Parameters and(Parameters parameters, String name, Type value) {
    parameters.addParameter().setName(name).setValue(value);
    return parameters;
  }

  static Reference insuree(String number) {
    return named(IdentifierSystems.INSUREE_NUMBER, number);
  }

  static Reference named(String system, String value) {
    return new Reference().setIdentifier(new Identifier().setSystem(system).setValue(value));
  }

  static CodeableConcept concept(String system, String code) {
    return new CodeableConcept(new Coding().setSystem(system).setCode(code));
  }
}
