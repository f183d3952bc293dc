package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import java.util.Map;
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
   * @param figures other numbers that must come out
   * @param noted what a rule must have noted without refusing the line; null where the scenario
   *     does not care
   */
  record Approved(
      BigDecimal amount,
      String arithmetic,
      @Nullable String product,
      Map<LineFigure, BigDecimal> figures,
      @Nullable RejectionReason noted)
      implements ExpectedLine {
    public Approved {
      figures = Map.copyOf(figures);
    }
  }

  /** The line is refused, and why in words. */
  record Refused(RejectionReason reason, String because) implements ExpectedLine {}

  /** The line shares the fate of a claim that is refused as a whole. */
  record AsClaim() implements ExpectedLine {}
}
