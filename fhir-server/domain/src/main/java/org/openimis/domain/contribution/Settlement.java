package org.openimis.domain.contribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;

/**
 * How a contribution stands after all that was received for it (scheme-rules 3.4). The order in
 * which receipts are written down does not matter, only the days on which they were paid.
 *
 * @param paid all that was received, without photo fees
 * @param coversFrom the earliest day from which the money lets the policy cover; null while it does
 *     not
 * @param since the day of the payment that brought the contribution to where it stands; null while
 *     no payment did
 */
public record Settlement(
    Money due,
    Money paid,
    ContributionStatus status,
    @Nullable LocalDate coversFrom,
    @Nullable LocalDate since) {

  /**
   * Settles a contribution.
   *
   * @param start the first day that the product gives; no payment lets cover begin before
   * @param receipts all of them, in any order
   */
  public static Settlement of(Money due, LocalDate start, List<Receipt> receipts) {
    List<Receipt> counted =
        receipts.stream()
            .filter(receipt -> !receipt.photoFee())
            .sorted(Comparator.comparing(Receipt::paidOn))
            .toList();
    Money paid = Money.zero(due.currency());
    LocalDate completeOn = due.isZero() ? start : null;
    LocalDate enforcedOn = null;
    boolean suspended = false;
    LocalDate since = completeOn;
    for (Receipt receipt : counted) {
      paid = paid.plus(receipt.amount());
      if (completeOn != null) {
        continue;
      } else if (paid.compareTo(due) >= 0) {
        completeOn = receipt.paidOn();
        since = completeOn;
      } else if (receipt.action() == UnderpaymentAction.SUSPEND) {
        since = suspended ? since : receipt.paidOn();
        suspended = true;
      } else if (receipt.action() == UnderpaymentAction.ENFORCE) {
        since = suspended || enforcedOn == null ? receipt.paidOn() : since;
        suspended = false;
        enforcedOn = enforcedOn == null ? receipt.paidOn() : enforcedOn;
      }
    }
    LocalDate opened = earlier(completeOn, enforcedOn);
    return new Settlement(
        due,
        paid,
        status(counted.isEmpty(), completeOn != null, enforcedOn != null, suspended),
        opened == null ? null : later(opened, start),
        since);
  }

  /** Whether the money lets the policy cover, all of it or as much as the officer enforced. */
  public boolean covers() {
    return status == ContributionStatus.PAID || status == ContributionStatus.ENFORCED;
  }

  /** What is still owed. */
  public Money open() {
    return overpaid().isZero() ? due.minus(paid) : Money.zero(due.currency());
  }

  /** What was received beyond what is owed. */
  public Money overpaid() {
    return paid.compareTo(due) > 0 ? paid.minus(due) : Money.zero(due.currency());
  }

  /** Whether nothing is owed any more. */
  public boolean isComplete() {
    return status == ContributionStatus.PAID;
  }

  private static ContributionStatus status(
      boolean nothing, boolean complete, boolean enforced, boolean suspended) {
    if (complete) {
      return ContributionStatus.PAID;
    } else if (nothing) {
      return ContributionStatus.UNPAID;
    } else if (suspended) {
      return ContributionStatus.SUSPENDED;
    }
    return enforced ? ContributionStatus.ENFORCED : ContributionStatus.PART_PAID;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
