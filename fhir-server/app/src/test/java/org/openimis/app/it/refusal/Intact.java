package org.openimis.app.it.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.openimis.app.it.Answer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Refusals tell all that a client can act on, and leave the books as they were. */
final class Intact {
  private static final String ROWS =
      """
      SELECT (SELECT count(*) FROM hfj_resource) || ' ' || (SELECT count(*) FROM hfj_res_ver)
          || ' ' || (SELECT count(*) FROM scheme.submission)
          || ' ' || (SELECT count(*) FROM scheme.claim_line)
          || ' ' || (SELECT count(*) FROM scheme.finding)
          || ' ' || (SELECT count(*) FROM scheme.decision)
      """;

  private final JdbcTemplate sql;

  Intact(DataSource dataSource) {
    this.sql = new JdbcTemplate(dataSource);
  }

  /** The refusal, with status, and for each problem code, sentence and, unless none fits, path. */
  Answer refused(int status, Supplier<Answer> request) {
    String before = rows();
    Answer answer = request.get();
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    isTold(answer);
    assertThat(rows()).isEqualTo(before);
    return answer;
  }

  static void isTold(Answer answer) {
    OperationOutcome outcome = answer.as(OperationOutcome.class);
    assertThat(outcome.getIssue())
        .isNotEmpty()
        .allSatisfy(
            issue -> {
              assertThat(issue.getSeverity()).isNotNull();
              assertThat(issue.getCode()).isNotNull();
              assertThat(issue.getDetails().getCodingFirstRep().getCode()).isNotBlank();
              assertThat(issue.getDetails().getText()).isNotBlank().doesNotContain("HAPI-");
              assertThat(issue.hasDiagnostics()).isFalse();
            });
    assertThat(answer.problems()).doesNotHaveDuplicates();
  }

  String rows() {
    return Objects.requireNonNull(sql.queryForObject(ROWS, String.class));
  }
}
