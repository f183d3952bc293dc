package org.openimis.domain.enrolment;

import org.jspecify.annotations.Nullable;

/** Offers families the next term of their policies, and keeps what they answer. */
public interface RenewalDesk {

  /**
   * Prepares the offers that are due and closes those that are done with: renewed in any way, or
   * too late. May run twice, late or in a cluster without harm.
   *
   * @param noticeDays how many days before its last day a policy is offered the next term
   * @return how many offers were made or closed
   */
  int prepare(int noticeDays);

  /**
   * Writes down that a family does not want to renew.
   *
   * @param taskId the id of a Task that the caller may see
   * @throws org.openimis.domain.refusal.RequestRefused when the offer is closed already
   */
  void decline(String taskId, @Nullable String reason);
}
