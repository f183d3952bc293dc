package org.openimis.domain.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;

/**
 * What a reviewer decided about a line (scheme-rules 2.11).
 *
 * @param sequence of the line in its claim
 * @param refused whether the reviewer refuses it (reason -1)
 * @param quantity the units accepted; null for those asked
 * @param unitPrice the price accepted for one unit; null for the one that the rules find
 */
public record LineReview(
    int sequence, boolean refused, @Nullable BigDecimal quantity, @Nullable Money unitPrice) {}
