package org.openimis.domain.enrolment;

import org.openimis.domain.contribution.ActivationOption;

/** What a scheme has settled about enrolment, for all of its products. */
public record EnrolmentRules(ActivationOption activation, NumberRule insuranceNumber) {
  public static final EnrolmentRules USUAL =
      new EnrolmentRules(ActivationOption.CONTRIBUTION, NumberRule.ANY);
}
