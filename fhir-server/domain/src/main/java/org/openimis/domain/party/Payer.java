package org.openimis.domain.party;

import org.jspecify.annotations.Nullable;

/**
 * Who pays contributions of others: a donor, an authority, a company. It pays no claims.
 *
 * @param type openIMIS's letter: C, D, G, L, O, P; null where it is not known
 * @param place the code of the region or district that it pays for; null for everywhere
 */
public record Payer(
    String code,
    String name,
    @Nullable String type,
    @Nullable String phone,
    @Nullable String place) {}
