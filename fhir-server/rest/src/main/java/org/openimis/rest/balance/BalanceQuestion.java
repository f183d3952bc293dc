package org.openimis.rest.balance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.profiles.CodeSystems;

/**
 * What is asked of a cover, in the address or in a Parameters. A parameter that the operation does
 * not know is refused, for it would have changed the answer.
 *
 * @param day null for today
 * @param items each with the path where it was asked about
 */
record BalanceQuestion(@Nullable LocalDate day, String dayPath, List<Item> items) {
  private static final String DATE = "date";
  private static final String ITEM = "item";

  /** About the form of the answer. */
  private static final Set<String> OF_THE_ANSWER =
      Set.of("_format", "_pretty", "_summary", "_elements");

  /** An item or service that is asked about. */
  record Item(MedicalCode code, String path) {}

  List<MedicalCode> codes() {
    return items.stream().map(Item::code).toList();
  }

  /**
   * Reads a request.
   *
   * @param address the parameters of the request's address
   * @param most how many items and services may be asked about
   */
  static BalanceQuestion read(
      Map<String, String[]> address, @Nullable IBaseResource body, int most) {
    var reading = new Reading();
    address.forEach(
        (name, values) -> {
          for (String value : values) {
            reading.inAddress(name, value);
          }
        });
    if (body instanceof Parameters sent) {
      sent.getParameter().forEach(reading::inBody);
    } else if (body != null) {
      throw new RequestRefused(ProblemCode.RESOURCE_TYPE, "", body.fhirType(), "Parameters");
    }
    if (reading.items.size() > most) {
      throw new RequestRefused(ProblemCode.TOO_MANY, ITEM, reading.items.size(), most);
    }
    if (!reading.problems.isEmpty()) {
      throw new RequestRefused(reading.problems);
    }
    return new BalanceQuestion(reading.day, reading.dayPath, reading.items);
  }

  private static final class Reading {
    private final List<Problem> problems = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private @Nullable LocalDate day;
    private String dayPath = DATE;

    void inAddress(String name, String value) {
      if (name.equals(DATE)) {
        day(value, DATE);
      } else if (name.equals(ITEM)) {
        int bar = value.indexOf('|');
        item(
            new Coding()
                .setSystem(bar < 0 ? "" : value.substring(0, bar))
                .setCode(value.substring(bar + 1)),
            ITEM,
            ITEM);
      } else if (!OF_THE_ANSWER.contains(name)) {
        problems.add(Problem.of(ProblemCode.NOT_SUPPORTED, "", name));
      }
    }

    void inBody(ParametersParameterComponent parameter) {
      String name = String.valueOf(parameter.getName());
      Type value = parameter.getValue();
      String path = "Parameters.parameter.where(name = '" + name + "').value";
      if (!name.equals(DATE) && !name.equals(ITEM)) {
        problems.add(Problem.of(ProblemCode.NOT_SUPPORTED, "Parameters.parameter.name", name));
      } else if (value == null) {
        problems.add(Problem.of(ProblemCode.REQUIRED, path));
      } else if (name.equals(DATE) && value.isPrimitive()) {
        day(value.primitiveValue(), path);
      } else if (name.equals(ITEM) && value instanceof Coding coding) {
        item(coding, path + ".system", path + ".code");
      } else {
        problems.add(Problem.of(ProblemCode.VALUE, path, value.fhirType()));
      }
    }

    private void day(String text, String path) {
      try {
        if (day != null) {
          problems.add(Problem.of(ProblemCode.VALUE, path, "2 x " + DATE));
        }
        day = LocalDate.parse(text);
        dayPath = path;
      } catch (DateTimeException e) {
        problems.add(Problem.of(ProblemCode.VALUE, path, text, "date-precision"));
      }
    }

    private void item(Coding coding, String systemPath, String codePath) {
      String system = String.valueOf(coding.getSystem());
      if (coding.getCode() == null || coding.getCode().isBlank()) {
        problems.add(Problem.of(ProblemCode.REQUIRED, codePath));
      } else if (system.equals(CodeSystems.MEDICAL_ITEM)) {
        items.add(new Item(new MedicalCode(LineKind.ITEM, coding.getCode()), codePath));
      } else if (system.equals(CodeSystems.MEDICAL_SERVICE)) {
        items.add(new Item(new MedicalCode(LineKind.SERVICE, coding.getCode()), codePath));
      } else {
        problems.add(
            Problem.of(
                ProblemCode.CODE_SYSTEM,
                systemPath,
                coding.getSystem() == null ? "" : system,
                CodeSystems.MEDICAL_ITEM + ", " + CodeSystems.MEDICAL_SERVICE));
      }
    }
  }
}
