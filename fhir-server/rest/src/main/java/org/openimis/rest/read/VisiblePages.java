package org.openimis.rest.read;

import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.openimis.domain.access.Caller;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.rest.access.ScopePolicy;

/**
 * Pages of the rows that the caller may see, for searches that no parameter can narrow to them:
 * where people live does not stand in their resources. Rows are looked at one by one, so that pages
 * are full, totals count what is shown and nothing tells of what is hidden. A search that finds too
 * much to look at is refused rather than answered in part.
 */
final class VisiblePages {
  private static final int ROWS_AT_ONCE = 200;
  private static final int MOST_ROWS = 2000;

  private final ScopePolicy policy;

  VisiblePages(ScopePolicy policy) {
    this.policy = policy;
  }

  IBundleProvider page(SearchRun run, Caller caller, int offset, int count) {
    List<IBaseResource> visible = visible(run, caller);
    int from = Math.min(offset, visible.size());
    int to = Math.min(from + count, visible.size());
    return run.page(visible.subList(from, to), visible.size(), to < visible.size());
  }

  private List<IBaseResource> visible(SearchRun run, Caller caller) {
    List<IBaseResource> visible = new ArrayList<>();
    for (int at = 0; at < MOST_ROWS; at += ROWS_AT_ONCE) {
      // As ourselves, for what is hidden from the caller must be counted here.
      List<IBaseResource> rows = run.matches(at, ROWS_AT_ONCE, new SystemRequestDetails());
      rows.stream().filter(row -> policy.maySee(caller, row)).forEach(visible::add);
      if (rows.size() < ROWS_AT_ONCE) {
        return visible;
      }
    }
    throw new RequestRefused(ProblemCode.NOT_SUPPORTED, "", MOST_ROWS, "broad-search");
  }
}
