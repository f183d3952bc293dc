package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.money;

import java.util.Arrays;
import java.util.function.Function;
import org.openimis.domain.money.Money;
import org.openimis.domain.valuation.Charge;

/** What tests say of the amounts of a decision. */
final class Amounts {
  private Amounts() {}

  /** Asked at this price, which is also the list's. */
  static LineBuilder priced(LineBuilder line, String price) {
    return line.at(price).listedAt(price);
  }

  /** The same amount of every line, all of them accepted. */
  static void assertAmounts(
      Decision decision, Function<Valuation, Money> amount, String... expected) {
    assertThat(decision.lines().stream().map(LineDecision::valuation).map(amount))
        .containsExactly(Arrays.stream(expected).map(ClaimBuilder::money).toArray(Money[]::new));
  }

  /** The one policy that pays is charged so. */
  static void assertCharge(Decision decision, String deducted, String paid) {
    assertThat(decision.charges()).extracting(Charge::deducted).containsExactly(money(deducted));
    assertThat(decision.charges()).extracting(Charge::paid).containsExactly(money(paid));
  }
}
