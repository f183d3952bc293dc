package org.openimis.domain.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A medical item or service in the register.
 *
 * @param type openIMIS's letter: for items D drug, M medical consumable; for services P preventive,
 *     C curative
 * @param packaging how an item is packed
 * @param level a service's level: S simple, V visit, D day of stay, H hospital case
 * @param category a service's category; null where it has none
 * @param content what a package service bundles; null for everything else
 * @param terms by start day, the earliest first
 */
public record CatalogueEntry(
    MedicalCode code,
    String name,
    String type,
    @Nullable String packaging,
    @Nullable String level,
    @Nullable ServiceCategory category,
    @Nullable PackageContent content,
    List<CatalogueTerms> terms) {
  public CatalogueEntry {
    terms = List.copyOf(terms);
  }
}
