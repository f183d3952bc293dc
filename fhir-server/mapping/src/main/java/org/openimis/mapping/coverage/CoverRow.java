package org.openimis.mapping.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person's cover under one policy. All days are inclusive.
 *
 * @param stage NEW or RENEWAL
 * @param status the policy's state: IDLE, ACTIVE, SUSPENDED, EXPIRED or READY
 * @param effective the first day of the person's own cover
 * @param suspensions {@link Suspensions#text}; null for none
 */
public record CoverRow(
    String scheme,
    String insureeNumber,
    String policy,
    String product,
    String stage,
    String status,
    LocalDate policyEffective,
    LocalDate policyExpiry,
    LocalDate effective,
    LocalDate expiry,
    @Nullable String suspensions) {}
