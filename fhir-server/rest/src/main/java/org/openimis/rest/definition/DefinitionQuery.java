package org.openimis.rest.definition;

import ca.uhn.fhir.rest.api.QualifiedParamList;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ParameterUtil;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import ca.uhn.fhir.util.StringUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.terminology.Heading;
import org.openimis.profiles.ServedSearchParameters;
import org.openimis.rest.read.SearchRequests.PageSizes;
import org.openimis.rest.read.SearchRules;

/**
 * A search for definitions: what is asked for and which page of it. Values that a comma parts are
 * alternatives, a parameter that is repeated narrows the search, as everywhere in FHIR.
 */
final class DefinitionQuery {
  private static final String STATUS_SYSTEM = "http://hl7.org/fhir/publication-status";
  private static final String COUNT = "_count";
  private static final String OFFSET = "_offset";
  private static final String EXACT = ":exact";

  private final RequestDetails request;
  private final Predicate<Heading> condition;
  private final int count;
  private final int offset;
  private final boolean onlyCount;

  /**
   * Reads the search that a request asks for.
   *
   * @throws RequestRefused {@code search} when it asks for what is not declared for the type
   */
  DefinitionQuery(String type, RequestDetails request, PageSizes pages) {
    this.request = request;
    Set<String> names =
        new HashSet<>(ServedSearchParameters.ofDefinitions().getOrDefault(type, List.of()));
    Map<String, String[]> asked = request.getParameters();
    SearchRules.allowOnly(withExact(names), request);
    List<Predicate<Heading>> all = new ArrayList<>();
    for (Map.Entry<String, String[]> parameter : asked.entrySet()) {
      String name = parameter.getKey();
      if (names.contains(plain(name))) {
        for (String value : parameter.getValue()) {
          all.add(condition(name, value));
        }
      }
    }
    this.condition = heading -> all.stream().allMatch(each -> each.test(heading));
    this.count = Math.min(number(asked, COUNT, pages.usual()), pages.most());
    this.offset = number(asked, OFFSET, 0);
    this.onlyCount =
        count == 0
            || Arrays.asList(asked.getOrDefault("_summary", new String[0])).contains("count");
  }

  private static Set<String> withExact(Set<String> names) {
    Set<String> all = new HashSet<>(names);
    all.add("name" + EXACT);
    return all;
  }

  private static String plain(String name) {
    return name.endsWith(EXACT) ? name.substring(0, name.length() - EXACT.length()) : name;
  }

  private static int number(Map<String, String[]> asked, String name, int otherwise) {
    String[] values = asked.get(name);
    if (values == null || values.length == 0) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(values[0]);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as a negative one is.
    }
    throw new RequestRefused(ProblemCode.SEARCH, "", name + "=" + values[0]);
  }

  private static Predicate<Heading> condition(String name, String value) {
    List<Predicate<Heading>> any =
        QualifiedParamList.splitQueryStringByCommasIgnoreEscape(null, value).stream()
            .map(part -> one(name, ParameterUtil.unescape(part)))
            .toList();
    return heading -> any.stream().anyMatch(each -> each.test(heading));
  }

  private static Predicate<Heading> one(String name, String value) {
    return switch (name) {
      case "_id" -> heading -> heading.id().equals(value);
      case "url" -> heading -> value.equals(heading.url());
      case "version" -> heading -> value.equals(heading.version());
      case "status" -> heading -> isStatus(value, heading.status());
      case "value" -> heading -> heading.values().contains(value);
      case "name" -> heading -> normalized(heading.name()).startsWith(normalized(value));
      case "_lastUpdated" -> {
        StoredWhen when = StoredWhen.of(value);
        yield heading -> when.accepts(heading.lastUpdated());
      }
      default -> heading -> value.equals(heading.name()); // name:exact
    };
  }

  private static boolean isStatus(String wanted, @Nullable String status) {
    int bar = wanted.indexOf('|');
    String system = bar < 0 ? "" : wanted.substring(0, bar);
    return wanted.substring(bar + 1).equals(status)
        && (system.isEmpty() || system.equals(STATUS_SYSTEM));
  }

  private static String normalized(@Nullable String text) {
    return text == null ? "" : StringUtil.normalizeStringForSearchIndexing(text);
  }

  /**
   * The page of those that fit.
   *
   * @param read reads the whole of a definition; only those of the page are read
   */
  IBundleProvider page(
      List<Heading> headings, Function<Heading, Optional<? extends IBaseResource>> read) {
    List<Heading> found = headings.stream().filter(condition).toList();
    List<Heading> rows = found.stream().skip(offset).limit(onlyCount ? 0 : count).toList();
    List<IBaseResource> shown = new ArrayList<>();
    rows.forEach(row -> read.apply(row).ifPresent(shown::add));
    boolean hasNext = !onlyCount && offset + rows.size() < found.size();
    // HAPI makes the link to the next page from what was asked for, not from what is given.
    request.addParameter(COUNT, new String[] {String.valueOf(count)});
    var page = new SimpleBundleProvider(shown);
    page.setCurrentPageOffset(offset);
    page.setCurrentPageSize(count);
    page.setPreferredPageSize(count);
    page.setTotalResourcesRequestedReturned(hasNext ? count + 1 : 0);
    page.setSize(found.size());
    return page;
  }
}
