package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.product.Limit.share;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {

  @Test
  void approved_means_that_every_line_is_accepted() {
    assertThat(aClaim().asking(item("I1"), item("I2")).judged().result())
        .isEqualTo(Decision.Result.APPROVED);
  }

  @Test
  void a_lowered_price_is_still_an_acceptance() {
    var decision =
        aClaim().asking(item("I1").at("500").listedAt("100").paying(share("10"))).judged();

    assertThat(decision.result()).isEqualTo(Decision.Result.APPROVED);
  }

  @Test
  void partial_means_that_some_lines_are_refused() {
    assertThat(aClaim().asking(item("I1"), item("I2").notListed()).judged().result())
        .isEqualTo(Decision.Result.PARTIAL);
  }

  @Test
  void denied_means_that_every_line_is_refused() {
    assertThat(aClaim().asking(item("I1").notListed(), item("I2").notListed()).judged().result())
        .isEqualTo(Decision.Result.DENIED);
    assertThat(aClaim().withoutCover().judged().result()).isEqualTo(Decision.Result.DENIED);
  }

  @Test
  void the_amounts_are_the_sums_of_the_lines() {
    var decision =
        aClaim()
            .asking(
                item("I1").times("3").at("100").paying(share("80")),
                item("I2").at("70").notListed(),
                item("I3").at("50"))
            .judged();

    assertThat(decision.asked()).isEqualTo(money("420"));
    assertThat(decision.benefit()).isEqualTo(money("290"));
  }

  @Test
  void an_accepted_claim_and_an_accepted_line_have_no_reason() {
    var decision = aClaim().judged();

    assertThat(decision.refusal()).isNull();
    assertThat(decision.lines().get(0).refusal()).isNull();
  }

  @Test
  void a_refused_line_pays_nothing_in_the_currency_of_the_claim() {
    assertThat(aClaim().withoutCover().judged().lines().get(0).benefit()).isEqualTo(money("0"));
  }

  @Test
  void a_line_is_either_refused_or_valued() {
    var line = item("I1").line(1);
    var accepted = aClaim().judged().lines().get(0);
    var finding = Finding.of(RejectionReason.NOT_COVERED);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LineDecision(line, List.of(), List.of(), null));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new LineDecision(line, List.of(finding), List.of(), accepted.valuation()));
  }
}
