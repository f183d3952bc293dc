package org.openimis.rest.read;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.BaseResourceReturningMethodBinding;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.util.ServletRequestUtil;
import com.google.common.collect.ArrayListMultimap;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Answers a GET inside a Bundle as the server would answer it alone: same providers, same rules.
 */
final class SubRequests {
  private static final Set<RestOperationTypeEnum> READS =
      Set.of(
          RestOperationTypeEnum.READ,
          RestOperationTypeEnum.VREAD,
          RestOperationTypeEnum.SEARCH_TYPE,
          RestOperationTypeEnum.HISTORY_INSTANCE);

  private SubRequests() {}

  static IBaseResource read(String url, RequestDetails request) {
    var outer = (ServletRequestDetails) request;
    String path = BundleRules.relative(url, outer.getFhirServerBase());
    var inner =
        ServletRequestUtil.getServletSubRequestDetails(
            outer, path, "GET", ArrayListMultimap.create());
    inner.setRequestId(outer.getRequestId());
    BaseMethodBinding method =
        outer.getServer().determineResourceMethod(inner, inner.getRequestPath());
    RestOperationTypeEnum type = method.getRestOperationType(inner);
    if (!READS.contains(type) || !(method instanceof BaseResourceReturningMethodBinding reading)) {
      throw new RequestRefused(ProblemCode.NOT_SUPPORTED, "Bundle.entry.request.url", url);
    }
    inner.setRestOperationType(type);
    return reading.doInvokeServer(outer.getServer(), inner);
  }
}
