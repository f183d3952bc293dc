package org.openimis.mapping.refusal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.text.Texts;
import org.openimis.profiles.CodeSystems;

/** Tells what is wrong with a request, over HTTP and FHIR (fhir-model 3.3). */
public final class Outcomes {
  /**
   * The most serious status first. Our own trouble comes before the client's; then who asks,
   * whether the thing is there, whether we speak the same language, whether we can read it; what it
   * says comes last. So the status names what has to be put right before the rest can be looked at.
   */
  private static final List<Integer> BY_WEIGHT =
      List.of(500, 503, 401, 403, 404, 405, 415, 406, 413, 400, 412, 409, 422);

  /** Where the details of a profile's problem name the FHIR issue type. */
  private static final int ISSUE_TYPE = 2;

  private Outcomes() {}

  /** One issue a problem, in their order; the sentences in the given language. */
  public static OperationOutcome of(List<Problem> problems, Locale language) {
    var outcome = new OperationOutcome();
    outcome.setLanguage(language.getLanguage());
    problems.forEach(problem -> outcome.addIssue(issue(problem, language)));
    return outcome;
  }

  /**
   * The HTTP status for several problems: that of the most serious one.
   *
   * @throws IllegalArgumentException when there is no problem
   */
  public static int statusOf(List<Problem> problems) {
    return problems.stream()
        .map(problem -> ProblemKind.of(problem.code()).status())
        .min(Comparator.comparing(BY_WEIGHT::indexOf))
        .orElseThrow(() -> new IllegalArgumentException("No problem, no status"));
  }

  /** A validator names the type itself. */
  private static IssueType typeOf(Problem problem) {
    List<String> details = problem.details();
    return problem.code() == ProblemCode.PROFILE && details.size() > ISSUE_TYPE
        ? IssueType.fromCode(details.get(ISSUE_TYPE))
        : ProblemKind.of(problem.code()).issue();
  }

  /** One issue of an outcome, an error. */
  public static OperationOutcomeIssueComponent issue(Problem problem, Locale language) {
    var issue = new OperationOutcomeIssueComponent();
    issue.setSeverity(IssueSeverity.ERROR);
    issue.setCode(typeOf(problem));
    issue
        .getDetails()
        .setText(Texts.sentence(problem, language))
        .addCoding()
        .setSystem(CodeSystems.ERROR)
        .setCode(problem.code().code());
    if (!problem.path().isEmpty()) {
      issue.addExpression(problem.path());
    }
    return issue;
  }
}
