package org.openimis.domain.enrolment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a family is offered when its policy ends, prepared before it does (scheme-rules 3.6): the
 * same product or its successor, by the same officer or the substitute of one who left.
 *
 * @param date the first day of the new term: the day after the policy's last one
 * @param product the code of what is offered
 * @param officer the code of who offers it; null where there is nobody
 */
public record RenewalOffer(
    LocalDate date, String product, @Nullable String officer, Set<RenewalWarning> warnings) {
  /** Where a product sets no limit to late renewals, a family is offered one for so long. */
  private static final int MONTHS_WITHOUT_LIMIT = 12;

  public RenewalOffer {
    warnings = Set.copyOf(warnings);
  }

  /**
   * A product as the offer sees it.
   *
   * @param successor the code of the product that takes its place; null for none
   */
  public record OnSale(LocalDate from, LocalDate to, @Nullable String successor) {
    boolean isSoldOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /**
   * An officer as the offer sees it.
   *
   * @param lastDay of work; null while they work
   * @param substitute the code of who takes their place; null for nobody
   */
  public record AtWork(@Nullable LocalDate lastDay, @Nullable String substitute) {
    boolean worksOn(LocalDate day) {
      return lastDay == null || !day.isAfter(lastDay);
    }
  }

  /**
   * Prepares an offer.
   *
   * @param expiry the last day of the policy that ends
   * @param officer of that policy; null for none
   * @param today on which somebody has to be there to make the offer
   */
  public static RenewalOffer of(
      LocalDate expiry,
      String product,
      @Nullable String officer,
      LocalDate today,
      Function<String, Optional<OnSale>> products,
      Function<String, Optional<AtWork>> officers) {
    LocalDate date = expiry.plusDays(1);
    Set<RenewalWarning> warnings = EnumSet.noneOf(RenewalWarning.class);
    String offered =
        follow(
            product,
            code -> products.apply(code).filter(sold -> sold.isSoldOn(date)).isPresent(),
            code -> products.apply(code).map(OnSale::successor));
    if (products.apply(offered).filter(sold -> sold.isSoldOn(date)).isEmpty()) {
      warnings.add(RenewalWarning.PRODUCT_NOT_VALID);
    }
    String offers = null;
    if (officer == null) {
      warnings.add(RenewalWarning.NO_OFFICER);
    } else {
      offers =
          follow(
              officer,
              code -> officers.apply(code).filter(found -> found.worksOn(today)).isPresent(),
              code -> officers.apply(code).map(AtWork::substitute));
      if (officers.apply(offers).filter(found -> found.worksOn(today)).isEmpty()) {
        warnings.add(RenewalWarning.OFFICER_GONE);
        offers = null;
      }
    }
    return new RenewalOffer(date, offered, offers, warnings);
  }

  /**
   * Whether a policy may be renewed with a product: with its own, or with one that takes its place,
   * at once or in the end. Anything else is a new policy, with its fees and waiting periods.
   *
   * @param successors the code of the product that takes the place of one
   */
  public static boolean mayFollow(
      String product, String wanted, Function<String, Optional<String>> successors) {
    return follow(product, wanted::equals, successors).equals(wanted);
  }

  /**
   * The last day on which a family may take the offer.
   *
   * @param expiry the last day of the policy that ends
   * @param grace months after it in which the product still lets a policy be renewed; 0 sets no
   *     limit
   */
  public static LocalDate lastDay(LocalDate expiry, int grace) {
    return expiry.plusMonths(grace > 0 ? grace : MONTHS_WITHOUT_LIMIT);
  }

  /** The first of a chain that will do, else its last; a chain that bites its tail ends there. */
  private static String follow(
      String first, Function<String, Boolean> willDo, Function<String, Optional<String>> next) {
    Set<String> seen = new HashSet<>();
    String current = first;
    while (seen.add(current) && !willDo.apply(current)) {
      Optional<String> following = next.apply(current).filter(code -> !seen.contains(code));
      if (following.isEmpty()) {
        return current;
      }
      current = following.get();
    }
    return current;
  }
}
