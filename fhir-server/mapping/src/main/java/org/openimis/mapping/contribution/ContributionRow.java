package org.openimis.mapping.contribution;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A contribution due.
 *
 * @param insureeNumber who joined late and is paid for by it; null for the policy as a whole
 */
public record ContributionRow(
    String scheme,
    String number,
    String policy,
    @Nullable String insureeNumber,
    BigDecimal due,
    String currency) {}
