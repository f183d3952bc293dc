package org.openimis.mapping.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.profiles.CodeSystems;

class OutcomesTest {

  @Test
  void every_problem_becomes_an_issue_with_code_sentence_and_path() {
    var outcome =
        Outcomes.of(
            List.of(
                Problem.of(ProblemCode.REQUIRED, "Claim.patient"),
                Problem.of(ProblemCode.BUSY, "")),
            Locale.ENGLISH);

    assertThat(outcome.getIssue()).hasSize(2);
    var missing = outcome.getIssue().get(0);
    assertThat(missing.getSeverity()).isEqualTo(IssueSeverity.ERROR);
    assertThat(missing.getCode()).isEqualTo(IssueType.REQUIRED);
    assertThat(missing.getDetails().hasCoding(CodeSystems.ERROR, "required")).isTrue();
    assertThat(missing.getDetails().getText()).isEqualTo("Claim.patient is missing.");
    assertThat(missing.getExpression().get(0).getValue()).isEqualTo("Claim.patient");
    assertThat(outcome.getIssue().get(1).hasExpression()).isFalse();
  }

  @Test
  void the_sentences_are_in_the_language_asked_for() {
    var outcome =
        Outcomes.of(List.of(Problem.of(ProblemCode.REQUIRED, "Claim.patient")), Locale.FRENCH);

    assertThat(outcome.getLanguage()).isEqualTo("fr");
    assertThat(outcome.getIssueFirstRep().getDetails().getText())
        .isEqualTo("Claim.patient manque.");
  }

  @ParameterizedTest
  @CsvSource({
    "PARSE,400",
    "RESOURCE_TYPE,400",
    "ELEMENT,400",
    "BUNDLE_SHAPE,400",
    "TOO_DEEP,400",
    "TOO_LARGE,413",
    "TOO_MANY,413",
    "REQUIRED,422",
    "VALUE,422",
    "REFERENCE,422",
    "INVERTED_DATES,422",
    "CODE_INVALID,422",
    "CODE_SYSTEM,422",
    "CURRENCY,422",
    "UNRESOLVED_REFERENCE,422",
    "MULTIPLE_MATCHES,422",
    "NOT_SUPPORTED,422",
    "QUANTITY_TOO_HIGH,422",
    "EXPLANATION_MISSING,422",
    "TOO_MANY_CORRECTIONS,422",
    "DUPLICATE_CLAIM,409",
    "STATE_TRANSITION,409",
    "VERSION_CONFLICT,412",
    "LOGIN,401",
    "EXPIRED,401",
    "FORBIDDEN,403",
    "NOT_FOUND,404",
    "METHOD_NOT_ALLOWED,405",
    "MEDIA_TYPE,415",
    "NOT_ACCEPTABLE,406",
    "SEARCH,400",
    "SCHEME_NOT_READY,503",
    "BUSY,503",
    "PACK,422",
    "FAULT,500"
  })
  void each_problem_has_its_status(ProblemCode code, int status) {
    assertThat(Outcomes.statusOf(List.of(Problem.of(code, "")))).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void beside_any_other_problem_a_fault_of_ours_gives_the_status(ProblemCode code) {
    assertThat(statusOf(code, ProblemCode.FAULT)).isEqualTo(500);
    assertThat(statusOf(ProblemCode.FAULT, code)).isEqualTo(500);
  }

  @ParameterizedTest
  @CsvSource({
    "LOGIN,REQUIRED,401",
    "FORBIDDEN,NOT_FOUND,403",
    "TOO_LARGE,REQUIRED,413",
    "PARSE,VALUE,400",
    "DUPLICATE_CLAIM,VALUE,409",
    "VALUE,REQUIRED,422"
  })
  void of_several_problems_the_one_to_put_right_first_gives_the_status(
      ProblemCode one, ProblemCode other, int status) {
    assertThat(statusOf(one, other)).isEqualTo(status);
    assertThat(statusOf(other, one)).isEqualTo(status);
  }

  @Test
  void without_a_problem_there_is_no_status() {
    assertThatThrownBy(() -> Outcomes.statusOf(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int statusOf(ProblemCode... codes) {
    return Outcomes.statusOf(Arrays.stream(codes).map(code -> Problem.of(code, "")).toList());
  }
}
