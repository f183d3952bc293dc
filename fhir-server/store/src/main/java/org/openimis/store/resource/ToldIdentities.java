package org.openimis.store.resource;

import ca.uhn.fhir.jpa.cache.ISearchParamIdentityCacheSvc;
import ca.uhn.fhir.jpa.model.entity.BaseResourceIndexedSearchParam;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets HAPI write down what each hash of a search parameter stands for. It looks into a cache each
 * time, whose upkeep took a tenth of an import; so it is told once a minute, which is enough where
 * it could not write the first time.
 */
final class ToldIdentities {
  private static final long A_MINUTE = 60_000_000_000L;

  private final ISearchParamIdentityCacheSvc hapi;
  private final Map<Long, Long> toldAt = new ConcurrentHashMap<>();

  ToldIdentities(ISearchParamIdentityCacheSvc hapi) {
    this.hapi = hapi;
  }

  void tell(BaseResourceIndexedSearchParam param, String type) {
    Long identity = param.getHashIdentity();
    Long told = toldAt.get(identity);
    long now = System.nanoTime();
    if (told == null || now - told > A_MINUTE) {
      hapi.findOrCreateSearchParamIdentity(identity, type, param.getParamName());
      toldAt.put(identity, now);
    }
  }
}
