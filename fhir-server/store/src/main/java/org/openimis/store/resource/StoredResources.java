package org.openimis.store.resource;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;
import org.openimis.store.hapi.InternalRequest;

/** Reads many resources at once. Who may see them, whoever asks has settled. */
public final class StoredResources {
  private final DaoRegistry daos;

  public StoredResources(DaoRegistry daos) {
    this.daos = daos;
  }

  /** Those of one type, by their ids; nothing is left of the search. */
  public Map<String, Resource> read(String type, Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var wanted = new TokenOrListParam();
    ids.stream().distinct().forEach(id -> wanted.add(new TokenParam(id)));
    SearchParameterMap search = SearchParameterMap.newSynchronous();
    search.add("_id", wanted);
    return daos
        .getResourceDao(type)
        .search(search, InternalRequest.create())
        .getAllResources()
        .stream()
        .map(Resource.class::cast)
        .collect(
            Collectors.toMap(
                resource -> resource.getIdElement().getIdPart(),
                Function.identity(),
                (one, same) -> one));
  }
}
