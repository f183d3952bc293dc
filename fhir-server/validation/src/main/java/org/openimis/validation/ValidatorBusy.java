package org.openimis.validation;

/** Too many resources wait for HAPI's validator: the sender may try again. */
public final class ValidatorBusy extends RuntimeException {
  private static final long serialVersionUID = 1;

  ValidatorBusy() {
    super("Too many resources wait to be validated");
  }
}
