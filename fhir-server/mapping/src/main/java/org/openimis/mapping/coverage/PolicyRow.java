package org.openimis.mapping.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A family's policy. All days are inclusive.
 *
 * @param family the key of the family
 * @param stage NEW or RENEWAL
 * @param status IDLE, ACTIVE, SUSPENDED, EXPIRED or READY
 * @param start the first day that the product gave
 * @param renews the number of the policy that it renews
 */
public record PolicyRow(
    String scheme,
    String number,
    String family,
    String product,
    @Nullable String officer,
    String stage,
    String status,
    LocalDate enrolled,
    LocalDate start,
    LocalDate effective,
    LocalDate expiry,
    BigDecimal value,
    String currency,
    @Nullable String renews) {}
