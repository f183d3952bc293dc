package org.openimis.mapping.terminology;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Tells all that is known of a concept, as the operation {@code $lookup} answers. */
public final class ConceptLookup {
  private final Set<String> properties;
  private final Locale language;
  private final LocalDate day;

  /**
   * How a concept is told.
   *
   * @param properties those that are asked for; none means all
   * @param day on which the code is used
   */
  public ConceptLookup(Set<String> properties, Locale language, LocalDate day) {
    this.properties = Set.copyOf(properties);
    this.language = language;
    this.day = day;
  }

  public Parameters tell(CodeList list, Concept concept) {
    var answer = new Parameters();
    String name = list.heading().name();
    answer.addParameter("name", name == null ? list.url() : name);
    if (list.version() != null) {
      answer.addParameter("version", list.version());
    }
    answer.addParameter("display", concept.displayIn(language));
    if (isWanted("designation")) {
      concept.designations().forEach(designation -> add(answer, designation));
      String plain = concept.display().plain();
      if (plain != null && !plain.equals(concept.displayIn(language))) {
        add(answer, new Designation(list.language(), null, plain));
      }
    }
    addProperties(answer, concept);
    return answer;
  }

  private void addProperties(Parameters answer, Concept concept) {
    String definition = concept.definition().in(language);
    if (definition != null) {
      add(answer, "definition", new StringType(definition));
    }
    if (concept.parent() != null) {
      add(answer, "parent", new CodeType(concept.parent()));
    }
    concept.children().forEach(child -> add(answer, "child", new CodeType(child)));
    concept.properties().stream()
        .filter(property -> !"inactive".equals(property.getCode()))
        .forEach(property -> add(answer, property.getCode(), property.getValue()));
    add(answer, "inactive", new BooleanType(concept.hasEndedBy(day)));
  }

  private boolean isWanted(String property) {
    return properties.isEmpty() || properties.contains(property);
  }

  private void add(Parameters answer, String code, Type value) {
    if (isWanted(code)) {
      ParametersParameterComponent property = answer.addParameter().setName("property");
      property.addPart().setName("code").setValue(new CodeType(code));
      property.addPart().setName("value").setValue(value);
    }
  }

  private static void add(Parameters answer, Designation designation) {
    ParametersParameterComponent added = answer.addParameter().setName("designation");
    if (designation.language() != null) {
      added.addPart().setName("language").setValue(new CodeType(designation.language()));
    }
    if (designation.use() != null) {
      added.addPart().setName("use").setValue(designation.use());
    }
    added.addPart().setName("value").setValue(new StringType(designation.value()));
  }
}
