package org.openimis.profiles;

/** How a claim was decided, in {@link CodeSystems#DECISION}. */
public final class DecisionCodes {
  public static final String APPROVED = "approved";
  public static final String DENIED = "denied";
  public static final String PARTIAL = "partial";
  public static final String PENDING = "pending";

  private DecisionCodes() {}
}
