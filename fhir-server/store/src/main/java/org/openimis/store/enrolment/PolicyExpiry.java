package org.openimis.store.enrolment;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openimis.domain.coverage.PolicyDesk;
import org.openimis.store.sql.LockedSession;

/**
 * Ends policies whose last day is over, on one server of a deployment at a time. What they cover
 * follows from their days, whether this has run or not; it writes down that they have ended.
 */
public final class PolicyExpiry {
  private static final List<String> LOCK = List.of("openimis-policy-expiry");

  private final PolicyDesk policies;
  private final DataSource dataSource;

  public PolicyExpiry(PolicyDesk policies, DataSource dataSource) {
    this.policies = policies;
    this.dataSource = dataSource;
  }

  /**
   * Ends all that are over.
   *
   * @return how many; none when another server of the deployment is at it
   */
  public int run() {
    Optional<LockedSession> locked = LockedSession.tryTake(dataSource, LOCK);
    if (locked.isEmpty()) {
      return 0;
    }
    try (LockedSession alone = locked.get()) {
      return policies.runOut();
    }
  }
}
