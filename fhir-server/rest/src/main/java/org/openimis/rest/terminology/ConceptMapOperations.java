package org.openimis.rest.terminology;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.terminology.CanonicalUrl;
import org.openimis.mapping.terminology.TranslationRequest;
import org.openimis.mapping.terminology.Translator;
import org.openimis.mapping.terminology.Vocabulary;
import org.openimis.rest.access.Callers;
import org.openimis.rest.definition.DefinitionProvider;

/** {@code ConceptMap/$translate}. */
public final class ConceptMapOperations {
  private static final Set<String> TRANSLATE =
      Set.of(
          "url",
          "conceptMapVersion",
          "code",
          "system",
          "version",
          "coding",
          "codeableConcept",
          "source",
          "target",
          "targetsystem",
          "reverse",
          "displayLanguage");

  private final Vocabulary vocabulary;
  private final Translator translator;
  private final DefinitionProvider<ConceptMap> maps;

  /**
   * The operation on concept maps.
   *
   * @param maps reads the concept map of an address
   */
  public ConceptMapOperations(Vocabulary vocabulary, DefinitionProvider<ConceptMap> maps) {
    this.vocabulary = vocabulary;
    this.translator = new Translator(vocabulary);
    this.maps = maps;
  }

  @Operation(
      name = "$translate",
      typeName = "ConceptMap",
      idempotent = true,
      canonicalUrl = "http://hl7.org/fhir/OperationDefinition/ConceptMap-translate")
  @Description("Says a code in another code system, by one concept map or by all that fit")
  public Parameters translate(
      @IdParam(optional = true) @Nullable IdType id, RequestDetails request) {
    Callers.required(request);
    var input = new OperationInput(request, TRANSLATE);
    List<Coding> codings = input.codings("system", "version");
    if (codings.stream().anyMatch(coding -> !coding.hasSystem())) {
      throw input.missing("system");
    }
    var wanted =
        new TranslationRequest(
            codings,
            input.text("source").orElse(null),
            input.text("target").orElse(null),
            input.text("targetsystem").orElse(null),
            input.flag("reverse", false),
            input.language());
    return translator.translate(mapsOf(id, input, request), wanted);
  }

  private List<ConceptMap> mapsOf(
      @Nullable IdType id, OperationInput input, RequestDetails request) {
    if (id != null) {
      return List.of(maps.read(id, request));
    }
    List<ConceptMap> all = vocabulary.conceptMaps();
    Optional<CanonicalUrl> asked = input.canonical("url", "conceptMapVersion");
    if (asked.isEmpty()) {
      return all;
    }
    CanonicalUrl name = asked.get();
    List<ConceptMap> named =
        all.stream()
            .filter(map -> name.url().equals(map.getUrl()) && name.means(map.getVersion()))
            .toList();
    if (named.isEmpty()) {
      throw new RequestRefused(ProblemCode.NOT_FOUND, input.path("url"), name);
    }
    return named;
  }
}
