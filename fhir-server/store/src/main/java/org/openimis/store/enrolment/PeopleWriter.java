package org.openimis.store.enrolment;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.attachment.Document;
import org.openimis.domain.attachment.DocumentRules;
import org.openimis.domain.enrolment.NumberRule;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.attachment.Photos;
import org.openimis.mapping.claim.Named;
import org.openimis.mapping.claim.StructureReader;
import org.openimis.mapping.enrolment.InsureeProjection;
import org.openimis.mapping.enrolment.PersonContent;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.FirstExtension;
import org.openimis.mapping.refusal.Problems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;
import org.openimis.profiles.PublishedExtensions;
import org.openimis.store.enrolment.Families.Family;
import org.openimis.store.enrolment.Families.Party;
import org.openimis.store.enrolment.Families.Person;
import org.openimis.store.hapi.ResourceIds;

/** Takes new people and new families into the registers. */
final class PeopleWriter {
  private static final int MOST_TRIES = 1000;
  private static final String MANAGER = "Patient.managingOrganization";
  private static final String HOME =
      "Patient.address.extension('" + Extensions.ADDRESS_PLACE + "').value";
  private static final String STATUS = "Patient.extension('" + Extensions.INSUREE_STATUS + "')";

  private final EnrolmentTools tools;
  private final @Nullable Set<String> districts;
  private final Problems problems = new Problems();

  /**
   * A writer for one request.
   *
   * @param districts in which it may enrol; null for everywhere
   */
  PeopleWriter(EnrolmentTools tools, @Nullable Set<String> districts) {
    this.tools = tools;
    this.districts = districts;
  }

  /** A member on the way into a family: the Patient's id and the insurance number. */
  private record Known(String patient, String number) {}

  /**
   * Stores the new people and their family.
   *
   * @param people by the address under which the family names them
   */
  Family found(Group sent, Map<String, Patient> people, TransactionDetails in) {
    // Before anything of it is looked up: PostgreSQL takes no control characters.
    new StructureReader(problems, PersonContent.addressesOf(sent)).read(sent);
    people.values().forEach(person -> new StructureReader(problems, Set.of()).read(person));
    refuseProblems();
    Party village = village(PersonContent.placeOf(sent), "Group");
    refuseProblems();
    String scheme = village.scheme();
    Map<String, Known> byAddress = new LinkedHashMap<>();
    List<Patient> ready = new ArrayList<>();
    for (Map.Entry<String, Patient> person : people.entrySet()) {
      Patient patient = prepare(person.getValue(), scheme, Optional.of(village));
      String id = ResourceIds.next();
      ResourceIds.assign(patient, id);
      ready.add(patient);
      String number = numberOf(patient);
      byAddress.put(person.getKey(), new Known(id, number == null ? "" : number));
    }
    Group family = family(sent, scheme, village, byAddress);
    refuseProblems();
    for (Patient patient : ready) {
      String patientId = String.valueOf(ResourceIds.of(patient));
      keepPhotos(patient, patientId, in);
      tools.create(Patient.class, patient, patientId, in);
    }
    String id = ResourceIds.next();
    tools.create(Group.class, family, id, in);
    return tools.families().byId(id).orElseThrow();
  }

  /** Stores a new person; they live where the family does unless they say otherwise. */
  Person register(Patient sent, Family family, TransactionDetails in) {
    Optional<Party> home =
        family.village() == null
            ? Optional.empty()
            : tools
                .families()
                .parties(
                    PartyReference.toIdentifier("", IdentifierSystems.LOCATION, family.village()),
                    IdentifierSystems.LOCATION)
                .stream()
                .filter(place -> place.scheme().equals(family.scheme()))
                .findFirst();
    Patient patient = prepare(sent, family.scheme(), home);
    refuseProblems();
    return tools.families().people(PartyReference.toId("", create(patient, in))).get(0);
  }

  /**
   * Stores a person who is in no family yet; their own address says where they live.
   *
   * @return the id of the Patient
   */
  String register(Patient sent, TransactionDetails in) {
    new StructureReader(problems, Set.of(MANAGER)).read(sent);
    refuseProblems();
    Party home = home(sent);
    tools.gate().enter(List.of(home.scheme()));
    Patient patient = prepare(sent, home.scheme(), Optional.empty());
    refuseFuture(patient, home.scheme());
    refuseProblems();
    return create(patient, in);
  }

