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
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Provenance;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.AuditRecord;
import org.openimis.domain.access.AuditTrail;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.audit.AuditRecords;

/** Who wrote a resource, as Provenance. */
public final class ProvenanceProvider implements IResourceProvider {
  private final AuditPages pages;

  public ProvenanceProvider(AuditTrail trail) {
    this.pages = new AuditPages(trail, Set.of("recorded", "agent", "target"));
  }

  @Override
  public Class<Provenance> getResourceType() {
    return Provenance.class;
  }

  @Read
  @Description("One row of the audit that tells of writing")
  public Provenance read(@IdParam IdType id, RequestDetails request) {
    AuditRecord row = pages.read(id, request);
    if (row.written().isEmpty()) {
      throw new RequestRefused(ProblemCode.NOT_FOUND, "");
    }
    return AuditRecords.provenance(row);
  }

  @Search
  @Description("Rows of the audit, the newest first")
  public IBundleProvider search(
      @OptionalParam(name = "recorded") @Nullable DateRangeParam date,
      @OptionalParam(name = "agent") @Nullable TokenParam agent,
      @OptionalParam(name = "target") @Nullable ReferenceParam target,
      @Count @Nullable Integer count,
      @Offset @Nullable Integer offset,
      RequestDetails request) {
    return pages.search(
        date,
        agent == null ? null : agent.getValue(),
        target == null ? null : target.getValue(),
        count,
        offset,
        true,
        request,
        AuditRecords::provenance);
  }
}
