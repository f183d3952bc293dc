package org.openimis.domain.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;

/**
 * One price in a list, from a day on.
 *
 * @param price null where the register's price holds
 */
public record PriceListEntry(MedicalCode code, LocalDate from, @Nullable Money price) {}
