package org.openimis.rest.terminology;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.ValueSet;
import org.openimis.mapping.terminology.CanonicalUrl;
import org.openimis.mapping.terminology.CodeList;
import org.openimis.mapping.terminology.Heading;
import org.openimis.mapping.terminology.Registers;
import org.openimis.mapping.terminology.Vocabulary;
import org.openimis.rest.definition.PublishedDefinitions;

/**
 * What the server knows of codes. Registers are asked for at every request, so that a newly loaded
 * one counts at once; everything else comes with the program and is kept.
 */
public final class ServedVocabulary implements Vocabulary {
  /** All codes of a code system, under the name that FHIR gives such a value set. */
  private static final String ALL_OF_SYSTEM = "?fhir_vs";

  private final PublishedDefinitions definitions;
  private final Registers registers;
  private final IValidationSupport standard;
  private final Map<String, CodeList> ownLists = new ConcurrentHashMap<>();
  private final Map<String, CodeList> standardLists = new ConcurrentHashMap<>();
  private final Map<String, ConceptMap> maps = new ConcurrentHashMap<>();

  /**
   * The vocabulary of a server.
   *
   * @param standard where FHIR's own code systems and value sets are found
   */
  public ServedVocabulary(
      PublishedDefinitions definitions, Registers registers, IValidationSupport standard) {
    this.definitions = definitions;
    this.registers = registers;
    this.standard = standard;
  }

  @Override
  public List<CodeList> codeLists(CanonicalUrl name) {
    return ofUrl(name.url()).stream().filter(list -> name.means(list.heading().version())).toList();
  }

  /** Whoever defines a system speaks for it: first we, then the schemes, then FHIR. */
  private List<CodeList> ofUrl(String url) {
    List<CodeList> own =
        definitions.headings("CodeSystem").stream()
            .filter(heading -> url.equals(heading.url()))
            .flatMap(heading -> own(heading).stream())
            .filter(CodeList::hasContent)
            .toList();
    if (!own.isEmpty()) {
      return own;
    }
    List<CodeList> ofSchemes =
        registers.current().stream()
            .filter(register -> url.equals(register.heading().url()))
            .toList();
    return ofSchemes.isEmpty() ? ofStandard(url).toList() : ofSchemes;
  }

  private Optional<CodeList> own(Heading heading) {
    CodeList kept = ownLists.get(heading.id());
    if (kept != null) {
      return Optional.of(kept);
    }
    Optional<CodeList> read = definitions.read(CodeSystem.class, heading.id()).map(CodeList::of);
    read.ifPresent(list -> ownLists.put(heading.id(), list));
    return read;
  }

  /** FHIR restates parts of systems that others publish; a part would call good codes unknown. */
  private Stream<CodeList> ofStandard(String url) {
    if (url.contains("|")) {
      return Stream.empty(); // R4's own come in one version, and each spelling would be kept
    }
    CodeList kept = standardLists.get(url);
    if (kept == null
        && standard.fetchCodeSystem(url) instanceof CodeSystem system
        && system.getContent() == CodeSystemContentMode.COMPLETE) {
      kept = CodeList.of(system);
      standardLists.put(url, kept);
    }
    return Stream.ofNullable(kept);
  }

  @Override
  public Optional<ValueSet> valueSet(CanonicalUrl name) {
    Optional<ValueSet> own = definitions.named(ValueSet.class, name);
    if (own.isPresent()) {
      return own;
    }
    if (name.url().endsWith(ALL_OF_SYSTEM)) {
      return allOfSystem(name);
    }
    return standard.fetchValueSet(name.url()) instanceof ValueSet found
            && name.means(found.getVersion())
        ? Optional.of(found)
        : Optional.empty();
  }

  private Optional<ValueSet> allOfSystem(CanonicalUrl name) {
    String system = name.url().substring(0, name.url().length() - ALL_OF_SYSTEM.length());
    return codeLists(new CanonicalUrl(system, name.version())).stream()
        .findFirst()
        .map(
            list -> {
              var set = new ValueSet();
              set.setUrl(name.url()).setVersion(name.version()).setStatus(PublicationStatus.ACTIVE);
              set.setName(list.heading().name());
              set.getCompose().addInclude().setSystem(system).setVersion(name.version());
              return set;
            });
  }

  @Override
  public List<ConceptMap> conceptMaps() {
    return definitions.headings("ConceptMap").stream()
        .flatMap(heading -> map(heading.id()).stream())
        .toList();
  }

  private Optional<ConceptMap> map(String id) {
    ConceptMap kept = maps.get(id);
    if (kept != null) {
      return Optional.of(kept);
    }
    Optional<ConceptMap> read = definitions.read(ConceptMap.class, id);
    read.ifPresent(map -> maps.put(id, map));
    return read;
  }
}
