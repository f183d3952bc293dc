package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.valuation.Charge;

/**
 * What a claim must take of a policy.
 *
 * @param deducted of the deductible
 * @param counted of the ceiling
 * @param hospital whether as hospital care; null where the scenario does not care
 */
public record ExpectedCharge(
    String policy, BigDecimal deducted, BigDecimal counted, @Nullable Boolean hospital) {

  boolean matches(Charge charge) {
    return charge.policy().equals(policy)
        && charge.deducted().amount().compareTo(deducted) == 0
        && charge.paid().amount().compareTo(counted) == 0
        && (hospital == null || hospital == charge.hospital());
  }
}
