package org.openimis.domain.contribution;

/** What an officer decides where a receipt does not complete a contribution (scheme-rules 3.4). */
public enum UnderpaymentAction {
  /** The policy stays as it is until the rest is paid; so it is where nothing is said. */
  WAIT("wait"),
  /** The policy covers although the rest is missing. */
  ENFORCE("enforce"),
  /** The policy is suspended until the rest is paid. */
  SUSPEND("suspend");

  private final String code;

  UnderpaymentAction(String code) {
    this.code = code;
  }

  /** The code in the CodeSystem underpayment-action. */
  public String code() {
    return code;
  }

  public static UnderpaymentAction ofCode(String code) {
    for (UnderpaymentAction action : values()) {
      if (action.code.equals(code)) {
        return action;
      }
    }
    throw new IllegalArgumentException("An underpayment is answered by no " + code);
  }
}
