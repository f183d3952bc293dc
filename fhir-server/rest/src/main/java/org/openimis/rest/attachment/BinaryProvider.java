package org.openimis.rest.attachment;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.IdType;
import org.openimis.rest.access.Callers;

/**
 * Documents of claims: as they are, to be saved and never shown as a page of ours; or in FHIR's
 * JSON or XML for who asks for that.
 */
public final class BinaryProvider implements IResourceProvider {
  private final DaoRegistry daos;

  public BinaryProvider(DaoRegistry daos) {
    this.daos = daos;
  }

  @Override
  public Class<Binary> getResourceType() {
    return Binary.class;
  }

  @Read
  @Description("A document of a claim, as it was attached")
  public Binary read(@IdParam IdType id, RequestDetails request) {
    Callers.required(request);
    return daos.getResourceDao(Binary.class).read(id, request);
  }
}
