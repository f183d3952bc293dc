package org.openimis.domain.contribution;

/** What brings a policy into force once its contribution is complete (scheme-rules 3.4). */
public enum ActivationOption {
  /** The receipt itself; so it is where a scheme says nothing. */
  CONTRIBUTION("contribution"),
  /** A payment that a bank or a payment service confirms; cash makes the policy ready. */
  PAYMENT("payment"),
  /** An officer: every completed policy is ready first. */
  OFFICER("officer");

  private final String code;

  ActivationOption(String code) {
    this.code = code;
  }

  /** The word in scheme.yaml. */
  public String code() {
    return code;
  }

  /**
   * Whether a completed contribution brings the policy into force by itself.
   *
   * @param confirmed whether a bank or a payment service confirmed the payment
   */
  public boolean activates(boolean confirmed) {
    return this == CONTRIBUTION || (this == PAYMENT && confirmed);
  }
}
