package org.openimis.domain.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Limit;

/**
 * Which of several covers pays for a line: the one that leaves the patient the smallest part of the
 * asked unit price (scheme-rules 2.8). A tie between share and fixed limit goes to the share.
 */
final class ProductChoice {
  /** The cover that pays, and its limit for this visit type and age. */
  record Chosen(ClaimCase.Candidate candidate, Limit limit) {}

  private ProductChoice() {}

  /**
   * @param candidates the covers that no rule speaks against
   * @return empty when none of them pays for such a visit by such a patient (reason 3)
   */
  static Optional<Chosen> choose(
      ClaimLine line, ClaimCase claimCase, List<ClaimCase.Candidate> candidates) {
    List<Chosen> open =
        candidates.stream().flatMap(candidate -> withLimit(candidate, claimCase)).toList();
    Chosen share = best(open, Limit.Kind.SHARE);
    Chosen fixed = best(open, Limit.Kind.FIXED);
    if (share == null || fixed == null) {
      return Optional.ofNullable(share == null ? fixed : share);
    }
    Money price =
        claimCase
            .facts()
            .review(line)
            .flatMap(review -> Optional.ofNullable(review.unitPrice()))
            .orElse(line.unitPrice());
    return Optional.of(fixedIsBetter(fixed, share, price) ? fixed : share);
  }

  private static Stream<Chosen> withLimit(ClaimCase.Candidate candidate, ClaimCase claimCase) {
    Limit limit = candidate.rule().limit(claimCase.claim().visitType(), claimCase.isAdult());
    return limit == null ? Stream.empty() : Stream.of(new Chosen(candidate, limit));
  }

  /** The most generous of a kind; among equals the first candidate. */
  private static @Nullable Chosen best(List<Chosen> open, Limit.Kind kind) {
    Chosen best = null;
    for (Chosen chosen : open) {
      if (chosen.limit().kind() == kind && (best == null || isMore(chosen.limit(), best.limit()))) {
        best = chosen;
      }
    }
    return best;
  }

  private static boolean isMore(Limit limit, Limit other) {
    if (other.isUnlimited()) {
      return false;
    }
    return limit.isUnlimited() || limit.value().compareTo(other.value()) > 0;
  }

  private static boolean fixedIsBetter(Chosen fixed, Chosen share, Money price) {
    if (fixed.limit().isUnlimited() || fixed.limit().value().compareTo(price.amount()) > 0) {
      return true;
    }
    BigDecimal ownUnderFixed = price.amount().subtract(fixed.limit().value());
    BigDecimal ownUnderShare = price.minus(price.percent(share.limit().value())).amount();
    return ownUnderShare.compareTo(ownUnderFixed) > 0;
  }
}
