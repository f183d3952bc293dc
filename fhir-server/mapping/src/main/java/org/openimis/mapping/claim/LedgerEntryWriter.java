package org.openimis.mapping.claim;

import java.util.List;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.openimis.mapping.pack.Amounts;
import org.openimis.mapping.pack.Parts;
import org.openimis.profiles.Extensions;

/** Writes postings onto an answer, behind those that it carries. */
final class LedgerEntryWriter {
  private LedgerEntryWriter() {}

  static void add(ClaimResponse response, List<LedgerEntry> entries) {
    entries.forEach(entry -> response.addExtension(extension(entry)));
  }

  private static Extension extension(LedgerEntry entry) {
    return new Parts(Extensions.LEDGER_ENTRY)
        .text("account", entry.account())
        .value("sequence", new PositiveIntType(Math.toIntExact(entry.sequence())))
        .value("amount", Amounts.toFhir(entry.amount()))
        .extension();
  }
}
