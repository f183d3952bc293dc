package org.openimis.rest.eligibility;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;
import org.openimis.domain.access.ScopeDirectory;
import org.openimis.domain.eligibility.EligibilityDesk;
import org.openimis.domain.eligibility.EligibilityQuestion;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.ReadingContext;
import org.openimis.mapping.eligibility.EligibilityDraft;
import org.openimis.mapping.eligibility.EligibilityReader;
import org.openimis.mapping.eligibility.FhirEligibilityRequest;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.rest.access.Callers;
import org.openimis.rest.read.ReadProvider;
import org.openimis.rest.server.ResponseStatus;

/** {@code CoverageEligibilityRequest/$submit}: whether a person is covered, and by which policy. */
public final class EligibilityProvider extends ReadProvider<CoverageEligibilityRequest> {
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
  @Description("Tells whether the patient is covered on a day, and by which policies")
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
                draft.day(),
                draft.problems(),
                new FhirEligibilityRequest(sent)));
    CoverageEligibilityResponse response =
        access
            .daos()
            .getResourceDao(CoverageEligibilityResponse.class)
            .read(new IdType("CoverageEligibilityResponse", answered.responseId()), request);
    ResponseStatus.created(request);
    return response;
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
