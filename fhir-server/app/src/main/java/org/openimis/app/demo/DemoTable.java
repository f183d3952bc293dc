package org.openimis.app.demo;

import java.util.Currency;
import java.util.List;

/** The demo's claims as a table for the terminal. */
record DemoTable(List<DemoClaim> claims, Currency currency) {
  private static final String ROW = "  %-10s %-9s %12s %12s  %-9s %s%n";
  private static final int REASON_COLUMN = 60;

  DemoTable {
    claims = List.copyOf(claims);
  }

  String text() {
    var text = new StringBuilder();
    text.append(
        "%nThe claims of the demo scheme, submitted over FHIR (amounts in %s):%n%n"
            .formatted(currency));
    text.append(row("Claim", "Facility", "Claimed", "Approved", "Decision", "Why refused"));
    for (DemoClaim claim : claims) {
      List<String> reasons = claim.reasons().isEmpty() ? List.of("") : claim.reasons();
      text.append(
          row(
              claim.code(),
              claim.facility(),
              claim.claimed(),
              claim.approved(),
              claim.outcome(),
              reasons.get(0)));
      for (String more : reasons.subList(1, reasons.size())) {
        text.append(" ".repeat(REASON_COLUMN)).append(more).append(System.lineSeparator());
      }
    }
    return text.toString();
  }

  private static String row(Object... cells) {
    return ROW.formatted(cells).stripTrailing() + System.lineSeparator();
  }
}
