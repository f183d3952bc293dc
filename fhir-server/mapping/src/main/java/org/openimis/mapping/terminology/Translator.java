package org.openimis.mapping.terminology;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupUnmappedComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/**
 * Translates codes by concept maps, forth and back, as the operation {@code $translate} answers.
 */
public final class Translator {
  private static final Set<ConceptMapEquivalence> NO_TRANSLATION =
      EnumSet.of(ConceptMapEquivalence.UNMATCHED, ConceptMapEquivalence.DISJOINT);

  private final Vocabulary vocabulary;

  public Translator(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A code of the other system, and how near it comes. */
  private record Match(ConceptMapEquivalence equivalence, Coding concept, ConceptMap map) {
    boolean isTranslation() {
      return !NO_TRANSLATION.contains(equivalence);
    }
  }

  /** What the maps say; a code that none of them knows has the result false. */
  public Parameters translate(List<ConceptMap> maps, TranslationRequest request) {
    List<Match> matches = new ArrayList<>();
    for (ConceptMap map : maps) {
      if (isBetween(map, request)) {
        request.codings().forEach(coding -> find(map, coding, request, matches));
      }
    }
    boolean result = matches.stream().anyMatch(Match::isTranslation);
    var answer = new Parameters();
    answer.addParameter("result", result);
    if (!result) {
      String codes =
          request.codings().stream()
              .map(coding -> coding.getSystem() + "|" + coding.getCode())
              .collect(Collectors.joining(", "));
      answer.addParameter("message", Remarks.say(request.language(), "no-translation", codes));
    }
    matches.forEach(match -> add(answer, match, request));
    return answer;
  }

  private static boolean isBetween(ConceptMap map, TranslationRequest request) {
    Type from = request.reverse() ? map.getTarget() : map.getSource();
    Type to = request.reverse() ? map.getSource() : map.getTarget();
    return isSet(from, request.source()) && isSet(to, request.target());
  }

  private static boolean isSet(@Nullable Type named, @Nullable String wanted) {
    return wanted == null
        || (named != null && named.isPrimitive() && wanted.equals(named.primitiveValue()));
  }

  private void find(
      ConceptMap map, Coding coding, TranslationRequest request, List<Match> matches) {
    for (ConceptMapGroupComponent group : map.getGroup()) {
      String from = request.reverse() ? group.getTarget() : group.getSource();
      String to = request.reverse() ? group.getSource() : group.getTarget();
      boolean fits = request.targetSystem() == null || request.targetSystem().equals(to);
      if (fits && String.valueOf(coding.getSystem()).equals(from)) {
        List<Match> found =
            request.reverse() ? back(map, group, coding) : forth(map, group, coding);
        matches.addAll(found);
      }
    }
  }

  private static List<Match> forth(ConceptMap map, ConceptMapGroupComponent group, Coding coding) {
    List<Match> found = new ArrayList<>();
    boolean isNamed = false;
    for (SourceElementComponent element : group.getElement()) {
      if (element.getCode() != null && element.getCode().equals(coding.getCode())) {
        isNamed = true;
        for (TargetElementComponent target : element.getTarget()) {
          var concept =
              target.hasCode()
                  ? new Coding(group.getTarget(), target.getCode(), target.getDisplay())
                  : new Coding();
          found.add(new Match(target.getEquivalence(), concept, map));
        }
      }
    }
    return isNamed ? found : unmapped(map, group, coding);
  }

  /** What the group says of codes that it does not name. */
  private static List<Match> unmapped(
      ConceptMap map, ConceptMapGroupComponent group, Coding coding) {
    ConceptMapGroupUnmappedComponent rule = group.getUnmapped();
    if (!rule.hasMode()) {
      return List.of();
    }
    return switch (rule.getMode()) {
      case PROVIDED ->
          List.of(
              new Match(
                  ConceptMapEquivalence.EQUAL,
                  new Coding(group.getTarget(), coding.getCode(), null),
                  map));
      case FIXED ->
          List.of(
              new Match(
                  ConceptMapEquivalence.INEXACT,
                  new Coding(group.getTarget(), rule.getCode(), rule.getDisplay()),
                  map));
      default -> List.of(); // another map, which the caller may ask by its own name
    };
  }

  private static List<Match> back(ConceptMap map, ConceptMapGroupComponent group, Coding coding) {
    List<Match> found = new ArrayList<>();
    for (SourceElementComponent element : group.getElement()) {
      for (TargetElementComponent target : element.getTarget()) {
        if (target.getCode() != null && target.getCode().equals(coding.getCode())) {
          var concept = new Coding(group.getSource(), element.getCode(), element.getDisplay());
          found.add(new Match(reversed(target.getEquivalence()), concept, map));
        }
      }
    }
    return found;
  }

  private static ConceptMapEquivalence reversed(ConceptMapEquivalence equivalence) {
    return switch (equivalence) {
      case WIDER -> ConceptMapEquivalence.NARROWER;
      case NARROWER -> ConceptMapEquivalence.WIDER;
      case SUBSUMES -> ConceptMapEquivalence.SPECIALIZES;
      case SPECIALIZES -> ConceptMapEquivalence.SUBSUMES;
      default -> equivalence;
    };
  }

  private void add(Parameters answer, Match match, TranslationRequest request) {
    ParametersParameterComponent added = answer.addParameter().setName("match");
    added.addPart().setName("equivalence").setValue(new CodeType(match.equivalence().toCode()));
    if (match.concept().hasCode()) {
      added.addPart().setName("concept").setValue(called(match.concept(), request));
    }
    if (match.map().hasUrl()) {
      added.addPart().setName("source").setValue(new UriType(match.map().getUrl()));
    }
  }

  private Coding called(Coding concept, TranslationRequest request) {
    return vocabulary.codeLists(CanonicalUrl.of(new CanonicalType(concept.getSystem()))).stream()
        .flatMap(list -> list.find(concept.getCode()).stream())
        .findFirst()
        .map(known -> concept.copy().setDisplay(known.displayIn(request.language())))
        .orElse(concept);
  }
}
