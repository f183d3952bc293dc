package org.openimis.mapping.catalogue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.PropertyType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.pack.Days;
import org.openimis.profiles.CodeSystems;

/**
 * Codes that left a register. They stay in the CodeSystem with FHIR's property {@code
 * deprecationDate}, the first day on which they no longer hold, because older claims name them.
 */
public final class Deprecation {
  private static final String PROPERTY = "deprecationDate";

  /**
   * The register with every code of its stored predecessor that it no longer names. Codes that
   * ended earlier keep their day.
   *
   * @param lastDay the last day of the codes that end now
   */
  public static CodeSystem carryOver(CodeSystem stored, CodeSystem register, LocalDate lastDay) {
    Set<String> named =
        register.getConcept().stream()
            .map(ConceptDefinitionComponent::getCode)
            .collect(Collectors.toSet());
    CodeSystem carried = register.copy();
    for (ConceptDefinitionComponent concept : stored.getConcept()) {
      if (!named.contains(concept.getCode())) {
        carried.addConcept(ended(concept, lastDay));
      }
    }
    if (carried.getConcept().size() > register.getConcept().size()) {
      carried
          .addProperty()
          .setCode(PROPERTY)
          .setUri(CodeSystems.HL7_CONCEPT_PROPERTIES + "#" + PROPERTY)
          .setType(PropertyType.DATETIME);
    }
    return carried;
  }

  /** The last day of a code; null while it has not left. */
  static @Nullable LocalDate lastDay(ConceptDefinitionComponent concept) {
    return concept.getProperty().stream()
        .filter(property -> PROPERTY.equals(property.getCode()))
        .map(property -> property.getValue() instanceof DateTimeType day ? Days.first(day) : null)
        .filter(Objects::nonNull)
        .findFirst()
        .map(day -> day.minusDays(1))
        .orElse(null);
  }

  private static ConceptDefinitionComponent ended(
      ConceptDefinitionComponent concept, LocalDate lastDay) {
    ConceptDefinitionComponent ended = concept.copy();
    if (lastDay(concept) == null) {
      ended.addProperty().setCode(PROPERTY).setValue(Days.dateTime(lastDay.plusDays(1)));
    }
    return ended;
  }

  private Deprecation() {}
}
