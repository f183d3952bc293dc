package org.openimis.store.enrolment;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openimis.domain.coverage.PolicyDesk;
import org.openimis.domain.enrolment.RenewalDesk;
import org.openimis.store.sql.LockedSession;

/**
 * Ends policies whose last day is over and prepares renewals, on one server of a deployment at a
 * time. What policies cover follows from their days, whether this has run or not; it writes down
 * that they have ended.
 */
public final class PolicyExpiry {
  private static final List<String> LOCK = List.of("openimis-policy-expiry");

  private final PolicyDesk policies;
  private final RenewalDesk renewals;
  private final int noticeDays;
  private final DataSource dataSource;

  /**
   * The job.
   *
   * @param noticeDays how many days before its last day a policy is offered the next term
   */
  public PolicyExpiry(
      PolicyDesk policies, RenewalDesk renewals, int noticeDays, DataSource dataSource) {
    this.policies = policies;
    this.renewals = renewals;
    this.noticeDays = noticeDays;
    this.dataSource = dataSource;
  }

  /**
   * Ends all that are over, and offers what is due.
   *
   * @return how many policies and offers changed; none when another server of the deployment is at
   *     it
   */
  public int run() {
    Optional<LockedSession> locked = LockedSession.tryTake(dataSource, LOCK);
    if (locked.isEmpty()) {
      return 0;
    }
    try (LockedSession alone = locked.get()) {
      return policies.runOut() + renewals.prepare(noticeDays);
    }
  }
}
