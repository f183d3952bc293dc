package org.openimis.mapping.claim;

import java.math.BigDecimal;
import java.util.Locale;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Money;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.mapping.pack.Amounts;
import org.openimis.mapping.text.Languages;
import org.openimis.profiles.Extensions;

/**
 * A total that is not the sum of the lines is no fault: the sum counts, what was sent stays with
 * the claim, and the answer says so (fhir-model 2.4 and 3.3).
 */
final class TotalNote {
  private TotalNote() {}

  /** The total as it is stored: the sum of the lines, with what was sent where that differs. */
  static Money stored(Money sent, SubmittedClaim claim) {
    org.openimis.domain.money.Money sum = claim.asked().rounded();
    Money total = Amounts.toFhir(sum);
    BigDecimal value = sent.getValue();
    if (value != null && value.compareTo(sum.amount()) != 0) {
      total.addExtension(Extensions.SENT_TOTAL, Amounts.toFhir(value, sum.currency()));
    }
    return total;
  }

  /** Says so in both languages, where the stored claim carries another total. */
  static void add(Notes notes, Claim stored, SubmittedClaim claim) {
    Extension sent = stored.getTotal().getExtensionByUrl(Extensions.SENT_TOTAL);
    if (sent != null && sent.getValue() instanceof Money money && money.hasValue()) {
      var sum = claim.asked().rounded();
      String total = money.getValue().toPlainString() + " " + sum.currency().getCurrencyCode();
      for (Locale language : Languages.ALL) {
        notes.add(new Sentences(language).say("total", total, sum).text(), language);
      }
    }
  }
}
