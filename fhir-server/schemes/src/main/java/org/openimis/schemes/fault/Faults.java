package org.openimis.schemes.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects everything that is wrong with a pack, so that people hear of it in one go. */
public final class Faults {
  /** More than anyone reads; a hostile pack must not fill the memory with sentences. */
  static final int MOST = 10_000;

  private static final int LONGEST_DETAIL = 300;

  // A set: two readers may stumble over the same cell.
  private final Set<PackFault> faults = new LinkedHashSet<>();
  private final List<PackWarning> warnings = new ArrayList<>();
  private int untold;

  /** Adds a fault; see {@link PackFault} for file, row and column. */
  public void add(FaultKind kind, String file, int row, String column, Object... details) {
    if (faults.size() == MOST) {
      untold++;
      return;
    }
    faults.add(new PackFault(file, row, column, kind, texts(details)));
  }

  public void warn(WarningKind kind, String file, int row, Object... details) {
    if (warnings.size() < MOST) {
      warnings.add(new PackWarning(file, row, kind, texts(details)));
    }
  }

  /** All faults, by file and row. */
  public List<PackFault> all() {
    List<PackFault> sorted = new ArrayList<>(faults);
    sorted.sort(Comparator.comparing(PackFault::file).thenComparing(PackFault::row));
    if (untold > 0) {
      sorted.add(new PackFault("", 0, "", FaultKind.MORE_FAULTS, texts(untold)));
    }
    return List.copyOf(sorted);
  }

  public List<PackWarning> warnings() {
    return List.copyOf(warnings);
  }

  public boolean isEmpty() {
    return faults.isEmpty();
  }

  private static List<String> texts(Object... details) {
    return Arrays.stream(details).map(detail -> shown(detail.toString())).toList();
  }

  /** What somebody wrote may be long or hold control characters; a sentence holds neither. */
  private static String shown(String detail) {
    String text = detail.replaceAll("\\p{Cntrl}", " ");
    return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL) + "…";
  }
}
