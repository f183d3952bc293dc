package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import java.util.function.Function;
import org.openimis.domain.claim.Valuation;

/**
 * A number of an accepted line, beside the amount approved, that a scenario may expect. Amounts are
 * for the whole line, in the scheme's currency.
 */
public enum LineFigure {
  /** The units accepted. */
  QUANTITY("quantity", Valuation::quantity),
  /** The price taken for one unit. */
  UNIT_PRICE("unit-price", valuation -> valuation.unitPrice().amount()),
  /** What the insuree bears as deductible. */
  DEDUCTIBLE("deductible", valuation -> valuation.deductible().amount()),
  /** The insuree's share. */
  COPAY("copay", valuation -> valuation.copay().amount()),
  /** What is not paid because the category of the claim has had its amount. */
  OVER_CATEGORY("over-category", valuation -> valuation.overCategory().amount()),
  /** What is not paid because the ceiling is reached. */
  OVER_CEILING("over-ceiling", valuation -> valuation.overCeiling().amount());

  private final String key;
  private final Function<Valuation, BigDecimal> figure;

  LineFigure(String key, Function<Valuation, BigDecimal> figure) {
    this.key = key;
    this.figure = figure;
  }

  /** The key under which a scenario names it. */
  public String key() {
    return key;
  }

  /** The number that was found. */
  public BigDecimal of(Valuation valuation) {
    return figure.apply(valuation);
  }
}
