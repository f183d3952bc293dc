package org.openimis.mapping.claim;

import java.math.BigDecimal;
import java.util.Currency;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.money.Money;
import org.openimis.mapping.refusal.Problems;

/** Reads what is about to be given as the lines of a claim are read. */
public final class PlannedLineReader {
  private final MedicalCodeReader codes;
  private final PriceReader prices;
  private final Problems problems;

  public PlannedLineReader(Currency currency, Problems problems) {
    this.codes = new MedicalCodeReader(problems);
    this.prices = new PriceReader(currency, problems);
    this.problems = problems;
  }

  /** The item or service; null when it cannot be told, which is then a problem. */
  public @Nullable MedicalCode code(CodeableConcept concept, String path) {
    return codes.read(concept, path);
  }

  /** The units; null when they are missing or impossible, which is then a problem. */
  public @Nullable BigDecimal quantity(Quantity sent, String parent) {
    return QuantityReader.read(sent, parent, problems);
  }

  /** The price of a unit; null when it is none, which is then a problem. */
  public @Nullable Money price(org.hl7.fhir.r4.model.Money sent, String path) {
    return prices.read(sent, path);
  }
}
