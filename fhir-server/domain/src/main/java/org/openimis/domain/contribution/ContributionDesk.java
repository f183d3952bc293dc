package org.openimis.domain.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.party.SentDocument;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.RequestRefused;

/** Takes in money for contributions due. */
public interface ContributionDesk {

  /**
   * Writes a receipt down and lets the policy follow ({@link Settlement}, {@link PolicyStanding}).
   * The same receipt again is answered with what is stored.
   *
   * @throws RequestRefused with everything that is wrong with the receipt; nothing is stored then
   */
  Received receive(SentReceipt receipt);

  /**
   * Under which id a receipt is stored.
   *
   * @param repeated whether it was there before
   */
  record Received(String receiptId, boolean repeated) {}

  /**
   * A receipt as it was sent.
   *
   * @param number of the receipt, without the product; null only when there is a problem with it
   * @param contribution what is paid; null only when there is a problem with it
   * @param officer who took the money; may be missing
   * @param payer who pays in the place of the family; may be missing
   * @param paidOn null only when there is a problem with it
   * @param amount null only when there is a problem with it
   * @param confirmed whether a bank or a payment service names the transaction
   * @param districts the districts for whose families the sender may take money; null for all
   */
  record SentReceipt(
      @Nullable String number,
      @Nullable PartyReference contribution,
      @Nullable PartyReference officer,
      @Nullable PartyReference payer,
      @Nullable LocalDate paidOn,
      @Nullable Money amount,
      boolean photoFee,
      UnderpaymentAction action,
      boolean confirmed,
      @Nullable Set<String> districts,
      List<Problem> problems,
      SentDocument document) {
    public SentReceipt {
      problems = List.copyOf(problems);
    }
  }
}
