package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.CoverBuilder.cover;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.RuleBuilder.product;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scheme-rules 2.6.7; the days are those of example 22 of 2.13. */
class WaitingPeriodRuleTest {
  private static final String END = "2024-12-31";

  private final WaitingPeriodRule rule = new WaitingPeriodRule();

  @ParameterizedTest(name = "covered from 15 January, two months to wait, treated on {0}: {1}")
  @CsvSource({
    "2024-01-15, refused",
    "2024-03-14, refused",
    "2024-03-15, accepted",
    "2024-03-16, accepted"
  })
  void on_the_day_itself_the_wait_is_over(String day, String expected) {
    var claim = waiting(2, 0).treatedOn(day).under(cover("A").running("2024-01-15", END));

    assertThat(claim.judgedBy(rule).isRefused()).isEqualTo(expected.equals("refused"));
  }

  @Test
  void the_finding_names_the_policy_the_months_the_day_it_opens_and_the_day_of_care() {
    var claim = waiting(2, 0).treatedOn("2024-03-14").under(cover("A").running("2024-01-15", END));

    assertThat(claim.judgedBy(rule))
        .isEqualTo(
            Verdict.refused(
                RejectionReason.WAITING_PERIOD, "I1", "POL-A", 2, "2024-03-15", "2024-03-14"));
  }

  @Test
  void the_last_day_of_a_stay_is_the_day_of_care() {
    var claim =
        waiting(2, 0)
            .staying("2024-03-14", "2024-03-15")
            .under(cover("A").running("2024-01-15", END));

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void who_renews_does_not_wait() {
    var claim =
        waiting(2, 0)
            .treatedOn("2024-01-15")
            .under(cover("A").renewed().running("2024-01-15", END));

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void who_joins_a_renewed_policy_later_waits_from_the_own_first_day() {
    var joined = cover("A").renewed().running("2024-01-15", END).joined("2024-01-16", END);

    assertThat(waiting(2, 0).treatedOn("2024-03-15").under(joined).judgedBy(rule).isRefused())
        .isTrue();
    assertThat(waiting(2, 0).treatedOn("2024-03-16").under(joined).judgedBy(rule))
        .isEqualTo(Verdict.accepted());
  }

  @Test
  void who_joins_a_first_policy_later_waits_from_the_own_first_day() {
    var joined = cover("A").running("2024-01-01", END).joined("2024-02-01", END);

    assertThat(waiting(2, 0).treatedOn("2024-03-31").under(joined).judgedBy(rule).isRefused())
        .isTrue();
    assertThat(waiting(2, 0).treatedOn("2024-04-01").under(joined).judgedBy(rule))
        .isEqualTo(Verdict.accepted());
  }

  @Test
  void adults_and_children_have_months_of_their_own() {
    var adult = waiting(3, 1).treatedOn("2024-02-15").under(cover("A").running("2024-01-15", END));
    var child =
        waiting(3, 1)
            .forAChild()
            .treatedOn("2024-02-15")
            .under(cover("A").running("2024-01-15", END));

    assertThat(adult.judgedBy(rule).isRefused()).isTrue();
    assertThat(child.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void without_months_nobody_waits() {
    var claim = waiting(0, 0).treatedOn("2024-01-15").under(cover("A").running("2024-01-15", END));

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void a_month_that_lacks_the_day_opens_on_its_last_day() {
    var claim = waiting(1, 0).under(cover("A").running("2024-01-31", END));

    assertThat(claim.treatedOn("2024-02-28").judgedBy(rule).isRefused()).isTrue();
    assertThat(claim.treatedOn("2024-02-29").judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  private static ClaimBuilder waiting(int adult, int child) {
    return aClaim().asking(item("I1").coveredBy(product("A").waitingMonths(adult, child)));
  }
}
