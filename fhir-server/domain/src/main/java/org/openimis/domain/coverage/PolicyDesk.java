package org.openimis.domain.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Changes policies, with all covers under them in the same transaction. Each method is told the id
 * of a Contract that its caller may see, and throws {@link RequestRefused}, with nothing changed,
 * when the change is not possible in the state that the policy is in.
 */
public interface PolicyDesk {

  /**
   * Brings a paid policy into force, or ends its suspension; in a policy in force, covers those who
   * joined late and whose payment had to be confirmed.
   *
   * @param day the first day of cover; null for the day that the rules give
   */
  void activate(String contractId, @Nullable LocalDate day);

  /**
   * Stops the cover for a time.
   *
   * @param day the first day without cover; null for today
   * @param reason kept with the policy; null where none is given
   */
  void suspend(String contractId, @Nullable LocalDate day, @Nullable String reason);

  /**
   * Ends a policy before its last day.
   *
   * @param day the last day of cover; null for today
   * @param reason kept with the policy; null where none is given
   */
  void terminate(String contractId, @Nullable LocalDate day, @Nullable String reason);

  /**
   * Offers the family the next term.
   *
   * @param day of the renewal; null for today
   * @param product the product, or one that takes its place; null for the same
   * @param officer who renews; null for the one of the policy
   */
  Renewed renew(
      String contractId,
      @Nullable LocalDate day,
      @Nullable PartyReference product,
      @Nullable PartyReference officer);

  /** Ends every policy whose last day is over; how many. May run twice, late or in a cluster. */
  int runOut();

  /**
   * The new policy.
   *
   * @param offeredBefore whether it was there already
   */
  record Renewed(String contractId, boolean offeredBefore) {}
}
