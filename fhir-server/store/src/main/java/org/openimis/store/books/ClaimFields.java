package org.openimis.store.books;

import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Money;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.profiles.CodeSystems;

/** What a stored Claim says of its lines, beside what the judged claim says. */
final class ClaimFields {
  private ClaimFields() {}

  /** The sum of the claim. */
  static Map<String, String> total(Claim claim) {
    return amount(new Fields(), "total", claim.getTotal()).values();
  }

  static Map<String, String> total(SubmittedClaim claim) {
    return new Fields().amount("total", claim.asked().rounded()).values();
  }

  /** The lines by their sequence. */
  static Map<Integer, Map<String, String>> lines(Claim claim) {
    Map<Integer, Map<String, String>> lines = new TreeMap<>();
    claim.getItem().forEach(item -> lines.put(item.getSequence(), line(item)));
    return lines;
  }

  static Map<String, String> line(ClaimLine line) {
    return new Fields()
        .with(line.code().kind().name(), line.code().code())
        .number("quantity", line.quantity())
        .amount("unit-price", line.unitPrice())
        .amount("net", line.asked())
        .values();
  }

  private static Map<String, String> line(ItemComponent item) {
    var fields = new Fields().number("quantity", item.getQuantity().getValue());
    for (Coding coding : item.getProductOrService().getCoding()) {
      if (CodeSystems.MEDICAL_ITEM.equals(coding.getSystem())) {
        fields.with(LineKind.ITEM.name(), coding.getCode());
      } else if (CodeSystems.MEDICAL_SERVICE.equals(coding.getSystem())) {
        fields.with(LineKind.SERVICE.name(), coding.getCode());
      }
    }
    amount(fields, "unit-price", item.getUnitPrice());
    return amount(fields, "net", item.getNet()).values();
  }

  private static Fields amount(Fields fields, String name, Money amount) {
    return fields.amount(name, amount.getValue(), amount.getCurrency());
  }
}
