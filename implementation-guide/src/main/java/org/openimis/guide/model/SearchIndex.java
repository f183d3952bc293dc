package org.openimis.guide.model;

import static org.openimis.guide.model.Json.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openimis.guide.model.Artifact.Kind;
import org.openimis.profiles.ServedSearchParameters;

/** Which parameters find which type: those of R4 that are served, and our own. */
public final class SearchIndex {
  private final Map<String, List<Parameter>> byType = new TreeMap<>();

  /** A parameter of a type; one of R4 has no artifact here. */
  public sealed interface Parameter {
    String code();
  }

  /** One that R4 defines. */
  public record OfR4(String code) implements Parameter {}

  /** One of ours. */
  public record Own(String code, Artifact definition) implements Parameter {}

  private SearchIndex() {}

  public static SearchIndex of(Artifacts artifacts) {
    var index = new SearchIndex();
    index.addServed(ServedSearchParameters.byType());
    index.addServed(ServedSearchParameters.ofDefinitions());
    for (Artifact own : artifacts.of(Kind.SEARCH_PARAMETER)) {
      String code = Json.text(own.resource(), "code");
      texts(own.resource(), "base").forEach(type -> index.add(type, new Own(code, own)));
    }
    return index;
  }

  private void addServed(Map<String, List<String>> codesByType) {
    codesByType.forEach((type, codes) -> codes.forEach(code -> add(type, new OfR4(code))));
  }

  private void add(String type, Parameter parameter) {
    byType.computeIfAbsent(type, first -> new ArrayList<>()).add(parameter);
  }

  public Map<String, List<Parameter>> byType() {
    return byType;
  }
}
