package org.openimis.domain.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price list for items or for services. A list for items and one for services may share a name.
 *
 * @param location the code of the place it is meant for
 */
public record PriceList(
    LineKind kind,
    String name,
    LocalDate from,
    @Nullable String location,
    List<PriceListEntry> entries) {
  public PriceList {
    entries = List.copyOf(entries);
  }
}
