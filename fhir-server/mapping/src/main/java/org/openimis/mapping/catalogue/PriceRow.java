package org.openimis.mapping.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One price of a list. Of several that have started, the latest holds, and if that one has ended
 * none does.
 *
 * @param list the name of the list
 * @param kind ITEM or SERVICE, of the list and of what it prices
 * @param price null where the register's price holds
 * @param validTo the last day; null while it has not ended
 */
public record PriceRow(
    String scheme,
    String list,
    String kind,
    String code,
    @Nullable BigDecimal price,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {}
