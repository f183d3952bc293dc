package org.openimis.rest.read;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/**
 * One search, page by page. The matches come first and what they include after them, since HAPI's
 * own totals and links mistake one for the other, and a page behind the last one for a full one.
 */
final class SearchRun {
  private final IFhirResourceDao<?> dao;
  private final SearchParameterMap search;
  private final RequestDetails request;

  /**
   * @param search with count and offset
   */
  SearchRun(IFhirResourceDao<?> dao, SearchParameterMap search, RequestDetails request) {
    this.dao = dao;
    this.search = search;
    this.request = request;
  }

  /** The page; a total only where it is known without counting, or was asked for. */
  IBundleProvider page() {
    if (search.getSummaryMode() == SummaryEnum.COUNT) {
      return dao.search(search, request);
    }
    int count = search.getCount();
    int offset = search.getOffset();
    // One more than the page holds tells whether there is a next one.
    List<IBaseResource> found = matches(offset, count + 1, request);
    boolean hasNext = found.size() > count;
    List<IBaseResource> rows = hasNext ? found.subList(0, count) : found;
    boolean knowsTotal = !hasNext && (offset == 0 || !rows.isEmpty());
    return page(rows, knowsTotal ? offset + rows.size() : null, hasNext);
  }

  /** Rows as a page of this search, with what they include. */
  IBundleProvider page(List<IBaseResource> rows, @Nullable Integer total, boolean hasNext) {
    int count = search.getCount();
    List<IBaseResource> all =
        search.getSummaryMode() == SummaryEnum.COUNT ? List.of() : withIncludes(rows);
    var page = new SimpleBundleProvider(all);
    page.setCurrentPageOffset(search.getOffset());
    page.setCurrentPageSize(count);
    page.setPreferredPageSize(count);
    page.setTotalResourcesRequestedReturned(hasNext ? count + 1 : 0);
    page.setSize(total);
    return page;
  }

  /** Matches alone, on behalf of whoever is given. */
  List<IBaseResource> matches(int offset, int count, RequestDetails asking) {
    SearchParameterMap part = search.clone();
    part.setIncludes(new HashSet<>());
    part.setRevIncludes(new HashSet<>());
    part.setSummaryMode(null);
    part.setOffset(offset);
    part.setCount(count);
    return search(part, asking);
  }

  private List<IBaseResource> withIncludes(List<IBaseResource> rows) {
    if (rows.isEmpty() || (search.getIncludes().isEmpty() && search.getRevIncludes().isEmpty())) {
      return rows;
    }
    var ids = new TokenOrListParam();
    rows.forEach(row -> ids.add(new TokenParam(row.getIdElement().getIdPart())));
    SearchParameterMap page = search.clone();
    page.add("_id", ids);
    page.setOffset(0);
    page.setCount(rows.size());
    return search(page, request);
  }

  /** HAPI takes count and offset from the request again, where it finds them. */
  private List<IBaseResource> search(SearchParameterMap part, RequestDetails asking) {
    Map<String, String[]> before = asking.getParameters();
    Map<String, String[]> during = new HashMap<>(before);
    during.put("_count", new String[] {String.valueOf(part.getCount())});
    during.put("_offset", new String[] {String.valueOf(part.getOffset())});
    asking.setParameters(during);
    try {
      return dao.search(part, asking).getResources(0, Integer.MAX_VALUE);
    } finally {
      asking.setParameters(before);
    }
  }
}
