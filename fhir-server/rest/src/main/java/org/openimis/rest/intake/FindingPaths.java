package org.openimis.rest.intake;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Problems;
import org.openimis.rest.intake.ParserFindings.Finding;

/**
 * Says where in a body the parser found what it found, for HAPI's parser names the element and not
 * its place. The body is read once more for that, which only bad ones are.
 */
final class FindingPaths {
  private static final int MOST_PLACES = 20;

  private final FhirContext fhir;
  private final Map<Finding, List<String>> places = new LinkedHashMap<>();

  FindingPaths(FhirContext fhir, List<Finding> findings) {
    this.fhir = fhir;
    findings.forEach(finding -> places.put(finding, new ArrayList<>()));
  }

  /** To be called for each element of the body. */
  void visit(String path, String name, @Nullable String value) {
    places.forEach(
        (finding, paths) -> {
          if (name.equals(finding.name())
              && paths.size() < MOST_PLACES
              && isAtFault(finding, path, value)) {
            paths.add(finding.code() == ProblemCode.REFERENCE ? parentOf(path) : path);
          }
        });
  }

  /** One problem of a kind for each place. */
  List<Problem> problems() {
    var problems = new Problems();
    places.forEach(
        (finding, paths) -> {
          String shown = finding.value() == null ? finding.name() : finding.value();
          (paths.isEmpty() ? List.of(finding.name()) : paths)
              .forEach(path -> problems.add(finding.code(), fhirPath(path), shown));
        });
    return problems.toList();
  }

  private boolean isAtFault(Finding finding, String path, @Nullable String value) {
    if (finding.value() != null) {
      return finding.value().equals(value);
    } else if (finding.form() != null) {
      return (finding.form() == ValueType.SCALAR) == (value != null);
    }
    return finding.code() != ProblemCode.ELEMENT || !isKnown(path);
  }

  /** Whether R4 has this element; of resources inside others we do not say so. */
  private boolean isKnown(String path) {
    return walk(path, new StringJoiner("."));
  }

  /** JSON says {@code valueString} where FHIRPath says {@code value}. */
  private String fhirPath(String path) {
    var result = new StringJoiner(".");
    walk(path, result);
    return result.toString();
  }

  private boolean walk(String path, StringJoiner result) {
    String[] steps = path.split("\\.");
    BaseRuntimeElementDefinition<?> definition = fhir.getResourceDefinition(steps[0]);
    result.add(steps[0]);
    for (int i = 1; i < steps.length; i++) {
      String name = steps[i].replaceFirst("\\[\\d+]", "");
      BaseRuntimeChildDefinition child =
          definition instanceof BaseRuntimeElementCompositeDefinition<?> composite
              ? composite.getChildByName(name)
              : null;
      String index = steps[i].substring(name.length());
      result.add(child == null ? steps[i] : child.getElementName() + index);
      definition = child == null ? null : child.getChildByName(name);
    }
    return definition != null;
  }

  private static String parentOf(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }
}
