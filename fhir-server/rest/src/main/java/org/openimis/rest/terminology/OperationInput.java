package org.openimis.rest.terminology;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.terminology.CanonicalUrl;
import org.openimis.mapping.text.Languages;

/**
 * What an operation is given: in the address, or in a Parameters resource, which HL7 takes for the
 * same. A parameter that the operation does not know is refused, for it would have changed the
 * answer.
 */
final class OperationInput {
  /** About the form of the answer. */
  private static final Set<String> OF_THE_ANSWER =
      Set.of("_format", "_pretty", "_summary", "_elements");

  /** Names of one thing in several systems; nothing has a hundred. */
  private static final int MOST_CODINGS = 100;

  private static final Set<String> ONLY_IN_BODY = Set.of("coding", "codeableConcept");

  /** A name that may stand in a FHIRPath; strangers send others, too. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z-]{0,40}");

  private final Map<String, List<Type>> values = new HashMap<>();
  private final Set<String> namesInBody;
  private final RequestDetails request;

  /**
   * Reads the parameters of a request.
   *
   * @param known the parameters that the operation heeds
   */
  OperationInput(RequestDetails request, Set<String> known) {
    this.request = request;
    Map<String, List<Type>> sent = inBody(request);
    this.namesInBody = Set.copyOf(sent.keySet());
    values.putAll(inAddress(request));
    sent.forEach(
        (name, more) -> values.computeIfAbsent(name, first -> new ArrayList<>()).addAll(more));
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new RequestRefused(ProblemCode.NOT_SUPPORTED, path(name));
      }
      if (ONLY_IN_BODY.contains(name) && !namesInBody.contains(name)) {
        throw new RequestRefused(ProblemCode.NOT_SUPPORTED, name, name, "in-address");
      }
    }
  }

  private static Map<String, List<Type>> inAddress(RequestDetails request) {
    Map<String, List<Type>> values = new HashMap<>();
    request
        .getParameters()
        .forEach(
            (name, texts) -> {
              if (!OF_THE_ANSWER.contains(name)) {
                for (String text : texts) {
                  add(values, name, new StringType(text));
                }
              }
            });
    return values;
  }

  private static Map<String, List<Type>> inBody(RequestDetails request) {
    Map<String, List<Type>> values = new HashMap<>();
    IBaseResource body = request.getResource();
    if (body instanceof Parameters parameters) {
      for (ParametersParameterComponent parameter : parameters.getParameter()) {
        String name = String.valueOf(parameter.getName());
        boolean hasMore = parameter.getResource() != null || !parameter.getPart().isEmpty();
        if (hasMore) { // which no operation here takes
          throw new RequestRefused(ProblemCode.NOT_SUPPORTED, pathInBody(name));
        } else if (!parameter.hasValue()) {
          throw new RequestRefused(ProblemCode.REQUIRED, pathInBody(name));
        }
        add(values, name, parameter.getValue());
      }
    } else if (body != null) {
      throw new RequestRefused(ProblemCode.RESOURCE_TYPE, "", body.fhirType(), "Parameters");
    }
    return values;
  }

  private static void add(Map<String, List<Type>> values, String name, Type value) {
    if (!value.isEmpty()) {
      values.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
    }
  }

  /** The FHIRPath of a parameter, or its name where it stands in the address. */
  String path(String name) {
    String inAddress = NAME.matcher(name).matches() ? name : "";
    return namesInBody.contains(name) ? pathInBody(name) : inAddress;
  }

  private static String pathInBody(String name) {
    return NAME.matcher(name).matches()
        ? "Parameters.parameter.where(name = '" + name + "').value"
        : "Parameters.parameter.name";
  }

  RequestRefused wrong(String name, Object shown) {
    return new RequestRefused(ProblemCode.VALUE, path(name), shown);
  }

  RequestRefused missing(String name) {
    return new RequestRefused(ProblemCode.REQUIRED, path(name));
  }

  private Optional<Type> one(String name) {
    List<Type> found = values.getOrDefault(name, List.of());
    if (found.size() > 1) {
      throw wrong(name, found.size() + " x " + name);
    }
    return found.stream().findFirst();
  }

  Optional<String> text(String name) {
    return one(name).map(value -> text(name, value));
  }

  private String text(String name, Type value) {
    if (!value.isPrimitive()) {
      throw wrong(name, value.fhirType());
    }
    return value.primitiveValue();
  }

  /** The text of a parameter that must be there. */
  String required(String name) {
    return text(name).orElseThrow(() -> missing(name));
  }

  Set<String> texts(String name) {
    return Set.copyOf(
        values.getOrDefault(name, List.of()).stream()
            .map(value -> text(name, value))
            .distinct()
            .toList());
  }

  boolean flag(String name, boolean otherwise) {
    String text = text(name).orElse(String.valueOf(otherwise));
    if (!text.equals("true") && !text.equals("false")) {
      throw wrong(name, text);
    }
    return text.equals("true");
  }

  /** A whole number from 0 on. */
  Optional<Integer> number(String name) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= 0) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // Told below, as a negative one is.
    }
    throw wrong(name, text.get());
  }

  /** The day of which the request speaks; today when it names none. */
  LocalDate day(Clock clock) {
    Optional<String> text = text("date");
    if (text.isEmpty()) {
      return LocalDate.now(clock);
    }
    try {
      LocalDate day = Days.first(new DateTimeType(text.get()));
      if (day != null) {
        return day;
      }
    } catch (DataFormatException | IllegalArgumentException e) {
      // Told below.
    }
    throw wrong("date", text.get());
  }

  /** The language in which codes are shown. */
  Locale language() {
    return Languages.of(text("displayLanguage").orElse(request.getHeader("Accept-Language")));
  }

  /** The definition that a parameter names, whose version may stand in another one. */
  Optional<CanonicalUrl> canonical(String name, String version) {
    return text(name).map(url -> CanonicalUrl.of(url).orVersion(text(version).orElse(null)));
  }

  /**
   * The codes to be looked at: of {@code coding}, of {@code codeableConcept}, or of {@code code}.
   *
   * @param system the parameter that goes with {@code code}
   * @param version the parameter with the version of the system
   * @throws RequestRefused when none is sent, or one without a code
   */
  List<Coding> codings(String system, String version) {
    List<Coding> found = new ArrayList<>();
    one("coding").ifPresent(value -> found.add(cast("coding", value, Coding.class)));
    one("codeableConcept")
        .ifPresent(
            value ->
                found.addAll(cast("codeableConcept", value, CodeableConcept.class).getCoding()));
    text("code")
        .ifPresent(
            code -> {
              CanonicalUrl named = canonical(system, version).orElse(null);
              found.add(
                  new Coding()
                      .setSystem(named == null ? null : named.url())
                      .setVersion(named == null ? null : named.version())
                      .setCode(code)
                      .setDisplay(text("display").orElse(null)));
            });
    if (found.isEmpty() || found.stream().anyMatch(coding -> !coding.hasCode())) {
      throw missing("code");
    } else if (found.size() > MOST_CODINGS) {
      throw new RequestRefused(
          ProblemCode.TOO_MANY, path("codeableConcept"), found.size(), MOST_CODINGS);
    }
    return found;
  }

  private <T extends Type> T cast(String name, Type value, Class<T> type) {
    if (!type.isInstance(value)) {
      throw wrong(name, value.fhirType());
    }
    return type.cast(value);
  }

  /** The system of a coding, with its version. */
  static @Nullable CanonicalUrl systemOf(Coding coding) {
    return coding.hasSystem() ? new CanonicalUrl(coding.getSystem(), coding.getVersion()) : null;
  }
}
