package org.openimis.rest.terminology;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.terminology.CanonicalUrl;
import org.openimis.mapping.terminology.CodeAnswer;
import org.openimis.mapping.terminology.CodeCheck;
import org.openimis.mapping.terminology.CodeList;
import org.openimis.mapping.terminology.CodeQuestion;
import org.openimis.mapping.terminology.Concept;
import org.openimis.mapping.terminology.ConceptLookup;
import org.openimis.mapping.terminology.Vocabulary;
import org.openimis.rest.access.Callers;
import org.openimis.rest.definition.CodeSystemProvider;

/** {@code CodeSystem/$lookup} and {@code CodeSystem/$validate-code}. */
public final class CodeSystemOperations {
  private static final Set<String> LOOKUP =
      Set.of("code", "system", "version", "coding", "date", "displayLanguage", "property");
  private static final Set<String> VALIDATE =
      Set.of(
          "url",
          "code",
          "version",
          "display",
          "coding",
          "codeableConcept",
          "date",
          "abstract",
          "displayLanguage");

  private final Vocabulary vocabulary;
  private final CodeCheck check;
  private final CodeSystemProvider systems;
  private final Clock clock;

  /**
   * The operations on code systems.
   *
   * @param systems reads the code system of an address, for whoever asks
   */
  public CodeSystemOperations(Vocabulary vocabulary, CodeSystemProvider systems, Clock clock) {
    this.vocabulary = vocabulary;
    this.check = new CodeCheck(vocabulary);
    this.systems = systems;
    this.clock = clock;
  }

  @Operation(
      name = "$lookup",
      typeName = "CodeSystem",
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/CodeSystem-lookup")
  @Description("Tells what a code means: display, designations, definition, properties")
  public Parameters lookup(RequestDetails request) {
    Callers.required(request);
    var input = new OperationInput(request, LOOKUP);
    Coding coding = input.codings("system", "version").get(0);
    CanonicalUrl system = OperationInput.systemOf(coding);
    if (system == null) {
      throw input.missing("system");
    }
    List<CodeList> lists = vocabulary.codeLists(system);
    if (lists.isEmpty()) {
      throw new RequestRefused(ProblemCode.NOT_FOUND, input.path("system"), system);
    }
    for (CodeList list : lists) {
      Concept found = list.find(coding.getCode()).orElse(null);
      if (found != null) {
        return new ConceptLookup(input.texts("property"), input.language(), input.day(clock))
            .tell(list, found);
      }
    }
    throw new RequestRefused(ProblemCode.NOT_FOUND, input.path("code"), coding.getCode(), system);
  }

  @Operation(
      name = "$validate-code",
      typeName = "CodeSystem",
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/CodeSystem-validate-code")
  @Description("Tells whether a code is in a code system, and what it is called there")
  public Parameters validateCode(
      @IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    Callers.required(request);
    var input = new OperationInput(request, VALIDATE);
    List<Coding> codings = input.codings("url", "version");
    CanonicalUrl asked = asked(id, input, codings, request);
    List<CodeList> lists = vocabulary.codeLists(asked);
    if (lists.isEmpty()) {
      throw new RequestRefused(ProblemCode.NOT_FOUND, input.path("url"), asked);
    }
    var rules =
        new CodeCheck.Rules(input.language(), input.day(clock), input.flag("abstract", true));
    return CodeAnswer.best(
            codings.stream().map(coding -> answer(lists, asked, coding, rules)).toList())
        .toFhir();
  }

  private CodeAnswer answer(
      List<CodeList> lists, CanonicalUrl asked, Coding coding, CodeCheck.Rules rules) {
    CanonicalUrl system = OperationInput.systemOf(coding);
    return system == null || system.url().equals(asked.url())
        ? check.inCodeSystem(
            lists, new CodeQuestion(asked, coding.getCode(), coding.getDisplay()), rules)
        : check.ofOtherSystem(asked, system, rules);
  }

  /** By id, by url, or by the system of the coding itself. */
  private CanonicalUrl asked(
      @Nullable IdType id, OperationInput input, List<Coding> codings, RequestDetails request) {
    if (id != null) {
      CodeSystem system = systems.read(id, request);
      return new CanonicalUrl(system.getUrl(), system.getVersion());
    }
    return input
        .canonical("url", "version")
        .or(
            () ->
                codings.stream()
                    .flatMap(coding -> Stream.ofNullable(OperationInput.systemOf(coding)))
                    .findFirst())
        .orElseThrow(() -> input.missing("url"));
  }
}
