package org.openimis.rest.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.DayReader;
import org.openimis.mapping.claim.ReadingContext;
import org.openimis.mapping.claim.ReferenceReader;
import org.openimis.mapping.claim.ReferenceReader.Allowed;
import org.openimis.mapping.claim.StructureReader;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.refusal.Problems;
import org.openimis.profiles.CodeSystems;

/**
 * The parameters of an operation, read strictly: one that the operation does not know is refused,
 * for its sender expects something of it. All problems are told at once, by {@link #check}.
 */
final class Sent {
  private final List<ParametersParameterComponent> parameters;
  private final Problems problems = new Problems();
  private final ReferenceReader references;
  private final DayReader days;

  private Sent(List<ParametersParameterComponent> parameters, ReadingContext context) {
    this.parameters = parameters;
    this.references = new ReferenceReader(context.baseUrl(), problems);
    this.days = new DayReader(context.zone(), problems);
  }

  /**
   * Reads the body of an operation.
   *
   * @param known the parameters that the operation heeds
   */
  static Sent read(@Nullable IBaseResource body, Set<String> known, ReadingContext context) {
    if (body == null) {
      return new Sent(List.of(), context);
    } else if (!(body instanceof Parameters)) {
      throw new RequestRefused(ProblemCode.RESOURCE_TYPE, "", body.fhirType(), "Parameters");
    }
    var parameters = (Parameters) body;
    for (ParametersParameterComponent parameter : parameters.getParameter()) {
      if (!known.contains(parameter.getName())) {
        throw new RequestRefused(
            ProblemCode.NOT_SUPPORTED,
            "Parameters.parameter.name",
            String.valueOf(parameter.getName()));
      }
    }
    var sent = new Sent(parameters.getParameter(), context);
    sent.lookOver(parameters);
    return sent;
  }

  /** References are looked at one by one, and a resource by whoever keeps it. */
  private void lookOver(Parameters sent) {
    Parameters rest = sent.copy();
    rest.getParameter()
        .forEach(
            parameter -> {
              parameter.setResource(null);
              if (parameter.getValue() instanceof Reference) {
                parameter.setValue(null);
              }
              parameter.getPart().removeIf(part -> part.getValue() instanceof Reference);
            });
    new StructureReader(problems, Set.of()).read(rest);
  }

  /** Throws all problems found so far. */
  void check() {
    if (!problems.isEmpty()) {
      throw new RequestRefused(problems.toList());
    }
  }

  boolean has(String name) {
    return parameters.stream().anyMatch(parameter -> name.equals(parameter.getName()));
  }

  @Nullable LocalDate day(String name) {
    ParametersParameterComponent parameter = one(name);
    if (parameter == null) {
      return null;
    } else if (parameter.getValue() instanceof BaseDateTimeType day) {
      return days.read(day, path(name));
    }
    wrongType(name, parameter.getValue());
    return null;
  }

  @Nullable PartyReference reference(String name, Allowed allowed) {
    ParametersParameterComponent parameter = one(name);
    return parameter == null ? null : reference(parameter.getValue(), name, allowed);
  }

  List<PartyReference> references(String name, Allowed allowed) {
    List<PartyReference> found = new ArrayList<>();
    for (ParametersParameterComponent parameter : parameters) {
      if (name.equals(parameter.getName())) {
        PartyReference reference = reference(parameter.getValue(), name, allowed);
        if (reference != null) {
          found.add(reference);
        }
      }
    }
    return found;
  }

  private @Nullable PartyReference reference(@Nullable Type value, String name, Allowed allowed) {
    if (value instanceof Reference reference && !reference.isEmpty()) {
      return references.read(reference, path(name), allowed);
    }
    wrongType(name, value);
    return null;
  }

  PartyReference requiredReference(String name, Allowed allowed) {
    PartyReference found = reference(name, allowed);
    if (found == null) {
      if (!has(name)) {
        problems.required(path(name));
      }
      throw new RequestRefused(problems.toList());
    }
    return found;
  }

