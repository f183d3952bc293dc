package org.openimis.rest.enrolment;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.EnrollmentRequest;
import org.hl7.fhir.r4.model.EnrollmentResponse;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.enrolment.EnrolmentDesk;
import org.openimis.mapping.claim.ReadingContext;
import org.openimis.mapping.enrolment.ApplicationReader;
import org.openimis.rest.read.ReadProvider;
import org.openimis.rest.server.ResponseStatus;

/** {@code EnrollmentRequest/$submit}: enrols a family, or renews its policy. */
public final class EnrolmentProvider extends ReadProvider<EnrollmentRequest> {
  private final Access access;
  private final EnrolmentDesk desk;
  private final EnrolmentDoor door;

  public EnrolmentProvider(Access access, EnrolmentDesk desk, EnrolmentDoor door) {
    super(EnrollmentRequest.class, access);
    this.access = access;
    this.desk = desk;
    this.door = door;
  }

  @Operation(name = "$submit", typeName = "EnrollmentRequest")
  @Description("Enrols a family in a product: values the policy and opens the cover of each member")
  public EnrollmentResponse submit(@ResourceParam IBaseResource body, RequestDetails request) {
    @Nullable Set<String> districts = door.districts(request);
    ReadingContext context = door.context(request);
    var answered =
        desk.enrol(
            ApplicationReader.read(contentOf(body), context, door.today(context), districts));
    if (!answered.repeated()) {
      ResponseStatus.created(request);
    }
    return access
        .daos()
        .getResourceDao(EnrollmentResponse.class)
        .read(new IdType("EnrollmentResponse", answered.responseId()), request);
  }

  private static IBaseResource contentOf(IBaseResource body) {
    return body instanceof Parameters parameters
        ? parameters.getParameter().stream()
            .filter(parameter -> "resource".equals(parameter.getName()))
            .<IBaseResource>map(Parameters.ParametersParameterComponent::getResource)
            .findFirst()
            .orElse(body)
        : body;
  }
}
