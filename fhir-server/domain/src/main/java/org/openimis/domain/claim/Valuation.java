package org.openimis.domain.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;

/**
 * What an accepted line is worth and who pays it, each amount for the whole line: eligible =
 * deductible + copay + overCategory + overCeiling + benefit (scheme-rules 2.9).
 *
 * @param coverage the id of the Coverage that pays
 * @param quantity the units accepted, which a limit or a review may have lowered
 * @param listPrice the price list's unit price, null where the list holds none
 * @param unitPrice the unit price taken
 * @param packageWhole false when a package is worth nothing because its parts are not as defined
 * @param eligible unit price times quantity, cut by a fixed limit
 * @param deductible what the insuree bears as deductible
 * @param copay the insuree's share of what the deductible leaves
 * @param overCategory what is not paid because the claim's category has had its amount
 * @param overCeiling what is not paid because the ceiling is reached
 * @param benefit what the scheme pays; for a relative price before the index of the batch run
 * @param outsideCeiling whether the line is paid without counting against the ceiling
 * @param before what was left of deductible, category amount and ceiling before this line
 */
public record Valuation(
    String coverage,
    String policy,
    String product,
    PriceOrigin priceOrigin,
    PriceRule priceRule,
    Limit limit,
    BigDecimal quantity,
    Money askedPrice,
    @Nullable Money listPrice,
    Money unitPrice,
    boolean packageWhole,
    Money eligible,
    Money deductible,
    Money copay,
    Money overCategory,
    Money overCeiling,
    Money benefit,
    boolean outsideCeiling,
    Left before) {

  /** What is left of a product's limits; null where it has no such limit. */
  public record Left(
      @Nullable Money deductible, @Nullable Money category, @Nullable Money ceiling) {}

  /** Whether the batch run has yet to decide what share of the benefit is paid. */
  public boolean isRelative() {
    return priceOrigin == PriceOrigin.RELATIVE;
  }
}
