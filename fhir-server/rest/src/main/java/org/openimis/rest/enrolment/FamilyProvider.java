package org.openimis.rest.enrolment;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.enrolment.FamilyDesk;
import org.openimis.domain.enrolment.FamilyDesk.SentFamily;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.ReferenceReader.Allowed;
import org.openimis.mapping.enrolment.FhirFamily;
import org.openimis.mapping.enrolment.FhirPerson;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.rest.read.ReadProvider;

/**
 * Families: {@code POST Group}, {@code PUT Group}, and who is in them: {@code $add-member}, {@code
 * $remove-member}, {@code $set-head}, {@code $move-member}, {@code $split}. A family of another
 * district looks absent.
 */
public final class FamilyProvider extends ReadProvider<Group> {
  private static final String PATIENT = "patient";
  private static final String RESOURCE = "resource";
  private static final String RELATIONSHIP = "relationship";
  private static final String DATE = "date";
  private static final String REASON = "reason";
  private static final String TO = "to";
  private static final String HEAD = "head";
  private static final String PLACE = "place";
  private static final Allowed PERSON =
      Allowed.idOf("Patient").orIdentifierIn(IdentifierSystems.INSUREE_NUMBER);

  private final FamilyDesk desk;
  private final EnrolmentDoor door;

  public FamilyProvider(Access access, FamilyDesk desk, EnrolmentDoor door) {
    super(Group.class, access);
    this.desk = desk;
    this.door = door;
  }

  @Create
  @Description("Founds a family of people who are in none yet, without a policy")
  public MethodOutcome create(@ResourceParam Group family, RequestDetails request) {
    if (request.getHeader("If-None-Exist") != null) {
      throw new RequestRefused(ProblemCode.NOT_SUPPORTED, "", "If-None-Exist");
    }
    String id = desk.found(sent(family, null, request));
    return outcome(id, request).setCreated(true);
  }

  @Update
  @Description("Changes where a family lives and what it is; members change by the operations")
  public MethodOutcome update(
      @IdParam IdType id, @ResourceParam Group family, RequestDetails request) {
    String seen = seen(id, request);
    desk.change(seen, sent(family, id.getVersionIdPart(), request));
    return outcome(seen, request).setCreated(false);
  }

  private SentFamily sent(Group family, @Nullable String version, RequestDetails request) {
    return new SentFamily(door.districts(request), version, new FhirFamily(family));
  }

  private MethodOutcome outcome(String id, RequestDetails request) {
    Group kept = now(id, request);
    return new MethodOutcome(kept.getIdElement()).setResource(kept);
  }

  @Operation(name = "$add-member", manualRequest = true)
  @Description("Takes a person into a family and opens their cover under its running policies")
  public Group addMember(
      @IdParam IdType id, @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    String family = seen(id, request);
    Sent sent =
        Sent.read(body, Set.of(PATIENT, RESOURCE, RELATIONSHIP, DATE), door.context(request));
    PartyReference known = sent.reference(PATIENT, PERSON);
    Patient newcomer = sent.patient(RESOURCE);
    String relationship = sent.relationship(RELATIONSHIP);
    var day = sent.day(DATE);
    sent.check();
    if ((known == null) == (newcomer == null)) {
      throw new RequestRefused(
          ProblemCode.REQUIRED, "Parameters.parameter.where(name = 'patient')");
    }
    desk.addMember(
        family,
        known,
        newcomer == null ? null : new FhirPerson(newcomer),
        relationship,
        day,
        door.districts(request));
    return now(family, request);
  }

  @Operation(name = "$remove-member", manualRequest = true)
  @Description("Takes a member out of a family and ends their cover under its policies")
  public Group removeMember(
      @IdParam IdType id, @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    String family = seen(id, request);
    Sent sent = Sent.read(body, Set.of(PATIENT, DATE, REASON), door.context(request));
    PartyReference member = sent.requiredReference(PATIENT, PERSON);
    var day = sent.day(DATE);
    String reason = sent.text(REASON);
    sent.check();
    desk.removeMember(family, member, day, reason);
    return now(family, request);
  }

  @Operation(name = "$set-head", manualRequest = true)
  @Description("Makes another member the head of the family")
  public Group setHead(
      @IdParam IdType id, @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    String family = seen(id, request);
    Sent sent = Sent.read(body, Set.of(PATIENT, DATE, RELATIONSHIP), door.context(request));
    PartyReference head = sent.requiredReference(PATIENT, PERSON);
    var relationships = sent.relationships(RELATIONSHIP, PERSON);
    var day = sent.day(DATE);
    sent.check();
    desk.setHead(family, head, relationships, day);
    return now(family, request);
  }

  @Operation(name = "$move-member", manualRequest = true)
  @Description("Moves a member to another family")
  public Bundle moveMember(
      @IdParam IdType id, @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    String family = seen(id, request);
    Sent sent = Sent.read(body, Set.of(PATIENT, TO, RELATIONSHIP, DATE), door.context(request));
    PartyReference member = sent.requiredReference(PATIENT, PERSON);
    PartyReference to =
        sent.requiredReference(TO, Allowed.idOf("Group").orIdentifierIn(IdentifierSystems.FAMILY));
    String relationship = sent.relationship(RELATIONSHIP);
    var day = sent.day(DATE);
    sent.check();
    String other = desk.moveMember(family, member, to, relationship, day, door.districts(request));
    return both(family, other, request);
  }

  @Operation(name = "$split", manualRequest = true)
  @Description("Founds a new family with some members of this one")
  public Bundle split(
      @IdParam IdType id, @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    String family = seen(id, request);
    Sent sent = Sent.read(body, Set.of(PATIENT, HEAD, PLACE, DATE), door.context(request));
    List<PartyReference> leaving = sent.references(PATIENT, PERSON);
    PartyReference head = sent.requiredReference(HEAD, PERSON);
    PartyReference place =
        sent.reference(PLACE, Allowed.idOf("Location").orIdentifierIn(IdentifierSystems.LOCATION));
    var day = sent.day(DATE);
    sent.check();
    if (leaving.isEmpty()) {
      throw new RequestRefused(
          ProblemCode.REQUIRED, "Parameters.parameter.where(name = 'patient')");
    }
    String founded = desk.split(family, leaving, head, place, day, door.districts(request));
    return both(family, founded, request);
  }

  /** Whoever may not see it learns nothing of it. */
  private String seen(IdType id, RequestDetails request) {
    var unused = door.districts(request);
    return dao().read(id.toVersionless(), request).getIdElement().getIdPart();
  }

  private Group now(String id, RequestDetails request) {
    return dao().read(new IdType("Group", id), request);
  }

  private Bundle both(String one, String other, RequestDetails request) {
    var bundle = new Bundle().setType(BundleType.COLLECTION);
    bundle.addEntry().setResource(now(one, request));
    bundle.addEntry().setResource(now(other, request));
    return bundle;
  }
}