  private String create(Patient patient, TransactionDetails in) {
    String id = ResourceIds.next();
    keepPhotos(patient, id, in);
    tools.create(Patient.class, patient, id, in);
    return id;
  }

  /**
   * What is sent of a person whom the register holds, ready to be kept in the place of what it
   * holds.
   */
  Patient changed(Patient sent, Person held, TransactionDetails in) {
    new StructureReader(problems, Set.of(MANAGER)).read(sent);
    refuseProblems();
    Patient patient = PersonContent.cleaned(sent, held.scheme());
    String number = numberOf(patient);
    if (number == null) {
      problems.required("Patient.identifier.value");
    } else if (!number.equals(held.number())) {
      problems.value("Patient.identifier", number, "number-stays");
    }
    resolveHome(patient, held.scheme(), Optional.empty());
    resolveFacility(patient);
    requireDayOfDeath(patient);
    refuseFuture(patient, held.scheme());
    keepPhotos(patient, held.patient(), in);
    refuseProblems();
    patient.setId("Patient/" + held.patient());
    return patient;
  }

  private Party home(Patient sent) {
    Reference place =
        sent.getAddress().stream()
            .map(address -> FirstExtension.of(address, Extensions.ADDRESS_PLACE))
            .filter(extension -> extension != null && extension.getValue() instanceof Reference)
            .map(extension -> (Reference) extension.getValue())
            .findFirst()
            .orElseThrow(() -> new RequestRefused(ProblemCode.REQUIRED, HOME));
    Party found = place(place, HOME);
    refuseProblems();
    return Objects.requireNonNull(found);
  }

  /** Cover ends on the day of death, so it has to be told. */
  private void requireDayOfDeath(Patient patient) {
    if (patient.getDeceased() instanceof BooleanType died && died.booleanValue()) {
      problems.value("Patient.deceased", true, "day-of-death");
    }
  }

  /** Nobody has died tomorrow. */
  private void refuseFuture(Patient patient, String scheme) {
    LocalDate last = InsureeProjection.lastDayOf(patient);
    if (last != null && last.isAfter(tools.today(scheme))) {
      problems.value(patient.hasDeceased() ? "Patient.deceased" : STATUS, last, "future");
    }
  }

  private void keepPhotos(Patient patient, String id, TransactionDetails in) {
    Map<String, Document> lifted = Photos.lift(patient, DocumentRules.PHOTOS, "", problems);
    refuseProblems();
    new KeptPhotos(tools, in, problems).keep(patient, id, lifted);
    refuseProblems();
  }

