package org.openimis.rest.eligibility;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;
import org.openimis.domain.access.ScopeDirectory;
import org.openimis.domain.eligibility.EligibilityDesk;
import org.openimis.domain.eligibility.EligibilityQuestion;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.attachment.AttachmentReader;
import org.openimis.mapping.claim.ReadingContext;
import org.openimis.mapping.eligibility.EligibilityDraft;
import org.openimis.mapping.eligibility.EligibilityReader;
import org.openimis.mapping.eligibility.FhirEligibilityAnswer;
import org.openimis.mapping.eligibility.FhirEligibilityRequest;
import org.openimis.mapping.eligibility.PatientInside;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.rest.access.Callers;
import org.openimis.rest.read.ReadProvider;
import org.openimis.rest.server.ResponseStatus;

/**
 * {@code CoverageEligibilityRequest/$submit}: whether a person is covered, by which policy, what is
 * left of it, and what of the items that are asked about it would pay.
 */
public final class EligibilityProvider extends ReadProvider<CoverageEligibilityRequest> {
  private static final String CONTAINED = "contained";

  private final ReadProvider.Access access;
  private final EligibilityDesk desk;
  private final ScopeDirectory scope;
  private final Function<String, ReadingContext> contextOfBaseUrl;
  private final Clock clock;

  public EligibilityProvider(
      Access access,
      EligibilityDesk desk,
      ScopeDirectory scope,
      Function<String, ReadingContext> contextOfBaseUrl,
      Clock clock) {
    super(CoverageEligibilityRequest.class, access);
    this.access = access;
    this.desk = desk;
    this.scope = scope;
    this.contextOfBaseUrl = contextOfBaseUrl;
    this.clock = clock;
  }

  @Operation(name = "$submit", typeName = "CoverageEligibilityRequest")
  @Description("Tells whether the patient is covered on a day, by which policies, and for what")
  public CoverageEligibilityResponse submit(
      @ResourceParam IBaseResource body, RequestDetails request) {
    CoverageEligibilityRequest sent = requestOf(body);
    Caller caller = Callers.required(request);
    askForOwnFacility(sent, caller);
    ReadingContext context = contextOfBaseUrl.apply(request.getFhirServerBase());
    LocalDate today = LocalDate.ofInstant(clock.instant(), context.zone());
    EligibilityDraft draft = EligibilityReader.read(sent, context, today);
    refuseOthers(draft, caller);
    var answered =
        desk.ask(
            new EligibilityQuestion(
                draft.patient(),
                draft.provider(),
                draft.insurer(),
                draft.visit(),
                draft.purposes(),
                draft.items(),
                draft.problems(),
                new FhirEligibilityRequest(sent)));
    ResponseStatus.created(request);
    var response = ((FhirEligibilityAnswer) answered.answer()).response();
    return wantsPatient(body, request)
        ? PatientInside.of(response, patientOf(response, request), photo -> dataOf(photo, request))
        : response;
  }

  private Patient patientOf(CoverageEligibilityResponse response, RequestDetails request) {
    return access
        .daos()
        .getResourceDao(Patient.class)
        .read(response.getPatient().getReferenceElement(), request);
  }

  /** A clerk at a counter wants to see the face, and not to follow a link. */
  private Optional<byte[]> dataOf(Attachment photo, RequestDetails request) {
    return Optional.ofNullable(AttachmentReader.binaryId(photo))
        .map(id -> new IdType("Binary", id))
        .map(id -> access.daos().getResourceDao(Binary.class).read(id, request).getData());
  }

  /** {@code contained=true}, in the address or among the parameters of the body. */
  private static boolean wantsPatient(IBaseResource body, RequestDetails request) {
    String[] inAddress = request.getParameters().get(CONTAINED);
    boolean inBody =
        body instanceof Parameters parameters
            && parameters.getParameter().stream()
                .filter(parameter -> CONTAINED.equals(parameter.getName()))
                .anyMatch(parameter -> isTrue(parameter.getValue()));
    return inBody || (inAddress != null && Arrays.asList(inAddress).contains("true"));
  }

  private static boolean isTrue(@Nullable Type value) {
    return value instanceof BooleanType bool && bool.booleanValue();
  }

  /** A facility that does not say who asks, asks for itself. */
  private static void askForOwnFacility(CoverageEligibilityRequest sent, Caller caller) {
    if (caller.is(Role.FACILITY) && sent.getProvider().isEmpty()) {
      var identifier =
          new Identifier().setSystem(IdentifierSystems.HEALTH_FACILITY).setValue(caller.facility());
      sent.setProvider(new Reference().setIdentifier(identifier));
    }
  }

  private void refuseOthers(EligibilityDraft draft, Caller caller) {
    var provider = draft.provider();
    String facility = caller.facility();
    if (caller.is(Role.FACILITY)
        && facility != null
        && provider != null
        && !scope.isFacility(provider, facility)) {
      throw new RequestRefused(
          ProblemCode.FORBIDDEN, "CoverageEligibilityRequest.provider", "provider");
    }
  }

  private static CoverageEligibilityRequest requestOf(IBaseResource body) {
    IBaseResource content =
        body instanceof Parameters parameters
            ? parameters.getParameter().stream()
                .filter(parameter -> "resource".equals(parameter.getName()))
                .<IBaseResource>map(Parameters.ParametersParameterComponent::getResource)
                .findFirst()
                .orElse(body)
            : body;
    if (content instanceof CoverageEligibilityRequest sent) {
      return sent;
    }
    throw new RequestRefused(
        ProblemCode.RESOURCE_TYPE, "", content.fhirType(), "CoverageEligibilityRequest");
  }
}
