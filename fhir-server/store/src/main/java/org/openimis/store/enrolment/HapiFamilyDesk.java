package org.openimis.store.enrolment;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.enrolment.FamilyDesk;
import org.openimis.domain.enrolment.FamilyMember;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.party.SentDocument;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.Named;
import org.openimis.mapping.enrolment.FhirFamily;
import org.openimis.mapping.enrolment.FhirPerson;
import org.openimis.mapping.enrolment.PersonContent;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;
import org.openimis.store.enrolment.Families.Family;
import org.openimis.store.enrolment.Families.Person;
import org.openimis.store.hapi.ResourceIds;

/** Keeps families; the covers that follow from who is in them are those of MemberCovers. */
public final class HapiFamilyDesk implements FamilyDesk {
  private static final String PATIENT = "Parameters.parameter.where(name = 'patient').value";
  static final String DATE = "Parameters.parameter.where(name = 'date').value";
  static final String MEMBER = "Group.member";

  private final EnrolmentTools tools;

  public HapiFamilyDesk(EnrolmentTools tools) {
    this.tools = tools;
  }

  @Override
  public String found(SentFamily family) {
    return tools
        .transactions()
        .inOne(
            in -> {
              Family founded =
                  new PeopleWriter(tools, family.districts())
                      .found(((FhirFamily) family.document()).group(), Map.of(), in);
              tools.gate().enter(List.of(founded.scheme()));
              return founded.id();
            });
  }

  @Override
  public void change(String groupId, SentFamily sent) {
    inFamilies(
        List.of(groupId),
        in -> {
          Group held = tools.read(Group.class, groupId);
          String version = held.getIdElement().getVersionIdPart();
          if (sent.version() != null && !sent.version().equals(version)) {
            throw new RequestRefused(ProblemCode.VERSION_CONFLICT, "");
          }
          Group changed =
              new PeopleWriter(tools, sent.districts())
                  .changed(((FhirFamily) sent.document()).group(), held, family(groupId));
          tools.update(Group.class, changed, in);
          return groupId;
        });
  }

  @Override
  public void addMember(
      String groupId,
      @Nullable PartyReference patient,
      @Nullable SentDocument newcomer,
      @Nullable String relationship,
      @Nullable LocalDate day,
      @Nullable Set<String> districts) {
    inFamilies(
        List.of(groupId),
        in -> {
          Family family = family(groupId);
          LocalDate joined = day(family, day);
          Person person =
              newcomer == null
                  ? known(Objects.requireNonNull(patient), family, districts)
                  : new PeopleWriter(tools, districts)
                      .register(((FhirPerson) newcomer).patient(), family, in);
          if (person.familyId() != null) {
            throw refused(person.number(), "Group/$move-member");
          } else if (person.lastDay() != null && person.lastDay().isBefore(joined)) {
            throw refused("insuree.gone", null);
          }
          join(family, person, relationship, joined, in);
          return groupId;
        });
  }

  @Override
  public void removeMember(
      String groupId, PartyReference patient, @Nullable LocalDate day, @Nullable String reason) {
    inFamilies(
        List.of(groupId),
        in -> {
          Family family = family(groupId);
          Person person = member(patient, family);
          leave(family, Set.of(person.number()), new Leaving(day(family, day), reason, true), in);
          return groupId;
        });
  }

  @Override
  public void setHead(
      String groupId,
      PartyReference patient,
      Map<PartyReference, String> relationships,
      @Nullable LocalDate day) {
    inFamilies(
        List.of(groupId),
        in -> {
          Family family = family(groupId);
          Person head = member(patient, family);
          Map<String, String> roles = new HashMap<>();
          relationships.forEach((who, role) -> roles.put(member(who, family).number(), role));
          Group group = tools.read(Group.class, groupId);
          for (GroupMemberComponent member : group.getMember()) {
            String number = member.getEntity().getIdentifier().getValue();
            setRole(member, head.number().equals(number) ? null : roles.get(number));
          }
          setHead(group, head);
          group.getExtension().removeIf(each -> Extensions.HEAD_SINCE.equals(each.getUrl()));
          group.addExtension(Extensions.HEAD_SINCE, Days.date(day(family, day)));
          tools.update(Group.class, group, in);
          new MemberCovers(tools, in).nameSubscriber(family, head, roles);
          return groupId;
        });
  }

