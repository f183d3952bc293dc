package org.openimis.mapping.product;

import java.time.LocalDate;

/**
 * What a product pays when asked and list price differ, from a day on until the next.
 *
 * @param rule LOWER or LIST
 */
public record PriceRuleRow(String scheme, String product, String rule, LocalDate validFrom) {}
