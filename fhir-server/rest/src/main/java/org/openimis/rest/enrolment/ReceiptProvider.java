package org.openimis.rest.enrolment;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PaymentReconciliation;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.contribution.ContributionDesk;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.ReadingContext;
import org.openimis.mapping.contribution.ReceiptReader;
import org.openimis.rest.read.ReadProvider;
import org.openimis.rest.server.ResponseStatus;

/** {@code PaymentReconciliation/$submit}: takes in money for a contribution due. */
public final class ReceiptProvider extends ReadProvider<PaymentReconciliation> {
  private final ContributionDesk desk;
  private final EnrolmentDoor door;

  public ReceiptProvider(Access access, ContributionDesk desk, EnrolmentDoor door) {
    super(PaymentReconciliation.class, access);
    this.desk = desk;
    this.door = door;
  }

  @Operation(name = "$submit", typeName = "PaymentReconciliation")
  @Description("Writes down money received for a contribution due; the policy follows")
  public PaymentReconciliation submit(@ResourceParam IBaseResource body, RequestDetails request) {
    @Nullable Set<String> districts = door.districts(request);
    ReadingContext context = door.context(request);
    var received =
        desk.receive(ReceiptReader.read(paymentOf(body), context, door.today(context), districts));
    if (!received.repeated()) {
      ResponseStatus.created(request);
    }
    return dao().read(new IdType("PaymentReconciliation", received.receiptId()), request);
  }

  private static PaymentReconciliation paymentOf(IBaseResource body) {
    IBaseResource content =
        body instanceof Parameters parameters
            ? parameters.getParameter().stream()
                .filter(parameter -> "resource".equals(parameter.getName()))
                .<IBaseResource>map(Parameters.ParametersParameterComponent::getResource)
                .findFirst()
                .orElse(body)
            : body;
    if (content instanceof PaymentReconciliation payment) {
      return payment;
    }
    throw new RequestRefused(
        ProblemCode.RESOURCE_TYPE, "", content.fhirType(), "PaymentReconciliation");
  }
}
