package org.openimis.domain.claim;

import org.jspecify.annotations.Nullable;

/** What one rule says: accepted, or refused with a finding. */
public record Verdict(@Nullable Finding finding) {
  private static final Verdict ACCEPTED = new Verdict(null);

  public static Verdict accepted() {
    return ACCEPTED;
  }

  public static Verdict refused(RejectionReason reason, Object... details) {
    return new Verdict(Finding.of(reason, details));
  }

  public boolean isRefused() {
    return finding != null;
  }
}
