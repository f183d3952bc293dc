package org.openimis.domain.coverage;

/** The state of a policy. An expired policy still covers the days when it ran. */
public enum PolicyStatus {
  IDLE(1, false),
  ACTIVE(2, true),
  SUSPENDED(4, false),
  EXPIRED(8, true),
  READY(16, false);

  private final int code;
  private final boolean coversWithinItsDates;

  PolicyStatus(int code, boolean coversWithinItsDates) {
    this.code = code;
    this.coversWithinItsDates = coversWithinItsDates;
  }

  /** openIMIS's number. */
  public int code() {
    return code;
  }

  public boolean coversWithinItsDates() {
    return coversWithinItsDates;
  }

  public static PolicyStatus ofCode(int code) {
    for (PolicyStatus status : values()) {
      if (status.code == code) {
        return status;
      }
    }
    throw new IllegalArgumentException("Policy status is 1, 2, 4, 8 or 16, not " + code);
  }
}
