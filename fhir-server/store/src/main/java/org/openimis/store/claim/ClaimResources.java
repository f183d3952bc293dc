package org.openimis.store.claim;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.openimis.store.hapi.InternalRequest;

/** Claims and answers that are stored, read and given new versions in the transaction that runs. */
final class ClaimResources {
  private final DaoRegistry daos;

  ClaimResources(DaoRegistry daos) {
    this.daos = daos;
  }

  Claim claim(String id) {
    return daos.getResourceDao(Claim.class)
        .read(new IdType("Claim", id), InternalRequest.create())
        .copy();
  }

  ClaimResponse response(String id) {
    return daos.getResourceDao(ClaimResponse.class)
        .read(new IdType("ClaimResponse", id), InternalRequest.create())
        .copy();
  }

  /**
   * A claim in the place of its draft. A draft that somebody has changed since it was judged is no
   * longer what was judged: then nothing is written.
   *
   * @param draftVersion the version that was judged; null when nobody knows
   * @return the number of the new version
   */
  long submit(Claim claim, String id, @Nullable String draftVersion, TransactionDetails details) {
    claim.setId(new IdType("Claim", id, draftVersion));
    return update(Claim.class, claim, details);
  }

  /**
   * A new version of what is there.
   *
   * @return its number
   */
  <R extends Resource> long update(
      Class<R> type, R resource, String id, TransactionDetails details) {
    resource.setId(new IdType(type.getSimpleName(), id));
    return update(type, resource, details);
  }

  private <R extends Resource> long update(Class<R> type, R resource, TransactionDetails details) {
    IFhirResourceDao<R> dao = daos.getResourceDao(type);
    // A version also where nothing in it is new: the books count by versions.
    return dao.update(resource, null, true, true, InternalRequest.create(), details)
        .getId()
        .getVersionIdPartAsLong();
  }
}
