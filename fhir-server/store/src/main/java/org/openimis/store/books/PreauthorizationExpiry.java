package org.openimis.store.books;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openimis.domain.claim.ClaimLifeCycle;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.LockedSession;

/**
 * Ends preauthorizations whose last day is over. What they reserve counts as free from that day on
 * whether this has run or not; it writes down that they have ended.
 */
public final class PreauthorizationExpiry {
  private static final List<String> LOCK = List.of("openimis-preauthorization-expiry");

  /** Looked up at a time. */
  private static final int PAGE = 500;

  private final ClaimLifeCycle lifeCycle;
  private final SchemeSettings schemes;
  private final DataSource dataSource;
  private final Clock clock;

  public PreauthorizationExpiry(
      ClaimLifeCycle lifeCycle, SchemeSettings schemes, DataSource dataSource, Clock clock) {
    this.lifeCycle = lifeCycle;
    this.schemes = schemes;
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /**
   * Ends all that are over.
   *
   * @return how many; none when another server of the deployment is at it
   */
  public int run() {
    Optional<LocalDate> today = today();
    Optional<LockedSession> locked =
        today.isEmpty() ? Optional.empty() : LockedSession.tryTake(dataSource, LOCK);
    if (locked.isEmpty()) {
      return 0;
    }
    try (LockedSession alone = locked.get()) {
      return endAll(today.get());
    }
  }

  private int endAll(LocalDate today) {
    int all = 0;
    int ended;
    do {
      ended = lifeCycle.expirePreauthorizations(today, PAGE);
      all += ended;
    } while (ended == PAGE);
    return all;
  }

  /** The schemes share a zone (conventions 1); were it not so, none would end too early. */
  private Optional<LocalDate> today() {
    return schemes.codes().stream()
        .map(scheme -> LocalDate.ofInstant(clock.instant(), schemes.of(scheme).zone()))
        .min(LocalDate::compareTo);
  }
}
