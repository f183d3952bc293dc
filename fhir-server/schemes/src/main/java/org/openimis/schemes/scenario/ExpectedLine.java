package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.RejectionReason;

/** What must come out of a line. */
public sealed interface ExpectedLine {

  /**
   * The scheme pays.
   *
   * @param amount for the whole line
   * @param arithmetic how the amount comes about; it ends in the amount
   * @param product the code of the product that pays; null where the scenario does not care
   */
  record Approved(BigDecimal amount, String arithmetic, @Nullable String product)
      implements ExpectedLine {}

  /** The line is refused, and why in words. */
  record Refused(RejectionReason reason, String because) implements ExpectedLine {}

  /** The line shares the fate of a claim that is refused as a whole. */
  record AsClaim() implements ExpectedLine {}
}
