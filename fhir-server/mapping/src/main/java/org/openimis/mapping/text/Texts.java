package org.openimis.mapping.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.Finding;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;

/** The sentences for what is wrong with a request and for why a claim or a line is refused. */
public final class Texts {
  private static final Messages PROBLEMS = new Messages("problems");
  private static final Messages REASONS = new Messages("reasons");
  private static final Messages WORDS = new Messages("words");

  /** Their second detail is not a value but names the rule that the first one breaks. */
  private static final Set<ProblemCode> WITH_RULE =
      EnumSet.of(
          ProblemCode.VALUE,
          ProblemCode.REFERENCE,
          ProblemCode.NOT_SUPPORTED,
          ProblemCode.PROFILE,
          ProblemCode.PACK);

  private static final int LONGEST_DETAIL = 120;

  private Texts() {}

  /**
   * Says what is wrong. The sentence is the one for the element at fault, if it has one of its own;
   * else the one for the rule that the second detail names (value, reference, not-supported,
   * profile, pack), else the one that uses as many details as there are, else the one that needs
   * none.
   */
  public static String sentence(Problem problem, Locale language) {
    List<String> values = new ArrayList<>();
    values.add(problem.path().isEmpty() ? PROBLEMS.say(language, "request") : problem.path());
    // The faults of a pack are sentences of our own, not something that was sent.
    boolean own = problem.code() == ProblemCode.PACK;
    boolean state = problem.code() == ProblemCode.STATE_TRANSITION;
    for (String detail : problem.details()) {
      String known = state ? stateOf(detail, language) : detail;
      values.add(own ? known : shown(known));
    }
    return PROBLEMS.say(language, key(problem), values.toArray());
  }

  /** A state of a claim in words; what is no such state stays as it is. */
  private static String stateOf(String detail, Locale language) {
    String key = "state." + detail;
    return WORDS.has(Locale.ENGLISH, key) ? WORDS.say(language, key) : detail;
  }

  /** What is told of a resource that keeps its profile. */
  public static String conforms(String profile, Locale language) {
    return PROBLEMS.say(language, "conforms", profile);
  }

  /** Why a line is refused. */
  public static String ofLine(Finding finding, Locale language) {
    return REASONS.say(language, finding.reason().code(), ReasonWords.of(finding, language));
  }

  /** Why a whole claim is refused. */
  public static String ofClaim(Finding finding, Locale language) {
    String key = "claim." + finding.reason().code();
    return REASONS.has(language, key)
        ? REASONS.say(language, key, ReasonWords.of(finding, language))
        : ofLine(finding, language);
  }

  /** A category of service in words, as it stands in a sentence. */
  public static String category(ServiceCategory category, Locale language) {
    return WORDS.say(language, "category." + category.code());
  }

  /** A parameter of a product in words: its display in the code system. */
  public static String parameter(String code, Locale language) {
    return WORDS.say(language, "parameter." + code);
  }

  /** A reason in a few words: its display. */
  public static String display(RejectionReason reason, Locale language) {
    return REASONS.say(language, "display." + reason.code());
  }

  private static String key(Problem problem) {
    String code = problem.code().code();
    List<String> details = problem.details();
    String ofPath = code + "." + problem.path();
    if (PROBLEMS.has(Locale.ENGLISH, ofPath)) {
      return ofPath;
    }
    if (WITH_RULE.contains(problem.code()) && details.size() > 1) {
      String ofRule = code + "." + details.get(1);
      if (PROBLEMS.has(Locale.ENGLISH, ofRule)) {
        return ofRule;
      }
    }
    for (int used = details.size(); used > 0; used--) {
      if (PROBLEMS.has(Locale.ENGLISH, code + "." + used)) {
        return code + "." + used;
      }
    }
    return code;
  }

  /** Details may hold what a stranger sent; a sentence is for reading. */
  private static String shown(String detail) {
    boolean isLong = detail.length() > LONGEST_DETAIL;
    String cut = isLong ? detail.substring(0, LONGEST_DETAIL) + "…" : detail;
    return cut.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
  }
}
