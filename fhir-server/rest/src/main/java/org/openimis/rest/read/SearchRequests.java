package org.openimis.rest.read;

import ca.uhn.fhir.context.RuntimeResourceDefinition;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.util.UrlUtil;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Reads a search from a request: only what is declared, with bounded pages, answered from the
 * tables at once and never from an earlier answer.
 */
public final class SearchRequests {
  /** About the answer's form; HAPI's server looks after them. */
  private static final Set<String> ABOUT_THE_ANSWER =
      Set.of("_format", "_pretty", "_summary", "_elements");

  private final MatchUrlService urls;
  private final PageSizes pages;

  public SearchRequests(MatchUrlService urls, PageSizes pages) {
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

  SearchParameterMap read(RequestDetails request, RuntimeResourceDefinition type) {
    var query = new StringJoiner("&");
    for (Map.Entry<String, String[]> parameter : request.getParameters().entrySet()) {
      if (!ABOUT_THE_ANSWER.contains(parameter.getKey())) {
        refuseTricks(parameter.getKey());
        for (String value : parameter.getValue()) {
          query.add(
              UrlUtil.escapeUrlParam(parameter.getKey()) + "=" + UrlUtil.escapeUrlParam(value));
        }
      }
    }
    try {
      SearchParameterMap search = urls.translateMatchUrl(type.getName() + "?" + query, type);
      return bounded(search);
    } catch (InvalidRequestException | IllegalArgumentException e) {
      throw new RequestRefused(ProblemCode.SEARCH, "", String.valueOf(e.getMessage()));
    }
  }

  /** What would cost more than it answers, or answer what was not asked. */
  private static void refuseTricks(String name) {
    if (name.startsWith("_filter") || name.startsWith("_query") || name.startsWith("_total")) {
      throw new RequestRefused(ProblemCode.SEARCH, "", name);
    }
  }

  private SearchParameterMap bounded(SearchParameterMap search) {
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
    return search;
  }
}
