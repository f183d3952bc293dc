package org.openimis.app.it.lifecycle;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.openimis.profiles.AdjudicationCodes;
import org.openimis.profiles.CodeSystems;

/** What an answer says that the scheme pays. */
final class Paid {
  private Paid() {}

  static BigDecimal by(ClaimResponse answer) {
    return answer.getTotal().stream()
        .filter(
            total ->
                total
                    .getCategory()
                    .hasCoding(CodeSystems.HL7_ADJUDICATION, AdjudicationCodes.BENEFIT))
        .map(total -> total.getAmount().getValue())
        .findFirst()
        .orElseThrow();
  }
}
