package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.claim.ClaimUse;
import org.openimis.domain.claim.Visit;
import org.openimis.domain.product.VisitType;

/**
 * One claim of a scenario.
 *
 * @param facility the code of the facility that asks
 * @param corrects the code of the facility's earlier claim that this one corrects
 * @param guarantee the code of the preauthorization that the claim draws on, or any other guarantee
 * @param diagnoses codes, the main diagnosis first; may be empty
 */
public record ScenarioClaim(
    String code,
    ClaimUse use,
    @Nullable String corrects,
    @Nullable String guarantee,
    Insured insured,
    String facility,
    VisitType visitType,
    Visit visit,
    LocalDate claimedOn,
    List<String> diagnoses,
    List<Line> lines,
    ExpectedClaim expected) {
  public ScenarioClaim {
    diagnoses = List.copyOf(diagnoses);
    lines = List.copyOf(lines);
  }

  /** The same claim under another code, for somebody else; it names claims by their new codes. */
  public ScenarioClaim renamed(UnaryOperator<String> codes, Insured other) {
    return new ScenarioClaim(
        codes.apply(code),
        use,
        corrects == null ? null : codes.apply(corrects),
        guarantee == null ? null : codes.apply(guarantee),
        other,
        facility,
        visitType,
        visit,
        claimedOn,
        diagnoses,
        lines,
        expected);
  }

  /**
   * One line.
   *
   * @param asked the unit price asked, in the scheme's currency
   * @param parts what the facility says a package contained
   * @param explained whether the facility explains the line
   * @param review what a reviewer decided about it; null where nobody did
   */
  public record Line(
      MedicalCode code,
      BigDecimal quantity,
      BigDecimal asked,
      List<PackageContent.Part> parts,
      boolean explained,
      @Nullable Review review,
      ExpectedLine expected) {
    public Line {
      parts = List.copyOf(parts);
    }
  }

  /**
   * What a reviewer decided about a line.
   *
   * @param quantity the units accepted; null for those asked
   * @param price accepted for one unit, in the scheme's currency; null for the one that rules find
   */
  public record Review(
      boolean refused, @Nullable BigDecimal quantity, @Nullable BigDecimal price) {}
}
