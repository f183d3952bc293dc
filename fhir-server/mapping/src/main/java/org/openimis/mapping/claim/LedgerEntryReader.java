package org.openimis.mapping.claim;

import java.util.Currency;
import java.util.List;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.openimis.domain.money.Money;
import org.openimis.mapping.pack.PartReader;
import org.openimis.profiles.Extensions;

/** Reads the postings that an answer carries. */
public final class LedgerEntryReader {
  private LedgerEntryReader() {}

  /**
   * In the order in which they were made.
   *
   * @throws org.openimis.domain.refusal.RequestRefused when an entry lacks a part
   */
  public static List<LedgerEntry> read(ClaimResponse response) {
    return PartReader.all(response, Extensions.LEDGER_ENTRY).stream()
        .map(
            entry ->
                new LedgerEntry(
                    entry.requiredText("account"),
                    entry.required("sequence", PositiveIntType.class).getValue(),
                    amount(entry)))
        .toList();
  }

  private static Money amount(PartReader entry) {
    org.hl7.fhir.r4.model.Money amount = entry.requiredMoney("amount");
    Currency currency = entry.meant("amount", amount.getCurrency(), Currency::getInstance);
    return new Money(amount.getValue(), currency);
  }
}
