package org.openimis.rest.terminology;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.terminology.CanonicalUrl;
import org.openimis.mapping.terminology.CodeAnswer;
import org.openimis.mapping.terminology.CodeCheck;
import org.openimis.mapping.terminology.CodeQuestion;
import org.openimis.mapping.terminology.ExpansionRequest;
import org.openimis.mapping.terminology.ValueSetExpander;
import org.openimis.mapping.terminology.Vocabulary;
import org.openimis.rest.access.Callers;
import org.openimis.rest.definition.DefinitionProvider;

/** {@code ValueSet/$expand} and {@code ValueSet/$validate-code}. */
public final class ValueSetOperations {
  private static final Set<String> EXPAND =
      Set.of(
          "url",
          "valueSetVersion",
          "filter",
          "offset",
          "count",
          "date",
          "includeDesignations",
          "includeDefinition",
          "activeOnly",
          "displayLanguage",
          // The list is flat, holds what can be chosen, and has no codes put together of others:
          // what these ask for is so whether they are sent or not.
          "excludeNested",
          "excludeNotForUI",
          "excludePostCoordinated");
  private static final Set<String> VALIDATE =
      Set.of(
          "url",
          "valueSetVersion",
          "code",
          "system",
          "systemVersion",
          "display",
          "coding",
          "codeableConcept",
          "date",
          "abstract",
          "displayLanguage");

  private static final int LONGEST_FILTER = 200;

  private final Vocabulary vocabulary;
  private final ValueSetExpander expander;
  private final CodeCheck check;
  private final DefinitionProvider<ValueSet> valueSets;
  private final Clock clock;

  /**
   * The operations on value sets.
   *
   * @param valueSets reads the value set of an address
   */
  public ValueSetOperations(
      Vocabulary vocabulary, DefinitionProvider<ValueSet> valueSets, Clock clock) {
    this.vocabulary = vocabulary;
    this.expander = new ValueSetExpander(vocabulary);
    this.check = new CodeCheck(vocabulary);
    this.valueSets = valueSets;
    this.clock = clock;
  }

  @Operation(
      name = "$expand",
      typeName = "ValueSet",
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/ValueSet-expand")
  @Description("Lists the codes of a value set, all of them or those that a text filters")
  public ValueSet expand(@IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    Callers.required(request);
    var input = new OperationInput(request, EXPAND);
    var wanted =
        new ExpansionRequest(
            filter(input),
            input.number("offset").orElse(0),
            input.number("count").orElse(null),
            input.language(),
            input.flag("includeDesignations", false),
            input.flag("activeOnly", false),
            input.flag("includeDefinition", false),
            input.day(clock));
    checkFlags(input);
    return expander.expand(valueSet(id, input, request), wanted, clock.instant());
  }

  /** What a person types is short. */
  private static @Nullable String filter(OperationInput input) {
    Optional<String> filter = input.text("filter");
    if (filter.isPresent() && filter.get().length() > LONGEST_FILTER) {
      throw input.wrong("filter", filter.get());
    }
    return filter.orElse(null);
  }

  private static void checkFlags(OperationInput input) {
    input.flag("excludeNested", true);
    input.flag("excludeNotForUI", true);
    input.flag("excludePostCoordinated", true);
  }

  @Operation(
      name = "$validate-code",
      typeName = "ValueSet",
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/ValueSet-validate-code")
  @Description("Tells whether a code is in a value set, and what it is called")
  public Parameters validateCode(
      @IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    Callers.required(request);
    var input = new OperationInput(request, VALIDATE);
    List<Coding> codings = input.codings("system", "systemVersion");
    ValueSet set = valueSet(id, input, request);
    var rules =
        new CodeCheck.Rules(input.language(), input.day(clock), input.flag("abstract", true));
    return CodeAnswer.best(
            codings.stream()
                .map(coding -> check.inValueSet(set, question(coding, input), rules))
                .toList())
        .toFhir();
  }

  private static CodeQuestion question(Coding coding, OperationInput input) {
    CanonicalUrl system = OperationInput.systemOf(coding);
    if (system == null) {
      throw input.missing("system");
    }
    return new CodeQuestion(system, coding.getCode(), coding.getDisplay());
  }

  private ValueSet valueSet(@Nullable IdType id, OperationInput input, RequestDetails request) {
    if (id != null) {
      return valueSets.read(id, request);
    }
    CanonicalUrl name =
        input.canonical("url", "valueSetVersion").orElseThrow(() -> input.missing("url"));
    return vocabulary
        .valueSet(name)
        .orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, input.path("url"), name));
  }
}
