package org.openimis.domain.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says: accepted, refused with a finding, or accepted for fewer units with a finding
 * that tells why.
 *
 * @param atMost units that the rule leaves; null when it does not limit them
 */
public record Verdict(@Nullable Finding finding, @Nullable BigDecimal atMost) {
  private static final Verdict ACCEPTED = new Verdict(null, null);

  public static Verdict accepted() {
    return ACCEPTED;
  }

  public static Verdict refused(RejectionReason reason, Object... details) {
    return new Verdict(Finding.of(reason, details), null);
  }

  /** Accepted for so many units, fewer than were asked. */
  public static Verdict acceptedUpTo(
      BigDecimal quantity, RejectionReason reason, Object... details) {
    return new Verdict(Finding.of(reason, details), quantity);
  }

  public boolean isRefused() {
    return finding != null && atMost == null;
  }
}
