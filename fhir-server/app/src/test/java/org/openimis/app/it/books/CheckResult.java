package org.openimis.app.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.openimis.app.it.Answer;

/** What {@code $check-books} found. */
record CheckResult(
    boolean sound,
    Map<String, Integer> examined,
    Map<String, Integer> differences,
    List<Difference> told) {

  record Difference(String check, String place, String resource, String expected, String found) {}

  static CheckResult of(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    Parameters parameters = answer.as(Parameters.class);
    Map<String, Integer> examined = new TreeMap<>();
    Map<String, Integer> differences = new TreeMap<>();
    for (ParametersParameterComponent result : named(parameters, "result")) {
      examined.put(part(result, "check"), Integer.valueOf(part(result, "examined")));
      differences.put(part(result, "check"), Integer.valueOf(part(result, "differences")));
    }
    List<Difference> told =
        named(parameters, "difference").stream()
            .map(
                one ->
                    new Difference(
                        part(one, "check"),
                        part(one, "place"),
                        part(one, "resource"),
                        part(one, "expected"),
                        part(one, "found")))
            .toList();
    boolean sound = ((BooleanType) parameters.getParameter("sound").getValue()).booleanValue();
    return new CheckResult(sound, examined, differences, told);
  }

  /** How many differences each check found that found any. */
  Map<String, Integer> found() {
    Map<String, Integer> found = new TreeMap<>(differences);
    found.values().removeIf(number -> number == 0);
    return found;
  }

  /** What one check tells, as {@code place: expected, not found}. */
  List<String> of(String check) {
    return told.stream()
        .filter(one -> one.check().equals(check))
        .map(one -> one.place() + ": " + one.expected() + ", not " + one.found())
        .toList();
  }

  private static List<ParametersParameterComponent> named(Parameters parameters, String name) {
    return parameters.getParameter().stream().filter(one -> one.getName().equals(name)).toList();
  }

  private static String part(ParametersParameterComponent of, String name) {
    return of.getPart().stream()
        .filter(part -> part.getName().equals(name))
        .map(part -> text(part.getValue()))
        .findFirst()
        .orElse("");
  }

  private static String text(Type value) {
    return value instanceof Reference reference ? reference.getReference() : value.primitiveValue();
  }
}
