package org.openimis.schemes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.schemes.fault.PackFault;
import org.openimis.schemes.fault.PackWarning;

/**
 * A pack, or everything that is wrong with it.
 *
 * @param pack null when there is a fault
 * @param faults all of them, by file and row
 * @param warnings what should be known of the pack in any case
 */
public record PackReading(
    @Nullable SchemePack pack, List<PackFault> faults, List<PackWarning> warnings) {
  public PackReading {
    faults = List.copyOf(faults);
    warnings = List.copyOf(warnings);
    if (faults.isEmpty() == (pack == null)) {
      throw new IllegalArgumentException("A pack is either sound or has faults");
    }
  }

  /**
   * The pack.
   *
   * @throws IllegalStateException with all faults, when it has any
   */
  public SchemePack orElseThrow() {
    if (pack == null) {
      throw new IllegalStateException("The pack has faults: " + faults);
    }
    return pack;
  }
}