  /** openIMIS's number of a relationship. */
  @Nullable String relationship(String name) {
    ParametersParameterComponent parameter = one(name);
    return parameter == null ? null : relationship(parameter.getValue(), name);
  }

  private @Nullable String relationship(@Nullable Type value, String name) {
    String code =
        value instanceof CodeableConcept concept
            ? Codes.code(List.of(concept), CodeSystems.OPENIMIS_RELATIONSHIP)
            : null;
    if (code == null || !code.matches("[1-8]")) {
      problems.add(ProblemCode.CODE_INVALID, path(name), code == null ? "" : code);
      return null;
    }
    return code;
  }

  /** What some members are to the head. */
  Map<PartyReference, String> relationships(String name, Allowed allowed) {
    Map<PartyReference, String> found = new LinkedHashMap<>();
    for (ParametersParameterComponent parameter : parameters) {
      if (name.equals(parameter.getName())) {
        PartyReference who = reference(part(parameter, "patient"), name, allowed);
        String role = relationship(part(parameter, "code"), name);
        if (who != null && role != null) {
          found.put(who, role);
        }
      }
    }
    return found;
  }

  private static @Nullable Type part(ParametersParameterComponent parameter, String name) {
    return parameter.getPart().stream()
        .filter(part -> name.equals(part.getName()))
        .map(ParametersParameterComponent::getValue)
        .findFirst()
        .orElse(null);
  }

  @Nullable Patient patient(String name) {
    ParametersParameterComponent parameter = one(name);
    if (parameter == null) {
      return null;
    }
    Resource resource = parameter.getResource();
    if (resource instanceof Patient patient) {
      return patient;
    }
    problems.add(
        ProblemCode.RESOURCE_TYPE,
        path(name),
        resource == null ? "" : resource.fhirType(),
        "Patient");
    return null;
  }

  /** Plain words; null where there are none. */
  @Nullable String text(String name) {
    ParametersParameterComponent parameter = one(name);
    if (parameter == null) {
      return null;
    } else if (parameter.getValue() instanceof StringType text) {
      return text.getValue();
    } else if (parameter.getValue() instanceof CodeableConcept concept && !concept.isEmpty()) {
      return inWords(concept);
    }
    wrongType(name, parameter.getValue());
    return null;
  }

  /** The text, else the display of a code, else the code. */
  private static @Nullable String inWords(CodeableConcept concept) {
    Coding coding = concept.getCodingFirstRep();
    String display = coding.hasDisplay() ? coding.getDisplay() : coding.getCode();
    return concept.hasText() ? concept.getText() : display;
  }

  /** A number above nothing; null where there is none. */
  @Nullable Integer count(String name) {
    ParametersParameterComponent parameter = one(name);
    if (parameter == null) {
      return null;
    } else if (parameter.getValue() instanceof IntegerType number && number.getValue() > 0) {
      return number.getValue();
    }
    wrongType(name, parameter.getValue());
    return null;
  }

  /** False where nothing is said. */
  boolean flag(String name) {
    ParametersParameterComponent parameter = one(name);
    if (parameter == null) {
      return false;
    } else if (parameter.getValue() instanceof BooleanType flag) {
      return flag.booleanValue();
    }
    wrongType(name, parameter.getValue());
    return false;
  }

  private void wrongType(String name, @Nullable Type value) {
    if (value == null) {
      problems.required(path(name));
    } else {
      problems.add(ProblemCode.VALUE, path(name), value.fhirType());
    }
  }

  private @Nullable ParametersParameterComponent one(String name) {
    List<ParametersParameterComponent> found =
        parameters.stream().filter(parameter -> name.equals(parameter.getName())).toList();
    if (found.size() > 1) {
      problems.add(ProblemCode.VALUE, path(name), found.size() + " x " + name);
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private static String path(String name) {
    return "Parameters.parameter.where(name = '" + name + "').value";
  }
}