  @Override
  public String moveMember(
      String groupId,
      PartyReference patient,
      PartyReference to,
      @Nullable String relationship,
      @Nullable LocalDate day,
      @Nullable Set<String> districts) {
    List<Problem> problems = new ArrayList<>();
    Family target =
        HapiEnrolmentDesk.one(
                to,
                reference ->
                    tools.families().find(reference).stream()
                        .filter(found -> tools.families().isServed(found, districts))
                        .toList(),
                "Group",
                problems)
            .orElseThrow(() -> new RequestRefused(problems));
    return inFamilies(
        List.of(groupId, target.id()),
        in -> {
          Family from = family(groupId);
          Person person = member(patient, from);
          if (!from.scheme().equals(target.scheme())) {
            throw new RequestRefused(
                ProblemCode.UNRESOLVED_REFERENCE, to.path(), "Group", to.shown());
          }
          LocalDate first = day(from, day);
          if (from.id().equals(target.id())) {
            throw new RequestRefused(ProblemCode.VALUE, to.path(), to.shown());
          }
          leave(from, Set.of(person.number()), new Leaving(first.minusDays(1), null, true), in);
          join(target, person, relationship, first, in);
          return target.id();
        });
  }

  @Override
  public String split(
      String groupId,
      List<PartyReference> leaving,
      PartyReference head,
      @Nullable PartyReference place,
      @Nullable LocalDate day,
      @Nullable Set<String> districts) {
    return inFamilies(
        List.of(groupId),
        in -> {
          Family family = family(groupId);
          Map<String, Person> people = new HashMap<>();
          leaving.forEach(
              who -> {
                Person person = member(who, family);
                people.put(person.number(), person);
              });
          Person leader = member(head, family);
          if (!people.containsKey(leader.number())) {
            throw new RequestRefused(ProblemCode.VALUE, head.path(), leader.number(), "not-member");
          }
          Reference village = village(family, place, districts);
          // Their covers go on until the old policies end or the new family enrols.
          Group old =
              leave(
                  family,
                  people.keySet(),
                  new Leaving(day(family, day).minusDays(1), null, false),
                  in);
          return found(old, family, people, leader, village, in);
        });
  }

  private Reference village(
      Family family, @Nullable PartyReference place, @Nullable Set<String> districts) {
    Group group = tools.read(Group.class, family.id());
    if (place == null) {
      return Objects.requireNonNull(PersonContent.placeOf(group)).copy();
    }
    Families.Party found = new PeopleWriter(tools, districts).placeOf(place);
    if (!found.scheme().equals(family.scheme())) {
      throw new RequestRefused(
          ProblemCode.UNRESOLVED_REFERENCE, place.path(), "Location", place.shown());
    }
    return Named.reference("Location", found.id())
        .setIdentifier(Codes.name(IdentifierSystems.LOCATION, found.code()));
  }

  private String found(
      Group old,
      Family family,
      Map<String, Person> people,
      Person leader,
      Reference village,
      TransactionDetails in) {
    var group = new Group();
    Named.stamp(group, family.scheme(), Profiles.FAMILY);
    String key = "F-" + leader.number();
    if (tools.families().byKey(family.scheme(), key).isPresent()) {
      key = key + "-" + tools.families().next("family_counter");
    }
    group.addIdentifier(Codes.identifier(IdentifierSystems.FAMILY, key));
    group.setActive(true).setType(GroupType.PERSON).setActual(true);
    PersonContent.setPlace(group, village);
    setHead(group, leader);
    Set<String> moved = new HashSet<>(); // who came, went and came back stands there twice
    for (GroupMemberComponent member : old.getMember()) {
      String number = member.getEntity().getIdentifier().getValue();
      Person person = people.get(number);
      if (person != null && member.getInactive() && moved.add(number)) {
        group.addMember().setEntity(PeopleWriter.insuree(person.patient(), number));
      }
    }
    group.setQuantity(group.getMember().size());
    String id = ResourceIds.next();
    tools.create(Group.class, group, id, in);
    return id;
  }

  /** In the family from that day on, and under its running policies as they take a newcomer. */
  private void join(
      Family family,
      Person person,
      @Nullable String relationship,
      LocalDate joined,
      TransactionDetails in) {
    new PeopleWriter(tools, null).requireFree(person);
    List<FamilyMember> before = tools.families().members(family);
    Group group = tools.read(Group.class, family.id());
    GroupMemberComponent member =
        group.addMember().setEntity(PeopleWriter.insuree(person.patient(), person.number()));
    setRole(member, relationship);
    member.setPeriod(Days.period(joined, null));
    group.setQuantity(size(group));
    tools.update(Group.class, group, in);
    new MemberCovers(tools, in).join(family, person, before, joined);
  }

