package org.openimis.domain.facility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A health facility in the register, with what it may do from which day.
 *
 * @param legalForm openIMIS's letter: C charity, D district, G government, P private
 * @param subLevel openIMIS's letter: I integrated, N none, R reference
 * @param district the code of the district it lies in
 * @param terms by start day, the earliest first
 */
public record FacilityEntry(
    String code,
    String name,
    String legalForm,
    FacilityLevel level,
    @Nullable String subLevel,
    String district,
    @Nullable String accountCode,
    List<FacilityTerms> terms) {
  public FacilityEntry {
    terms = List.copyOf(terms);
  }
}
