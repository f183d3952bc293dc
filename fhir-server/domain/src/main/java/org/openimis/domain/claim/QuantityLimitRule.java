package org.openimis.domain.claim;

import java.math.BigDecimal;
import java.util.List;
import org.openimis.domain.coverage.MemberCover;

/**
 * Reason 16: a person may have so many units of an item or service in a period of cover. What goes
 * beyond is cut off; when nothing is left the line is refused (scheme-rules 2.6.8, REC). Earlier
 * lines of the same claim count, so that splitting a line gains nothing.
 */
final class QuantityLimitRule implements CoverLineRule {
  @Override
  public Verdict judge(
      ClaimLine line, ClaimCase.Candidate candidate, ClaimCase claimCase, List<Accepted> accepted) {
    Integer most = candidate.rule().mostUnits(claimCase.isAdult());
    if (most == null) {
      return Verdict.accepted();
    }
    BigDecimal used = usedBefore(line, candidate.cover(), claimCase).add(usedHere(line, accepted));
    BigDecimal left = BigDecimal.valueOf(most).subtract(used).max(BigDecimal.ZERO);
    BigDecimal wanted = claimCase.quantity(line);
    if (left.compareTo(wanted) >= 0) {
      return Verdict.accepted();
    }
    Object[] details = {
      line.code().code(), most, plain(used), plain(wanted), plain(left), candidate.cover().policy()
    };
    return left.signum() == 0
        ? Verdict.refused(RejectionReason.QUANTITY, details)
        : Verdict.acceptedUpTo(left, RejectionReason.QUANTITY, details);
  }

  private static BigDecimal usedBefore(ClaimLine line, MemberCover cover, ClaimCase claimCase) {
    return claimCase.facts().history().lines().stream()
        .filter(earlier -> earlier.code().equals(line.code()))
        .filter(earlier -> cover.runsOn(earlier.careDate()))
        .map(EarlierLine::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal usedHere(ClaimLine line, List<Accepted> accepted) {
    return accepted.stream()
        .filter(other -> other.line().code().equals(line.code()))
        .map(Accepted::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