  /**
   * How people leave a family.
   *
   * @param lastDay as members
   * @param endCovers whether their covers end with it
   */
  private record Leaving(LocalDate lastDay, @Nullable String reason, boolean endCovers) {}

  private Group leave(Family family, Set<String> numbers, Leaving leaving, TransactionDetails in) {
    LocalDate lastDay = leaving.lastDay();
    if (numbers.contains(family.head())) {
      throw refused("family.head", "Group/$set-head");
    }
    tools.lockInsurees(numbers);
    Group group = tools.read(Group.class, family.id());
    for (GroupMemberComponent member : group.getMember()) {
      String number = member.getEntity().getIdentifier().getValue();
      if (numbers.contains(number) && !member.getInactive()) {
        member.setInactive(true);
        LocalDate first = Days.first(member.getPeriod().getStartElement());
        if (first != null && lastDay.isBefore(first)) {
          throw new RequestRefused(ProblemCode.VALUE, DATE, lastDay);
        }
        member.setPeriod(Days.period(first, lastDay));
        if (leaving.reason() != null) {
          member.addExtension(Extensions.LEAVING_REASON, new StringType(leaving.reason()));
        }
      }
    }
    group.setQuantity(size(group));
    tools.update(Group.class, group, in);
    if (leaving.endCovers()) {
      new MemberCovers(tools, in).end(family, numbers, lastDay);
    }
    return group;
  }

  private static void setHead(Group group, Person head) {
    group.getExtension().removeIf(extension -> Extensions.FAMILY_HEAD.equals(extension.getUrl()));
    group.addExtension(Extensions.FAMILY_HEAD, PeopleWriter.insuree(head.patient(), head.number()));
  }

  private static void setRole(GroupMemberComponent member, @Nullable String role) {
    member.getExtension().removeIf(each -> Extensions.MEMBER_ROLE.equals(each.getUrl()));
    if (role != null) {
      CodeableConcept concept = Codes.concept(CodeSystems.OPENIMIS_RELATIONSHIP, role);
      member.addExtension(Extensions.MEMBER_ROLE, concept);
    }
  }

  private static int size(Group group) {
    return (int) group.getMember().stream().filter(member -> !member.getInactive()).count();
  }

  private Family family(String groupId) {
    return tools
        .families()
        .byId(groupId)
        .orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, ""));
  }

  private LocalDate day(Family family, @Nullable LocalDate day) {
    LocalDate today = tools.today(family.scheme());
    if (day != null && day.isAfter(today)) {
      throw new RequestRefused(ProblemCode.VALUE, DATE, day, "future");
    }
    return day == null ? today : day;
  }

  private Person known(PartyReference reference, Family family, @Nullable Set<String> districts) {
    List<Problem> problems = new ArrayList<>();
    return HapiEnrolmentDesk.one(
            reference,
            named ->
                tools.families().people(named).stream()
                    .filter(person -> person.scheme().equals(family.scheme()))
                    .filter(person -> tools.families().isServed(person, districts))
                    .toList(),
            "Patient",
            problems)
        .orElseThrow(() -> new RequestRefused(problems));
  }

  private Person member(PartyReference reference, Family family) {
    Person person = known(reference, family, null);
    if (!family.id().equals(person.familyId())) {
      throw new RequestRefused(ProblemCode.STATE_TRANSITION, PATIENT, "family.stranger");
    }
    return person;
  }

  private static RequestRefused refused(String state, @Nullable String use) {
    return use == null
        ? new RequestRefused(ProblemCode.STATE_TRANSITION, MEMBER, state)
        : new RequestRefused(ProblemCode.STATE_TRANSITION, MEMBER, state, use);
  }

  private interface Work {
    String in(TransactionDetails in);
  }

  /** Behind the locks of the families, in the order of their keys. */
  private String inFamilies(List<String> groupIds, Work work) {
    return tools
        .transactions()
        .inOne(
            in -> {
              List<Family> families = groupIds.stream().map(this::family).toList();
              String scheme = families.get(0).scheme();
              tools.gate().enter(List.of(scheme));
              Set<String> keys = new TreeSet<>();
              families.forEach(family -> keys.add(family.key()));
              tools.lockFamilies(scheme, List.copyOf(keys));
              return work.in(in);
            });
  }
}