  private void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new RequestRefused(problems.toList());
    }
  }

  private Patient prepare(Patient sent, String scheme, Optional<Party> home) {
    new StructureReader(problems, Set.of(MANAGER)).read(sent);
    refuseProblems();
    Patient patient = PersonContent.cleaned(sent, scheme);
    giveNumber(patient, scheme);
    requireDayOfDeath(patient);
    resolveHome(patient, scheme, home);
    resolveFacility(patient);
    return patient;
  }

  private static @Nullable String numberOf(Patient patient) {
    return Codes.value(patient.getIdentifier(), IdentifierSystems.INSUREE_NUMBER);
  }

  private void giveNumber(Patient patient, String scheme) {
    String path = "Patient.identifier";
    NumberRule rule = tools.schemes().of(scheme).enrolment().insuranceNumber();
    String number = numberOf(patient);
    if (number == null) {
      freeNumber(rule)
          .ifPresentOrElse(
              given ->
                  patient.addIdentifier(Codes.identifier(IdentifierSystems.INSUREE_NUMBER, given)),
              () -> problems.value(path, "", "no-number"));
      return;
    }
    tools.lockNumber("insuree", number);
    Optional<NumberRule.Fault> fault = rule.fault(number);
    if (fault.isPresent()) {
      problems.value(path, number, fault.get().sentence());
    } else if (isTaken(number)) {
      problems.add(ProblemCode.DUPLICATE, path, number);
    }
  }

  private Optional<String> freeNumber(NumberRule rule) {
    for (int i = 0; i < MOST_TRIES; i++) {
      Optional<String> number = rule.numberOf(tools.families().next("insuree_counter"));
      if (number.isEmpty() || !isTaken(number.get())) {
        return number;
      }
    }
    return Optional.empty();
  }

  private boolean isTaken(String number) {
    return !tools
        .families()
        .people(PartyReference.toIdentifier("", IdentifierSystems.INSUREE_NUMBER, number))
        .isEmpty();
  }

  private void resolveHome(Patient patient, String scheme, Optional<Party> home) {
    for (Address address : patient.getAddress()) {
      Extension place = FirstExtension.of(address, Extensions.ADDRESS_PLACE);
      if (place != null && place.getValue() instanceof Reference named) {
        Party found = place(named, "Patient.address.extension");
        if (found != null) {
          place.setValue(reference(found));
        }
      }
    }
    boolean says =
        patient.getAddress().stream()
            .anyMatch(address -> address.hasExtension(Extensions.ADDRESS_PLACE));
    home.filter(place -> !says && place.scheme().equals(scheme))
        .ifPresent(
            place -> patient.addAddress().addExtension(Extensions.ADDRESS_PLACE, reference(place)));
  }

  private void resolveFacility(Patient patient) {
    for (Reference facility : patient.getGeneralPractitioner()) {
      PartyReference named = party(facility, "Patient.generalPractitioner");
      List<Party> found = tools.families().facilities(named);
      if (found.size() != 1) {
        problems.add(
            ProblemCode.UNRESOLVED_REFERENCE,
            "Patient.generalPractitioner",
            "Organization",
            named.shown());
      } else {
        facility.setReference("Organization/" + found.get(0).id());
        facility.setIdentifier(Codes.name(IdentifierSystems.HEALTH_FACILITY, found.get(0).code()));
      }
    }
  }

  private Group family(Group sent, String scheme, Party village, Map<String, Known> byAddress) {
    var family = sent.copy();
    family.setIdElement(null);
    family.setText(null);
    Named.stamp(family, scheme, Profiles.FAMILY);
    family.setActive(true).setType(GroupType.PERSON).setActual(true);
    PersonContent.setPlace(family, reference(village));
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < family.getMember().size(); i++) {
      GroupMemberComponent member = family.getMember().get(i);
      String path = "Group.member[" + i + "].entity";
      Known known = known(member.getEntity(), path, scheme, byAddress);
      if (known != null && !numbers.add(known.patient())) {
        problems.add(ProblemCode.VALUE, path, known.number());
      } else if (known != null) {
        member.setEntity(insuree(known));
        member.setInactive(false);
      }
    }
    Extension head = FirstExtension.of(family, Extensions.FAMILY_HEAD);
    String headPath = "Group.extension('" + Extensions.FAMILY_HEAD + "').value";
    if (head == null || !(head.getValue() instanceof Reference named)) {
      problems.required(headPath);
      return family;
    }
    Known leader = known(named, headPath, scheme, byAddress);
    if (leader != null && !numbers.contains(leader.patient())) {
      problems.value(headPath, leader.number(), "not-member");
    } else if (leader != null) {
      head.setValue(insuree(leader));
      giveKey(family, scheme, leader.number());
    }
    family.setQuantity(family.getMember().size());
    return family;
  }

  private void giveKey(Group family, String scheme, String head) {
    String sent = Codes.value(family.getIdentifier(), IdentifierSystems.FAMILY);
    String key = sent == null ? "F-" + head : sent;
    if (tools.families().byKey(scheme, key).isPresent()) {
      if (sent != null) {
        problems.add(ProblemCode.DUPLICATE, "Group.identifier", key);
        return;
      }
      key = "F-" + head + "-" + tools.families().next("family_counter");
    }
    if (sent == null) {
      family.addIdentifier(Codes.identifier(IdentifierSystems.FAMILY, key));
    }
  }

  private @Nullable Known known(
      Reference named, String path, String scheme, Map<String, Known> byAddress) {
    Known brought = byAddress.get(String.valueOf(named.getReference()));
    if (brought != null) {
      return brought;
    }
    PartyReference reference = party(named, path);
    List<Person> found =
        tools.families().people(reference).stream()
            .filter(person -> person.scheme().equals(scheme))
            .filter(person -> tools.families().isServed(person, districts))
            .toList();
    if (found.size() != 1) {
      problems.add(ProblemCode.UNRESOLVED_REFERENCE, path, "Patient", reference.shown());
      return null;
    }
    Person person = found.get(0);
    if (!isFree(person)) {
      problems.add(ProblemCode.STATE_TRANSITION, path, person.number(), "Group/$move-member");
      return null;
    }
    return new Known(person.patient(), person.number());
  }

  /**
   * Whether a person is in no family. Two requests that want the same person wait for each other,
   * and the second finds them taken.
   */
  private boolean isFree(Person person) {
    tools.lockNumber("membership", person.number());
    return tools.families().people(PartyReference.toId("", person.patient())).stream()
        .allMatch(each -> each.familyId() == null);
  }

  /** Refuses a person who has come into a family in the meantime. */
  void requireFree(Person person) {
    if (!isFree(person)) {
      throw new RequestRefused(
          ProblemCode.STATE_TRANSITION, "Group.member", person.number(), "Group/$move-member");
    }
  }

  /** What is sent of a family that is there, ready to be kept in the place of what is held. */
  Group changed(Group sent, Group held, Family family) {
    new StructureReader(problems, Set.of()).read(sent);
    refuseProblems();
    if (!PersonContent.namesSamePeople(sent, held)) {
      problems.value("Group.member", family.key(), "members-stay");
    }
    String key = Codes.value(sent.getIdentifier(), IdentifierSystems.FAMILY);
    if (key != null && !key.equals(family.key())) {
      problems.value("Group.identifier", key, "key-stays");
    }
    Party village = village(PersonContent.placeOf(sent), "Group");
    if (!village.scheme().equals(family.scheme())) {
      problems.add(
          ProblemCode.UNRESOLVED_REFERENCE, "Group.extension.value", "Location", village.code());
    }
    refuseProblems();
    return PersonContent.changed(sent, held, reference(village), family.scheme());
  }

  static Reference insuree(String patient, String number) {
    return new Reference("Patient/" + patient)
        .setIdentifier(Codes.name(IdentifierSystems.INSUREE_NUMBER, number));
  }

  private static Reference insuree(Known known) {
    return insuree(known.patient(), known.number());
  }

  private Party village(@Nullable Reference place, String type) {
    String path = type + ".extension('" + PublishedExtensions.GROUP_ADDRESS + "').value";
    if (place == null) {
      throw new RequestRefused(ProblemCode.REQUIRED, path);
    }
    Party found = place(place, path);
    if (found == null) {
      throw new RequestRefused(problems.toList());
    }
    return found;
  }

  /** A place in which the request may enrol; null, with a problem, for any other. */
  private @Nullable Party place(Reference named, String path) {
    PartyReference reference = party(named, path);
    List<Party> found = tools.families().parties(reference, IdentifierSystems.LOCATION);
    if (found.size() != 1) {
      problems.add(
          found.isEmpty() ? ProblemCode.UNRESOLVED_REFERENCE : ProblemCode.MULTIPLE_MATCHES,
          path,
          "Location",
          reference.shown());
      return null;
    }
    Party place = found.get(0);
    boolean served =
        districts == null || tools.families().isWithin(place.scheme(), place.code(), districts);
    if (!served) {
      problems.add(ProblemCode.FORBIDDEN, path, "place");
    }
    return served ? place : null;
  }

  Party placeOf(PartyReference reference) {
    Party found = place(literal(reference), reference.path());
    refuseProblems();
    return Objects.requireNonNull(found);
  }

  private static Reference literal(PartyReference reference) {
    return reference.id() == null
        ? new Reference()
            .setIdentifier(
                new Identifier().setSystem(reference.system()).setValue(reference.value()))
        : new Reference("Location/" + reference.id());
  }

  private static Reference reference(Party place) {
    return Named.reference("Location", place.id())
        .setIdentifier(Codes.name(IdentifierSystems.LOCATION, place.code()));
  }

  private static PartyReference party(Reference named, String path) {
    String id = named.getReferenceElement().getIdPart();
    Identifier identifier = named.getIdentifier();
    return id == null
        ? PartyReference.toIdentifier(
            path,
            String.valueOf(identifier.getSystem()),
            identifier.getValue() == null ? "" : identifier.getValue())
        : PartyReference.toId(path, id);
  }
}
