package org.openimis.rest.enrolment;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.PolicyDesk;
import org.openimis.mapping.claim.ReferenceReader.Allowed;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.rest.read.ReadProvider;
import org.openimis.rest.server.ResponseStatus;

/**
 * What may happen to a policy: {@code $activate}, {@code $suspend}, {@code $renew}, {@code
 * $terminate}. A policy of another district looks absent.
 */
public final class PolicyProvider extends ReadProvider<Contract> {
  private static final String DATE = "date";
  private static final String REASON = "reason";
  private static final String PRODUCT = "product";
  private static final String OFFICER = "officer";

  private final PolicyDesk desk;
  private final EnrolmentDoor door;

  public PolicyProvider(Access access, PolicyDesk desk, EnrolmentDoor door) {
    super(Contract.class, access);
    this.desk = desk;
    this.door = door;
  }

  @Operation(name = "$activate", manualRequest = true)
  @Description("Puts a paid policy into force, or ends its suspension")
  public Contract activate(
      @IdParam IdType id, @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    String policy = seen(id, request);
    Sent sent = Sent.read(body, Set.of(DATE), door.context(request));
    var day = sent.day(DATE);
    sent.check();
    desk.activate(policy, day);
    return now(policy, request);
  }

  @Operation(name = "$suspend", manualRequest = true)
  @Description("Stops the cover of a policy for a time")
  public Contract suspend(
      @IdParam IdType id, @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    String policy = seen(id, request);
    Sent sent = Sent.read(body, Set.of(DATE, REASON), door.context(request));
    var day = sent.day(DATE);
    String reason = sent.text(REASON);
    sent.check();
    desk.suspend(policy, day, reason);
    return now(policy, request);
  }

  @Operation(name = "$terminate", manualRequest = true)
  @Description("Ends a policy before its last day")
  public Contract terminate(
      @IdParam IdType id, @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    String policy = seen(id, request);
    Sent sent = Sent.read(body, Set.of(DATE, REASON), door.context(request));
    var day = sent.day(DATE);
    String reason = sent.text(REASON);
    sent.check();
    desk.terminate(policy, day, reason);
    return now(policy, request);
  }

  @Operation(name = "$renew", manualRequest = true)
  @Description("Offers a family the next term of its policy")
  public Contract renew(
      @IdParam IdType id, @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    String policy = seen(id, request);
    Sent sent = Sent.read(body, Set.of(DATE, PRODUCT, OFFICER), door.context(request));
    var day = sent.day(DATE);
    var product =
        sent.reference(
            PRODUCT, Allowed.idOf("InsurancePlan").orIdentifierIn(IdentifierSystems.PRODUCT));
    var officer =
        sent.reference(
            OFFICER,
            Allowed.idOf("Practitioner", "PractitionerRole")
                .orIdentifierIn(IdentifierSystems.OFFICER));
    sent.check();
    PolicyDesk.Renewed renewed = desk.renew(policy, day, product, officer);
    if (!renewed.offeredBefore()) {
      ResponseStatus.created(request);
    }
    return now(renewed.contractId(), request);
  }

  /** Whoever may not see it learns nothing of it. */
  private String seen(IdType id, RequestDetails request) {
    var unused = door.districts(request);
    return dao().read(id.toVersionless(), request).getIdElement().getIdPart();
  }

  private Contract now(String id, RequestDetails request) {
    return dao().read(new IdType("Contract", id), request);
  }
}
