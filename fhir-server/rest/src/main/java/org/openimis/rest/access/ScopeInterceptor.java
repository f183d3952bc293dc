package org.openimis.rest.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.model.api.ResourceMetadataKeyEnum;
import ca.uhn.fhir.model.valueset.BundleEntrySearchModeEnum;
import ca.uhn.fhir.rest.api.server.IPreResourceAccessDetails;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IAnyResource;
import org.hl7.fhir.instance.model.api.IBaseResource;
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

  /** What a search includes is loaded after the access to its matches was checked. */
  @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
  public void hideIncluded(RequestDetails request, IPreResourceShowDetails found) {
    Optional<Caller> caller = Callers.of(request);
    for (int i = 0; i < found.size(); i++) {
      IBaseResource resource = found.getResource(i);
      if (isIncluded(resource) && (caller.isEmpty() || !policy.maySee(caller.get(), resource))) {
        found.setResource(i, null);
      }
    }
  }

  private static boolean isIncluded(IBaseResource resource) {
    return ResourceMetadataKeyEnum.ENTRY_SEARCH_MODE.get((IAnyResource) resource)
        == BundleEntrySearchModeEnum.INCLUDE;
  }
}
