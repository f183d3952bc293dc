package org.openimis.rest.validation;

import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.openimis.mapping.refusal.Outcomes;
import org.openimis.mapping.text.Texts;
import org.openimis.validation.Finding;
import org.openimis.validation.ProfileCheck;

/** What a validator finds, as the answer to {@code $validate}. */
final class ValidationOutcome {
  private ValidationOutcome() {}

  /** Refusals in the words of a refusal; advice in the validator's. */
  static OperationOutcome of(List<Finding> findings, String profile, Locale language) {
    var outcome = new OperationOutcome();
    outcome.setLanguage(language.getLanguage());
    findings.stream().map(each -> issue(each, language)).forEach(outcome::addIssue);
    if (findings.isEmpty()) {
      outcome
          .addIssue()
          .setSeverity(IssueSeverity.INFORMATION)
          .setCode(IssueType.INFORMATIONAL)
          .getDetails()
          .setText(Texts.conforms(profile, language));
    }
    return outcome;
  }

  private static OperationOutcomeIssueComponent issue(Finding finding, Locale language) {
    if (finding.severity().refuses()) {
      return Outcomes.issue(ProfileCheck.problem(finding), language)
          .setDiagnostics(finding.text())
          .setSeverity(IssueSeverity.fromCode(finding.severity().code()));
    }
    var issue = new OperationOutcomeIssueComponent();
    issue.setSeverity(IssueSeverity.fromCode(finding.severity().code()));
    issue.setCode(finding.code().isEmpty() ? IssueType.NULL : IssueType.fromCode(finding.code()));
    issue.setDiagnostics(finding.text());
    issue.getDetails().setText(finding.text());
    if (!finding.expression().isEmpty()) {
      issue.addExpression(finding.expression());
    }
    return issue;
  }
}
