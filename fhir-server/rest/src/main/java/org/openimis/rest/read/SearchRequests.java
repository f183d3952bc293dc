package org.openimis.rest.read;

import ca.uhn.fhir.context.RuntimeResourceDefinition;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.util.UrlUtil;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Reads a search from a request: only what is declared, with bounded pages, answered from the
 * tables at once and never from an earlier answer.
 */
public final class SearchRequests {
  private static final Set<String> READ_BY_HAPI = Set.of("_sort", "_include", "_revinclude");

  /** Pages follow each other only when the rows keep their order. */
  private static final SortSpec BY_ID = new SortSpec("_id");

  private final SearchRules rules;
  private final MatchUrlService urls;
  private final PageSizes pages;

  public SearchRequests(SearchRules rules, MatchUrlService urls, PageSizes pages) {
    this.rules = rules;
    this.urls = urls;
    this.pages = pages;
  }

  /**
   * How many matches a page holds.
   *
   * @param usual when the caller says nothing
   * @param most whatever the caller says
   */
  public record PageSizes(int usual, int most) {}

  /** What HAPI has read of a search itself. */
  record Shape(Set<Include> includes, Set<Include> revIncludes, @Nullable SortSpec sort) {}

  /**
   * The search that a request asks for.
   *
   * @throws RequestRefused {@code search} when it asks for what is not declared
   */
  SearchParameterMap read(RequestDetails request, RuntimeResourceDefinition type, Shape shape) {
    rules.check(type.getName(), request);
    SearchParameterMap search = translate(request, type);
    shape.includes().forEach(search::addInclude);
    shape.revIncludes().forEach(search::addRevInclude);
    search.setSort(shape.sort() == null ? BY_ID : shape.sort());
    String[] summary = request.getParameters().get("_summary");
    if (summary != null && summary.length > 0 && summary[0].equals("count")) {
      search.setSummaryMode(SummaryEnum.COUNT);
    }
    return bounded(search, request);
  }

  private SearchParameterMap translate(RequestDetails request, RuntimeResourceDefinition type) {
    var query = new StringJoiner("&");
    for (Map.Entry<String, String[]> parameter : request.getParameters().entrySet()) {
      if (isCondition(parameter.getKey())) {
        for (String value : parameter.getValue()) {
          query.add(
              UrlUtil.escapeUrlParam(parameter.getKey()) + "=" + UrlUtil.escapeUrlParam(value));
        }
      }
    }
    try {
      return urls.translateMatchUrl(type.getName() + "?" + query, type);
    } catch (InvalidRequestException | IllegalArgumentException e) {
      throw new RequestRefused(ProblemCode.SEARCH, "", String.valueOf(e.getMessage()));
    }
  }

  private static boolean isCondition(String name) {
    int colon = name.indexOf(':');
    return !SearchRules.isOfTheAnswer(name)
        && !READ_BY_HAPI.contains(colon < 0 ? name : name.substring(0, colon));
  }

  private SearchParameterMap bounded(SearchParameterMap search, RequestDetails request) {
    Integer asked = search.getCount();
    int count = asked == null ? pages.usual() : Math.min(asked, pages.most());
    if (count < 0 || (search.getOffset() != null && search.getOffset() < 0)) {
      throw new RequestRefused(ProblemCode.SEARCH, "", "_count, _offset");
    }
    search.setCount(count);
    if (search.getOffset() == null) {
      search.setOffset(0);
    }
    search.setLoadSynchronous(true);
    // HAPI makes the link to the next page from what was asked for, not from what is given.
    request.addParameter("_count", new String[] {String.valueOf(count)});
    return search;
  }
}
