package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.Visit;
import org.openimis.domain.product.VisitType;

/**
 * One claim of a scenario.
 *
 * @param facility the code of the facility that asks
 * @param diagnoses codes, the main diagnosis first; may be empty
 */
public record ScenarioClaim(
    String code,
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

  /**
   * One line.
   *
   * @param asked the unit price asked, in the scheme's currency
   */
  public record Line(
      MedicalCode code, BigDecimal quantity, BigDecimal asked, ExpectedLine expected) {}
}
