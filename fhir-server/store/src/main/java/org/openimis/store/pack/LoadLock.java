package org.openimis.store.pack;

import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.store.sql.LockedSession;

/** Lets one load or rebuild of a scheme run at a time, on whatever server of the deployment. */
public final class LoadLock {
  private LoadLock() {}

  /**
   * Takes the lock of each scheme.
   *
   * @throws RequestRefused when another load or rebuild holds one of them
   */
  public static LockedSession take(DataSource dataSource, Collection<String> schemes) {
    List<String> names = schemes.stream().map(scheme -> "openimis-load-" + scheme).toList();
    return LockedSession.tryTake(dataSource, names)
        .orElseThrow(() -> new RequestRefused(ProblemCode.BUSY, ""));
  }
}
