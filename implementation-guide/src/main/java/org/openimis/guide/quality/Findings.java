package org.openimis.guide.quality;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What was found, each thing once. */
public final class Findings {
  private final Map<Check, Collection<String>> byCheck = new EnumMap<>(Check.class);

  public Findings() {
    for (Check check : Check.values()) {
      byCheck.put(check, new TreeSet<>());
    }
  }

  /**
   * Keeps one.
   *
   * @param what the page or artifact, and what is wrong with it
   */
  public void add(Check check, String what) {
    of(check).add(what);
  }

  public Collection<String> of(Check check) {
    return byCheck.getOrDefault(check, List.of());
  }

  public int count(Check check) {
    return of(check).size();
  }
}
