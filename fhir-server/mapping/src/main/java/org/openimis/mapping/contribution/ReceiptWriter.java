package org.openimis.mapping.contribution;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.RemittanceOutcome;
import org.hl7.fhir.r4.model.PaymentReconciliation;
import org.hl7.fhir.r4.model.PaymentReconciliation.DetailsComponent;
import org.hl7.fhir.r4.model.PaymentReconciliation.PaymentReconciliationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;
import org.openimis.mapping.claim.Named;
import org.openimis.mapping.pack.Amounts;
import org.openimis.mapping.pack.Codes;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/** Writes a receipt as we keep it. */
public final class ReceiptWriter {
  private ReceiptWriter() {}

  /**
   * What a receipt is about, as our registers hold it.
   *
   * @param number the product, a slash, and the number of the receipt
   * @param officer who took the money; may be missing
   * @param payer who pays in the place of the family; may be missing
   */
  public record Parties(
      String number,
      Reference contribution,
      Reference insurer,
      @Nullable Reference officer,
      @Nullable Reference payer) {}

  /** The receipt as stored, without an id. */
  public static PaymentReconciliation stored(
      PaymentReconciliation sent,
      Parties parties,
      Money amount,
      boolean photoFee,
      String scheme,
      Instant now) {
    PaymentReconciliation stored = sent.copy();
    stored.setIdElement(null);
    stored.setText(null);
    stored.setStatus(PaymentReconciliationStatus.ACTIVE);
    Named.stamp(stored, scheme, Profiles.CONTRIBUTION_RECEIPT);
    stored
        .getIdentifier()
        .removeIf(identifier -> IdentifierSystems.RECEIPT.equals(identifier.getSystem()));
    stored.addIdentifier(Codes.identifier(IdentifierSystems.RECEIPT, parties.number()));
    stored.setCreatedElement(new DateTimeType(now.truncatedTo(ChronoUnit.SECONDS).toString()));
    stored.setOutcome(RemittanceOutcome.COMPLETE);
    stored.setPaymentAmount(Amounts.toFhir(amount));
    stored.setFormCode(Codes.concept(CodeSystems.PAYMENT_KIND, "contribution"));
    if (parties.officer() != null) {
      stored.setRequestor(parties.officer());
    }
    if (parties.payer() != null) {
      stored.setPaymentIssuer(parties.payer());
    }
    DetailsComponent detail = stored.getDetailFirstRep();
    detail.setType(Codes.concept(CodeSystems.OPENIMIS_CONTRIBUTION_CATEGORY, photoFee ? "P" : "C"));
    detail.setRequest(parties.contribution());
    detail.setPayee(parties.insurer());
    detail.setDateElement(new DateType(stored.getPaymentDateElement().getValueAsString()));
    detail.setAmount(Amounts.toFhir(amount));
    return stored;
  }
}
