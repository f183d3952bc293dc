package org.openimis.profiles;

/** How far a claim has come, in {@link CodeSystems#OPENIMIS_CLAIM_STATUS}. */
public final class ClaimStatusCodes {
  public static final String REJECTED = "1";

  /** A draft: nothing was submitted. */
  public static final String ENTERED = "2";

  /** Submitted and waiting for a reviewer. */
  public static final String CHECKED = "4";

  /** Waiting for the batch run. */
  public static final String PROCESSED = "8";

  /** Decided, with its final amount. */
  public static final String VALUATED = "16";

  private ClaimStatusCodes() {}
}
