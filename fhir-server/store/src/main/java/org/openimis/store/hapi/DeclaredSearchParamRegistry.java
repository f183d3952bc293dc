package org.openimis.store.hapi;

import ca.uhn.fhir.jpa.searchparam.registry.SearchParamRegistryImpl;
import java.util.Collection;
import org.hl7.fhir.instance.model.api.IIdType;

/**
 * HAPI's registry of search parameters, filled from the declared ones. Left to itself it begins
 * with what it finds in the database, and there it finds nothing.
 */
final class DeclaredSearchParamRegistry extends SearchParamRegistryImpl {
  private final DeclaredSearchParameters declared;

  DeclaredSearchParamRegistry(DeclaredSearchParameters declared) {
    this.declared = declared;
  }

  @Override
  public void handleInit(Collection<IIdType> stored) {
    super.handleInit(declared.ids());
  }
}
