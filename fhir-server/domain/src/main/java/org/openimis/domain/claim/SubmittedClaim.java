package org.openimis.domain.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.VisitType;

/**
 * A facility's request to be paid for the care it gave one person during one visit, with every name
 * in it resolved.
 *
 * @param insuree the insurance number of the patient
 * @param administrator the code of the claim administrator who entered it, if one is named
 * @param claimedOn the day on which the facility made the claim
 * @param diagnoses codes, the main diagnosis first
 * @param guarantee the number of a preauthorization or guarantee that the claim names, if any
 * @param corrects the claim code of the facility's earlier claim that this one corrects, if any
 */
public record SubmittedClaim(
    ClaimKey key,
    String insuree,
    @Nullable String administrator,
    VisitType visitType,
    Visit visit,
    LocalDate claimedOn,
    List<String> diagnoses,
    List<ClaimLine> lines,
    @Nullable String guarantee,
    @Nullable String corrects) {
  public SubmittedClaim {
    diagnoses = List.copyOf(diagnoses);
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("Claim " + key.code() + " asks for nothing");
    }
  }

  /** A claim that names neither a guarantee nor an earlier claim. */
  public SubmittedClaim(
      ClaimKey key,
      String insuree,
      @Nullable String administrator,
      VisitType visitType,
      Visit visit,
      LocalDate claimedOn,
      List<String> diagnoses,
      List<ClaimLine> lines) {
    this(key, insuree, administrator, visitType, visit, claimedOn, diagnoses, lines, null, null);
  }

  public ClaimUse use() {
    return ClaimUse.ofCode(key.use());
  }

  /** What the facility asks in all; computed, never taken from the claim's own total. */
  public Money asked() {
    return lines.stream().map(ClaimLine::asked).reduce(Money::plus).orElseThrow();
  }
}
