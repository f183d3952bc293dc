package org.openimis.mapping.product;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value of a product's parameter, from a day on until the next.
 *
 * @param name a code of the system product-parameter
 * @param value amounts are in the currency of the scheme
 */
public record ProductParameterRow(
    String scheme, String product, String name, BigDecimal value, LocalDate from) {}
