package org.openimis.mapping.terminology;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/** Lists the codes of a value set: those that are asked for, page by page, in one flat list. */
public final class ValueSetExpander {
  /** The most codes of one answer; who wants more asks for pages. */
  public static final int MOST_CODES = 1000;

  private final ValueSetMembers members;

  public ValueSetExpander(Vocabulary vocabulary) {
    this.members = new ValueSetMembers(vocabulary);
  }

  /**
   * The value set with its codes.
   *
   * @param now when it was asked for
   * @throws RequestRefused {@code too-many} when no page is asked for and the codes do not fit into
   *     one answer
   */
  public ValueSet expand(ValueSet set, ExpansionRequest request, Instant now) {
    var filter = new TextFilter(request.filter());
    boolean onlyActive =
        request.onlyActive() || (set.getCompose().hasInactive() && !set.getCompose().getInactive());
    List<Member> fitting =
        members.of(set).stream()
            .filter(member -> filter.accepts(member.concept()))
            .filter(member -> !onlyActive || !member.concept().hasEndedBy(request.day()))
            .toList();
    Integer count = request.count();
    if (count == null && fitting.size() - request.offset() > MOST_CODES) {
      throw new RequestRefused(
          ProblemCode.TOO_MANY, "", fitting.size(), MOST_CODES, "count, offset, filter");
    }
    ValueSet answer = header(set, request);
    ValueSetExpansionComponent expansion = answer.getExpansion();
    expansion.setTimestamp(Date.from(now)).setTotal(fitting.size()).setOffset(request.offset());
    describe(expansion, request, fitting);
    fitting.stream()
        .skip(request.offset())
        .limit(count == null ? MOST_CODES : Math.min(count, MOST_CODES))
        .forEach(member -> expansion.addContains(shown(member, request)));
    return answer;
  }

  private static ValueSet header(ValueSet set, ExpansionRequest request) {
    ValueSet answer = set.copy();
    answer.setText(null);
    answer.setExpansion(null);
    if (!request.withDefinition()) {
      answer.setCompose(null);
    }
    return answer;
  }

  private static void describe(
      ValueSetExpansionComponent expansion, ExpansionRequest request, List<Member> fitting) {
    if (request.filter() != null) {
      parameter(expansion, "filter", new StringType(request.filter()));
    }
    if (request.count() != null) {
      parameter(expansion, "count", new IntegerType(request.count()));
    }
    parameter(expansion, "offset", new IntegerType(request.offset()));
    parameter(expansion, "displayLanguage", new CodeType(request.language().getLanguage()));
    parameter(expansion, "includeDesignations", new BooleanType(request.withDesignations()));
    parameter(expansion, "activeOnly", new BooleanType(request.onlyActive()));
    fitting.stream()
        .map(Member::list)
        .filter(Objects::nonNull)
        .distinct()
        .map(list -> new CanonicalUrl(list.url(), list.version()))
        .forEach(used -> parameter(expansion, "version", new UriType(used.toString())));
  }

  private static void parameter(ValueSetExpansionComponent expansion, String name, Type value) {
    expansion.addParameter().setName(name).setValue(value);
  }

  private static ValueSetExpansionContainsComponent shown(Member member, ExpansionRequest request) {
    Concept concept = member.concept();
    var shown = new ValueSetExpansionContainsComponent();
    shown.setSystem(member.system()).setCode(concept.code());
    shown.setDisplay(concept.displayIn(request.language()));
    if (concept.isAbstract()) {
      shown.setAbstract(true);
    }
    if (concept.hasEndedBy(request.day())) {
      shown.setInactive(true);
    }
    if (request.withDesignations()) {
      concept.designations().forEach(designation -> add(shown, designation));
      addPlain(shown, concept.display().plain(), member.language());
    }
    return shown;
  }

  /** The display as the code system has it, which may not be the one that is shown. */
  private static void addPlain(
      ValueSetExpansionContainsComponent shown,
      @Nullable String display,
      @Nullable String language) {
    if (display != null && !display.equals(shown.getDisplay())) {
      add(shown, new Designation(language, null, display));
    }
  }

  private static void add(ValueSetExpansionContainsComponent shown, Designation designation) {
    var added = shown.addDesignation();
    added.setLanguage(designation.language()).setValue(designation.value());
    added.setUse(designation.use());
  }
}
