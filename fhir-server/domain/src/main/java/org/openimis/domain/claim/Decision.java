package org.openimis.domain.claim;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.money.Money;
import org.openimis.domain.valuation.Charge;

/**
 * What was decided about a claim: a reason or an amount for every line.
 *
 * @param category what the claim counts as
 * @param findings what the rules found against the whole claim; the first is its reason
 * @param charges what the claim takes of the policies that pay for it, by policy number
 */
public record Decision(
    String ruleSetVersion,
    ServiceCategory category,
    List<Finding> findings,
    List<LineDecision> lines,
    List<Charge> charges) {
  public Decision {
    findings = List.copyOf(findings);
    lines = List.copyOf(lines);
    charges = List.copyOf(charges);
  }

  /** Every line accepted (a lower price is still an acceptance), some of them, or none. */
  public enum Result {
    APPROVED,
    PARTIAL,
    DENIED
  }

  public Result result() {
    long refused = lines.stream().filter(LineDecision::isRefused).count();
    if (refused == lines.size()) {
      return Result.DENIED;
    }
    return refused == 0 ? Result.APPROVED : Result.PARTIAL;
  }

  /** Why the whole claim is refused; null when a line of it is accepted. */
  public @Nullable Finding refusal() {
    return findings.isEmpty() ? null : findings.get(0);
  }

  /** Whether a line waits for the batch run to know its final amount. */
  public boolean hasRelativePrice() {
    return lines.stream()
        .map(LineDecision::valuation)
        .anyMatch(valuation -> valuation != null && valuation.isRelative());
  }

  public Money asked() {
    return sum(line -> line.line().asked());
  }

  /** What the scheme pays: the sum of the lines (scheme-rules 2.9.4, REC). */
  public Money benefit() {
    return sum(LineDecision::benefit);
  }

  public Money sum(Function<LineDecision, Money> amount) {
    return lines.stream().map(amount).reduce(Money::plus).orElseThrow();
  }
}
