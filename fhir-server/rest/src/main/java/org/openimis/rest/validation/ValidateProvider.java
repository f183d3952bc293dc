package org.openimis.rest.validation;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.text.Languages;
import org.openimis.validation.Finding;
import org.openimis.validation.ProfileTable;
import org.openimis.validation.ResourceValidator;
import org.openimis.validation.ValidatorBusy;

/**
 * {@code $validate} of one type: HAPI's whole validator against the profile that the server would
 * pick, with its advice. Nothing is stored, and nothing is looked up in the registers.
 */
public final class ValidateProvider<R extends IBaseResource> implements IResourceProvider {
  private final Class<R> type;
  private final ResourceValidator validator;

  /** Validates resources of this type. */
  public ValidateProvider(Class<R> type, ResourceValidator validator) {
    this.type = type;
    this.validator = validator;
  }

  @Override
  public Class<R> getResourceType() {
    return type;
  }

  @Operation(name = "$validate")
  @Description("Tells everything in which a resource breaks its profile, and what could be better")
  public OperationOutcome validate(@ResourceParam IBaseResource body, RequestDetails request) {
    Resource resource = (Resource) (body instanceof Parameters sent ? resourceOf(sent) : body);
    if (!type.isInstance(resource)) {
      throw new RequestRefused(
          ProblemCode.RESOURCE_TYPE, "", resource.fhirType(), type.getSimpleName());
    }
    String profile =
        ProfileTable.of(resource)
            .orElseThrow(
                () -> new RequestRefused(ProblemCode.RESOURCE_TYPE, "", resource.fhirType()));
    resource.getMeta().setProfile(null).addProfile(profile);
    Locale language = Languages.of(request.getHeader("Accept-Language"));
    try {
      List<Finding> findings = validator.findings(resource, profile);
      return ValidationOutcome.of(findings, profile, language);
    } catch (ValidatorBusy busy) {
      throw new RequestRefused(List.of(Problem.of(ProblemCode.BUSY, "")));
    }
  }

  private static IBaseResource resourceOf(Parameters parameters) {
    @Nullable Resource resource =
        parameters.getParameter().stream()
            .filter(parameter -> "resource".equals(parameter.getName()))
            .map(ParametersParameterComponent::getResource)
            .findFirst()
            .orElse(null);
    if (resource == null) {
      throw new RequestRefused(
          ProblemCode.REQUIRED, "Parameters.parameter.where(name = 'resource').resource");
    }
    return resource;
  }
}
