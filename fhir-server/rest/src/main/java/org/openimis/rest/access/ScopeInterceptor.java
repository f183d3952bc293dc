package org.openimis.rest.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.IPreResourceAccessDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import org.openimis.domain.access.Caller;

/**
 * Hides what the caller may not see, whichever way it was found: read, search, include, history or
 * an entry of a batch.
 */
@Interceptor
public final class ScopeInterceptor {
  private final ScopePolicy policy;

  public ScopeInterceptor(ScopePolicy policy) {
    this.policy = policy;
  }

  @Hook(Pointcut.STORAGE_PREACCESS_RESOURCES)
  public void hide(RequestDetails request, IPreResourceAccessDetails found) {
    Optional<Caller> caller = Callers.of(request);
    for (int i = 0; i < found.size(); i++) {
      if (caller.isEmpty() || !policy.maySee(caller.get(), found.getResource(i))) {
        found.setDontReturnResourceAtIndex(i);
      }
    }
  }
}
