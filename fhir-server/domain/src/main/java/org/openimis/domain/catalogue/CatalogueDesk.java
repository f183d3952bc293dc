package org.openimis.domain.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells facilities what they may claim. */
public interface CatalogueDesk {

  /**
   * Which edition of the scheme's law holds; the same edition gives the same catalogue.
   *
   * @param facilityId the id of the facility's Organization
   * @return empty when there is no such facility
   * @throws org.openimis.domain.refusal.RequestRefused while the pack of the scheme is being loaded
   */
  Optional<String> edition(String facilityId);

  /** Whether the scheme of a facility sells, or sold, a product. */
  boolean hasProduct(String facilityId, String product);

  /** A page of the catalogue, in the order of kinds and codes. */
  Page page(Question question);

  /**
   * What is asked.
   *
   * @param facilityId the id of the facility's Organization
   * @param day whose prices and limits are told
   * @param product whose cover rules are told with the prices; null for none
   * @param since only what has changed after this moment, what has ended among it; null for all
   *     that may be claimed on the day
   * @param after the last item or service of the page before; null for the first page
   * @param most how many items and services a page has
   */
  record Question(
      String facilityId,
      LocalDate day,
      Set<LineKind> kinds,
      @Nullable String product,
      @Nullable Instant since,
      @Nullable MedicalCode after,
      int most) {
    public Question {
      kinds = Set.copyOf(kinds);
    }
  }

  /**
   * A page.
   *
   * @param hasMore whether another page follows
   */
  record Page(List<Entry> entries, boolean hasMore) {
    public Page {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An item or service.
   *
   * @param definition the id of its Medication or ActivityDefinition
   * @param terms the ids of the ChargeItemDefinitions with its price and what the product pays
   */
  record Entry(MedicalCode code, String definition, List<String> terms) {
    public Entry {
      terms = List.copyOf(terms);
    }
  }
}
