package org.openimis.domain.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;

/**
 * What was decided about one line.
 *
 * @param findings everything that speaks against the line, for reviewers; the first is the reason
 *     the facility sees
 * @param remarks what rules found without refusing the line: fewer units, a cover that would not
 *     have paid
 * @param valuation what is paid; null when the line is refused
 */
public record LineDecision(
    ClaimLine line, List<Finding> findings, List<Finding> remarks, @Nullable Valuation valuation) {
  public LineDecision {
    findings = List.copyOf(findings);
    remarks = List.copyOf(remarks);
    if (findings.isEmpty() == (valuation == null)) {
      throw new IllegalArgumentException("A line is either refused or valued");
    }
  }

  static LineDecision refused(ClaimLine line, List<Finding> findings) {
    return new LineDecision(line, findings, List.of(), null);
  }

  public boolean isRefused() {
    return valuation == null;
  }

  /** Why the line is refused; null when it is accepted. */
  public @Nullable Finding refusal() {
    return findings.isEmpty() ? null : findings.get(0);
  }

  /** What the scheme pays for the line; nothing when it is refused. */
  public Money benefit() {
    return valuation == null ? Money.zero(line.unitPrice().currency()) : valuation.benefit();
  }
}
