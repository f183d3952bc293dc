package org.openimis.mapping.terminology;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.terminology.Member.Key;

/** Which codes a value set holds by its definition, in the order of the definition. */
final class ValueSetMembers {
  private static final String SYSTEM = "ValueSet.compose.include.system";
  private static final String VALUE_SET = "ValueSet.compose.include.valueSet";

  private final Vocabulary vocabulary;

  ValueSetMembers(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * All codes of a value set.
   *
   * @throws RequestRefused when it takes all codes of a system or a value set that nobody knows
   */
  Collection<Member> of(ValueSet set) {
    return members(set, new HashSet<>()).values();
  }

  /** One code of a value set. */
  Optional<Member> find(ValueSet set, String system, String code) {
    return of(set).stream()
        .filter(member -> member.system().equals(system) && isCode(member, code))
        .findFirst();
  }

  private static boolean isCode(Member member, String code) {
    CodeList list = member.list();
    return member.concept().code().equals(code)
        || (list != null
            && list.find(code)
                .filter(found -> found.code().equals(member.concept().code()))
                .isPresent());
  }

  /** A value set that leads back to itself adds nothing the second time. */
  private Map<Key, Member> members(ValueSet set, Set<String> within) {
    Map<Key, Member> all = new LinkedHashMap<>();
    if (!within.add(String.valueOf(set.getUrl()))) {
      return all;
    }
    for (ConceptSetComponent include : set.getCompose().getInclude()) {
      members(include, within).forEach(all::putIfAbsent);
    }
    for (ConceptSetComponent exclude : set.getCompose().getExclude()) {
      all.keySet().removeAll(members(exclude, within).keySet());
    }
    within.remove(String.valueOf(set.getUrl()));
    return all;
  }

  /** Of a system and of value sets, where both are named: what stands in each of them. */
  private Map<Key, Member> members(ConceptSetComponent part, Set<String> within) {
    Map<Key, Member> found = part.hasSystem() ? ofSystem(part) : null;
    for (CanonicalType name : part.getValueSet()) {
      Map<Key, Member> other = members(valueSet(name), within);
      if (found == null) {
        found = other;
      } else {
        found.keySet().retainAll(other.keySet());
      }
    }
    return found == null ? Map.of() : found;
  }

  private ValueSet valueSet(CanonicalType name) {
    CanonicalUrl canonical = CanonicalUrl.of(name);
    return vocabulary
        .valueSet(canonical)
        .orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, VALUE_SET, canonical));
  }

  private Map<Key, Member> ofSystem(ConceptSetComponent part) {
    var name = new CanonicalUrl(part.getSystem(), part.hasVersion() ? part.getVersion() : null);
    List<CodeList> lists = vocabulary.codeLists(name);
    Map<Key, Member> found = new LinkedHashMap<>();
    if (part.hasConcept()) {
      part.getConcept().forEach(concept -> add(found, named(part.getSystem(), lists, concept)));
      return found;
    }
    if (lists.isEmpty()) {
      throw new RequestRefused(ProblemCode.CODE_SYSTEM, SYSTEM, name);
    }
    List<ConceptFilter> filters = part.getFilter().stream().map(ConceptFilter::new).toList();
    for (CodeList list : lists) {
      for (Concept concept : list.concepts()) {
        if (filters.stream().allMatch(filter -> filter.accepts(list, concept))) {
          add(found, new Member(part.getSystem(), list, concept));
        }
      }
    }
    return found;
  }

  private static void add(Map<Key, Member> found, Member member) {
    found.putIfAbsent(member.key(), member);
  }

  private static Member named(
      String system, List<CodeList> lists, ConceptReferenceComponent reference) {
    List<Designation> designations =
        reference.getDesignation().stream().map(Designation::of).toList();
    @Nullable String display = reference.getDisplay();
    for (CodeList list : lists) {
      Optional<Concept> known = list.find(reference.getCode());
      if (known.isPresent()) {
        return new Member(system, list, known.get().named(display, designations));
      }
    }
    return new Member(
        system, null, Concept.onlyNamed(reference.getCode()).named(display, designations));
  }
}
