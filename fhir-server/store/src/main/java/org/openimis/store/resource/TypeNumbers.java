package org.openimis.store.resource;

import ca.uhn.fhir.jpa.cache.IResourceTypeCacheSvc;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** HAPI's number of each type of resource, which never changes. */
final class TypeNumbers {
  private final IResourceTypeCacheSvc hapi;
  private final Map<String, Short> numbers = new ConcurrentHashMap<>();

  TypeNumbers(IResourceTypeCacheSvc hapi) {
    this.hapi = hapi;
  }

  Short numberOf(String type) {
    return numbers.computeIfAbsent(type, hapi::getResourceTypeId);
  }
}
