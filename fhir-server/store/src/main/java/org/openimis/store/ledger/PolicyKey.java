package org.openimis.store.ledger;

import java.util.Comparator;

/** A policy within its scheme. */
public record PolicyKey(String scheme, String policy) implements Comparable<PolicyKey> {
  private static final Comparator<PolicyKey> ORDER =
      Comparator.comparing(PolicyKey::scheme).thenComparing(PolicyKey::policy);

  /** The order in which policies are locked. */
  @Override
  public int compareTo(PolicyKey other) {
    return ORDER.compare(this, other);
  }
}
