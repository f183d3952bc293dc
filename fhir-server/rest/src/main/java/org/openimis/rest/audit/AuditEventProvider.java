package org.openimis.rest.audit;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Set;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.AuditTrail;
import org.openimis.mapping.audit.AuditRecords;

/** Who asked for what, as AuditEvent. */
public final class AuditEventProvider implements IResourceProvider {
  private final AuditPages pages;

  public AuditEventProvider(AuditTrail trail) {
    this.pages = new AuditPages(trail, Set.of("date", "agent", "entity"));
  }

  @Override
  public Class<AuditEvent> getResourceType() {
    return AuditEvent.class;
  }

  @Read
  @Description("One row of the audit")
  public AuditEvent read(@IdParam IdType id, RequestDetails request) {
    return AuditRecords.event(pages.read(id, request));
  }

  @Search
  @Description("Rows of the audit, the newest first")
  public IBundleProvider search(
      @OptionalParam(name = "date") @Nullable DateRangeParam date,
      @OptionalParam(name = "agent") @Nullable TokenParam agent,
      @OptionalParam(name = "entity") @Nullable ReferenceParam entity,
      @Count @Nullable Integer count,
      @Offset @Nullable Integer offset,
      RequestDetails request) {
    return pages.search(
        date,
        agent == null ? null : agent.getValue(),
        entity == null ? null : entity.getValue(),
        count,
        offset,
        false,
        request,
        AuditRecords::event);
  }
}
