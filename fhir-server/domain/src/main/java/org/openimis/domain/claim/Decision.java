package org.openimis.domain.claim;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;

/**
 * What was decided about a claim: a reason or an amount for every line.
 *
 * @param findings what the rules found against the whole claim; the first is its reason
 */
public record Decision(String ruleSetVersion, List<Finding> findings, List<LineDecision> lines) {
  public Decision {
    findings = List.copyOf(findings);
    lines = List.copyOf(lines);
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
