package org.openimis.rest.enrolment;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.enrolment.InsureeDesk;
import org.openimis.domain.enrolment.InsureeDesk.SentPerson;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.enrolment.FhirPerson;
import org.openimis.rest.read.ReadProvider;

/** The register of insurees: {@code POST Patient}, {@code PUT Patient}, {@code $match}. */
public final class InsureeProvider extends ReadProvider<Patient> {
  private static final String MATCH = "http://hl7.org/fhir/OperationDefinition/Patient-match";
  private static final String RESOURCE = "resource";
  private static final String COUNT = "count";
  private static final String ONLY_CERTAIN = "onlyCertainMatches";

  private final InsureeDesk desk;
  private final EnrolmentDoor door;
  private final int mostMatches;

  /**
   * Serves the register.
   *
   * @param mostMatches how many people one answer to {@code $match} may hold
   */
  public InsureeProvider(Access access, InsureeDesk desk, EnrolmentDoor door, int mostMatches) {
    super(Patient.class, access);
    this.mostMatches = mostMatches;
    this.desk = desk;
    this.door = door;
  }

  @Create
  @Description("Takes a person into the register, in no family yet")
  public MethodOutcome create(@ResourceParam Patient person, RequestDetails request) {
    if (request.getHeader("If-None-Exist") != null) {
      throw new RequestRefused(ProblemCode.NOT_SUPPORTED, "", "If-None-Exist");
    }
    String id = desk.register(sent(person, null, request));
    return outcome(id, request).setCreated(true);
  }

  @Update
  @Description("Changes what the register says of a person; covers follow the person's status")
  public MethodOutcome update(
      @IdParam IdType id, @ResourceParam Patient person, RequestDetails request) {
    var unused = door.districts(request);
    // Whoever may not see the person learns nothing of them.
    String seen = dao().read(id.toVersionless(), request).getIdElement().getIdPart();
    desk.change(seen, sent(person, id.getVersionIdPart(), request));
    return outcome(seen, request).setCreated(false);
  }

  /** People who may be the one that is described, each with what makes it likely. */
  @Operation(name = "$match", typeName = "Patient", canonicalUrl = MATCH)
  @Description("Finds people who may be the same as the one that is described, and tells why")
  public Bundle match(@ResourceParam IBaseResource body, RequestDetails request) {
    var unused = door.districts(request);
    Sent sent = Sent.read(body, Set.of(RESOURCE, COUNT, ONLY_CERTAIN), door.context(request));
    Patient wanted = sent.patient(RESOURCE);
    Integer count = sent.count(COUNT);
    boolean onlyCertain = sent.flag(ONLY_CERTAIN);
    sent.check();
    if (wanted == null) {
      throw new RequestRefused(
          ProblemCode.REQUIRED, "Parameters.parameter.where(name = 'resource').resource");
    }
    int most = count == null ? mostMatches : Math.min(count, mostMatches);
    return new PersonMatches(dao(), request).of(wanted, most, onlyCertain);
  }

  private SentPerson sent(Patient person, @Nullable String version, RequestDetails request) {
    return new SentPerson(door.districts(request), version, new FhirPerson(person));
  }

  private MethodOutcome outcome(String id, RequestDetails request) {
    Patient kept = dao().read(new IdType("Patient", id), request);
    return new MethodOutcome(kept.getIdElement()).setResource(kept);
  }
}
