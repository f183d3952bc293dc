package org.openimis.domain.valuation;

import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;

/**
 * One entry of the ledger: what a claim takes of an account, or gives back (conventions 16).
 *
 * @param amount above zero when it is taken, below when it is given back
 * @param inForce the deductible or ceiling that the amount was held against; null for none
 * @param preauthorization the claim id of the preauthorization whose reservation is drawn; null for
 *     every other kind
 */
public record Posting(
    AccountId account,
    Kind kind,
    Money amount,
    Charge.@Nullable InForce inForce,
    @Nullable String preauthorization) {

  /** Why an account is moved. */
  public enum Kind {
    /** Held for a claim that is not decided yet, or for a preauthorization. */
    RESERVATION("reservation"),
    /** Decided. */
    SETTLEMENT("settlement"),
    /** A reservation that is settled in the same moment. */
    RELEASE("release"),
    /** Given back because the claim is cancelled or judged again. */
    REVERSAL("reversal"),
    /** Taken out of the reservation of a preauthorization by the claim that names it. */
    DRAW("draw"),
    /** Given back because nobody used the preauthorization in time. */
    EXPIRY("expiry");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
