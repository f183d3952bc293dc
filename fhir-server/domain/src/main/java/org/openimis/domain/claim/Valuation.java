package org.openimis.domain.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;

/**
 * What an accepted line is worth and who pays it, each amount for the whole line.
 *
 * @param coverage the id of the Coverage that pays
 * @param listPrice the price list's unit price, null where the list holds none
 * @param unitPrice the unit price taken
 * @param eligible unit price times quantity, cut by a fixed limit
 * @param copay the insuree's share of the eligible amount
 * @param benefit what the scheme pays; eligible = copay + benefit
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
    Money eligible,
    Money copay,
    Money benefit) {}
