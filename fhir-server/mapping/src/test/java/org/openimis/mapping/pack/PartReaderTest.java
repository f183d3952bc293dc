package org.openimis.mapping.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hl7.fhir.r4.model.Medication;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

class PartReaderTest {
  private static final String URL = "http://example.org/terms";

  private final Medication medication = new Medication();

  @Test
  void a_part_that_must_be_there_is_asked_for_by_its_path() {
    medication.addExtension(new Parts(URL).code("careType", "O").extension());
    PartReader terms = PartReader.required(medication, URL);

    assertThat(terms.requiredText("careType")).isEqualTo("O");
    assertThatProblem(() -> terms.requiredCount("frequencyDays"))
        .containsExactly(
            Problem.of(
                ProblemCode.REQUIRED,
                "Medication.extension('http://example.org/terms').extension('frequencyDays')"));
  }

  @Test
  void an_extension_that_must_be_there_is_asked_for_by_its_path() {
    assertThatProblem(() -> PartReader.required(medication, URL))
        .containsExactly(
            Problem.of(ProblemCode.REQUIRED, "Medication.extension('http://example.org/terms')"));
  }

  @Test
  void a_code_that_stands_for_nothing_is_named() {
    medication.addExtension(new Parts(URL).code("careType", "X").extension());
    PartReader terms = PartReader.required(medication, URL);

    assertThatProblem(() -> terms.requiredCode("careType", CareType::ofCode))
        .containsExactly(
            Problem.of(
                ProblemCode.VALUE,
                "Medication.extension('http://example.org/terms').extension('careType')",
                "X"));
  }

  @Test
  void a_part_of_another_type_counts_as_missing() {
    medication.addExtension(new Parts(URL).text("frequencyDays", "often").extension());
    PartReader terms = PartReader.required(medication, URL);

    assertThat(terms.count("frequencyDays")).isNull();
  }

  private static ListAssert<Problem> assertThatProblem(ThrowingCallable call) {
    RequestRefused refused = catchThrowableOfType(RequestRefused.class, call);
    return assertThat(refused.problems());
  }
}
