package org.openimis.domain.books;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.RequestRefused;

/** Makes the tables that rules read anew from the resources. */
public interface ProjectionRebuild {

  /** The names of the tables. */
  Set<String> tables();

  /**
   * Rebuilds tables; claims of the scheme wait meanwhile. A rebuild that was cut off is begun again
   * by calling it again; until then claims go on waiting.
   *
   * @param scheme whose rows; null for all schemes
   * @param tables some of {@link #tables()}
   * @throws RequestRefused when there is no such scheme, when its pack is not loaded in full, or
   *     when a load or another rebuild is running
   */
  List<Rebuilt> rebuild(@Nullable String scheme, Set<String> tables);

  /**
   * One table.
   *
   * @param rows how many it has now, of the scheme or of all
   * @param added how many of them were not there as they must be
   * @param removed how many were there that no resource says
   */
  record Rebuilt(String table, long rows, long added, long removed) {}
}
