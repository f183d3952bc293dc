package org.openimis.domain.contribution;

import java.time.LocalDate;
import org.openimis.domain.money.Money;

/**
 * Money received for a contribution.
 *
 * @param paidOn the day on which it was received
 * @param photoFee whether it pays for a photo, and so completes no contribution
 * @param action what happens while the contribution is not complete
 */
public record Receipt(
    LocalDate paidOn, Money amount, boolean photoFee, UnderpaymentAction action) {}
