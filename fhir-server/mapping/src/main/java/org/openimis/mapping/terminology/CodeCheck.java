package org.openimis.mapping.terminology;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/** Checks codes against code systems and value sets. */
public final class CodeCheck {
  private final Vocabulary vocabulary;
  private final ValueSetMembers members;

  public CodeCheck(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.members = new ValueSetMembers(vocabulary);
  }

  /**
   * How strict a check is.
   *
   * @param language of displays and messages
   * @param day on which the code is used
   * @param takesAbstract whether a code that only groups others will do
   */
  public record Rules(Locale language, LocalDate day, boolean takesAbstract) {}

  /** Whether any of the lists, which share a URL, holds the code. */
  public CodeAnswer inCodeSystem(List<CodeList> lists, CodeQuestion question, Rules rules) {
    return lists.stream()
        .flatMap(list -> list.find(question.code()).stream())
        .findFirst()
        .map(concept -> judged(concept, question, rules))
        .orElseGet(() -> no(rules, "unknown-code", question.code(), question.system()));
  }

  /** A code that says itself that it is of another system than the one it is looked for in. */
  public CodeAnswer ofOtherSystem(CanonicalUrl asked, CanonicalUrl named, Rules rules) {
    return no(rules, "other-system", named, asked);
  }

  /** Whether a value set holds the code. */
  public CodeAnswer inValueSet(ValueSet set, CodeQuestion question, Rules rules) {
    Optional<Member> member =
        members
            .find(set, question.system().url(), question.code())
            .filter(found -> question.system().means(found.version()));
    if (member.isPresent()) {
      return judged(member.get().concept(), question, rules);
    }
    List<CodeList> lists = vocabulary.codeLists(question.system());
    if (lists.isEmpty()) {
      return no(rules, "unknown-system", question.system());
    }
    boolean isKnown = lists.stream().anyMatch(list -> list.find(question.code()).isPresent());
    return isKnown
        ? no(rules, "not-in-value-set", question.code(), question.system(), set.getUrl())
        : no(rules, "unknown-code", question.code(), question.system());
  }

  private static CodeAnswer judged(Concept concept, CodeQuestion question, Rules rules) {
    String display = concept.displayIn(rules.language());
    if (concept.isAbstract() && !rules.takesAbstract()) {
      return new CodeAnswer(
          false, display, Remarks.say(rules.language(), "abstract", question.code()));
    }
    if (!isCalled(concept, question.display())) {
      return new CodeAnswer(
          false,
          display,
          Remarks.say(
              rules.language(),
              "display",
              question.code(),
              display,
              String.valueOf(question.display())));
    }
    String ended =
        concept.hasEndedBy(rules.day())
            ? Remarks.say(rules.language(), "ended", question.code(), rules.day())
            : null;
    return new CodeAnswer(true, display, ended);
  }

  private static boolean isCalled(Concept concept, @Nullable String display) {
    return display == null
        || concept.names().anyMatch(name -> plain(name).equalsIgnoreCase(plain(display)));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").replace('’', '\'');
  }

  private static CodeAnswer no(Rules rules, String key, Object... values) {
    return new CodeAnswer(false, null, Remarks.say(rules.language(), key, values));
  }
}
