package org.openimis.mapping.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An insurance product and its first and last day.
 *
 * @param ceilingInterpretation what makes care count as hospital care: I a stay, H the level of the
 *     facility; null when nothing does
 * @param location the code of the place where it is sold; null for everywhere
 * @param successor the code of the product that takes its place; null for none
 * @param cycles the start days of fixed cycles as month-day, parted by spaces; null for none
 */
public record ProductRow(
    String scheme,
    String code,
    String name,
    LocalDate from,
    LocalDate to,
    @Nullable String ceilingInterpretation,
    @Nullable String location,
    @Nullable String cycles,
    @Nullable String successor) {}
