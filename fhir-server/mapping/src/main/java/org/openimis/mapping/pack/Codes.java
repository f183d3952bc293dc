package org.openimis.mapping.pack;

import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.jspecify.annotations.Nullable;
import org.openimis.profiles.CodeSystems;

/** Codes and identifiers, written and read back by their system. */
public final class Codes {
  private static final String SCHEME_CODE = "Code";

  public static Coding coding(String system, String code) {
    return new Coding().setSystem(system).setCode(code);
  }

  public static CodeableConcept concept(String system, String code) {
    return new CodeableConcept(coding(system, code));
  }

  /** The code of another resource, where this one names it. */
  public static Identifier name(String system, String value) {
    return new Identifier().setSystem(system).setValue(value);
  }

  /**
   * A code that the scheme gave the resource. openIMIS's own type comes first, because its Android
   * apps read only that (fhir-model 2.0, rule 7).
   */
  public static Identifier identifier(String system, String value) {
    return name(system, value).setType(concept(CodeSystems.OPENIMIS_IDENTIFIERS, SCHEME_CODE));
  }

  /** The value under that system; null when there is none. */
  public static @Nullable String value(List<Identifier> identifiers, String system) {
    return identifiers.stream()
        .filter(identifier -> system.equals(identifier.getSystem()) && identifier.hasValue())
        .map(Identifier::getValue)
        .findFirst()
        .orElse(null);
  }

  /** The code of that system in any of the concepts; null when there is none. */
  public static @Nullable String code(List<CodeableConcept> concepts, String system) {
    return concepts.stream()
        .flatMap(concept -> concept.getCoding().stream())
        .filter(coding -> system.equals(coding.getSystem()))
        .map(Coding::getCode)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Codes() {}
}
