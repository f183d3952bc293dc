package org.openimis.rest.enrolment;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.enrolment.RenewalDesk;
import org.openimis.rest.read.ReadProvider;

/**
 * Offers to renew policies: read and searched by the officers who make them, and declined by
 * families. A family that accepts renews by {@code Contract/$renew} or an application.
 */
public final class RenewalProvider extends ReadProvider<Task> {
  private static final String REASON = "reason";

  private final RenewalDesk desk;
  private final EnrolmentDoor door;

  public RenewalProvider(Access access, RenewalDesk desk, EnrolmentDoor door) {
    super(Task.class, access);
    this.desk = desk;
    this.door = door;
  }

  @Operation(name = "$decline", manualRequest = true)
  @Description("Writes down that a family does not want to renew its policy")
  public Task decline(
      @IdParam IdType id, @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    var unused = door.districts(request);
    // Whoever may not see it learns nothing of it.
    String task = dao().read(id.toVersionless(), request).getIdElement().getIdPart();
    Sent sent = Sent.read(body, Set.of(REASON), door.context(request));
    String reason = sent.text(REASON);
    sent.check();
    desk.decline(task, reason);
    return dao().read(new IdType("Task", task), request);
  }
}
