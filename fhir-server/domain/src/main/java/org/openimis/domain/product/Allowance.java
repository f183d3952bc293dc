package org.openimis.domain.product;

import java.math.BigDecimal;

/**
 * A deductible or a ceiling of a product.
 *
 * @param amount above zero, in the currency of the scheme; for policies of usual size
 */
public record Allowance(AllowanceLevel level, CareScope scope, BigDecimal amount) {}
