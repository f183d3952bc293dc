package org.openimis.store.hapi;

import java.util.List;

/** What is registered with HAPI's JPA interceptor service, for the test that lists every door. */
public record StorageInterceptors(List<Object> all) {
  public StorageInterceptors {
    all = List.copyOf(all);
  }
}
