package org.openimis.domain.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.domain.enrolment.RenewalOffer.AtWork;
import org.openimis.domain.enrolment.RenewalOffer.OnSale;

/** A policy that ends on 31 December 2025, looked at two weeks before. */
class RenewalOfferTest {
  private static final LocalDate EXPIRY = LocalDate.parse("2025-12-31");
  private static final LocalDate TODAY = LocalDate.parse("2025-12-17");

  private final Map<String, OnSale> products = new HashMap<>();
  private final Map<String, AtWork> officers = new HashMap<>();

  private RenewalOffer offer(@Nullable String officer) {
    return RenewalOffer.of(
        EXPIRY,
        "OLD",
        officer,
        TODAY,
        code -> Optional.ofNullable(products.get(code)),
        code -> Optional.ofNullable(officers.get(code)));
  }

  private void product(String code, String to, @Nullable String successor) {
    products.put(code, new OnSale(LocalDate.parse("2020-01-01"), LocalDate.parse(to), successor));
  }

  private void officer(String code, @Nullable String lastDay, @Nullable String substitute) {
    officers.put(code, new AtWork(lastDay == null ? null : LocalDate.parse(lastDay), substitute));
  }

  @Test
  void the_same_product_is_offered_from_the_day_after_by_the_same_officer() {
    product("OLD", "2030-12-31", "NEW");
    officer("E1", null, "E2");

    assertThat(offer("E1"))
        .isEqualTo(
            new RenewalOffer(LocalDate.parse("2026-01-01"), "OLD", "E1", java.util.Set.of()));
  }

  @Test
  void a_product_that_is_not_sold_on_that_day_is_followed_to_one_that_is() {
    product("OLD", "2025-12-31", "MIDDLE");
    product("MIDDLE", "2025-06-30", "NEW");
    product("NEW", "2030-12-31", null);
    officer("E1", null, null);

    assertThat(offer("E1").product()).isEqualTo("NEW");
    assertThat(offer("E1").warnings()).isEmpty();
  }

  @Test
  void where_nothing_is_sold_the_offer_warns() {
    product("OLD", "2025-12-31", "NEW");
    product("NEW", "2025-11-30", "OLD"); // bites its tail
    officer("E1", null, null);

    assertThat(offer("E1").product()).isEqualTo("NEW");
    assertThat(offer("E1").warnings()).containsExactly(RenewalWarning.PRODUCT_NOT_VALID);
  }

  @Test
  void the_substitute_of_an_officer_who_left_makes_the_offer() {
    product("OLD", "2030-12-31", null);
    officer("E1", "2025-12-16", "E2");
    officer("E2", "2025-12-17", null);

    assertThat(offer("E1").officer()).isEqualTo("E2");
    assertThat(offer("E1").warnings()).isEmpty();
  }

  @Test
  void where_nobody_is_there_the_offer_warns() {
    product("OLD", "2030-12-31", null);
    officer("E1", "2025-12-16", null);

    assertThat(offer("E1").officer()).isNull();
    assertThat(offer("E1").warnings()).containsExactly(RenewalWarning.OFFICER_GONE);
    assertThat(offer("UNKNOWN").warnings()).containsExactly(RenewalWarning.OFFICER_GONE);
    assertThat(offer(null).warnings()).containsExactly(RenewalWarning.NO_OFFICER);
  }

  @Test
  void an_offer_stands_for_the_grace_period_and_for_a_year_where_there_is_none() {
    assertThat(RenewalOffer.lastDay(EXPIRY, 2)).isEqualTo("2026-02-28");
    assertThat(RenewalOffer.lastDay(EXPIRY, 0)).isEqualTo("2026-12-31");
  }

  @Test
  void a_policy_is_renewed_with_its_product_or_one_that_takes_its_place() {
    Map<String, String> successors = Map.of("OLD", "MIDDLE", "MIDDLE", "NEW", "NEW", "OLD");

    assertThat(mayFollow("OLD", "OLD", successors)).isTrue();
    assertThat(mayFollow("OLD", "MIDDLE", successors)).isTrue();
    assertThat(mayFollow("OLD", "NEW", successors)).isTrue();
    assertThat(mayFollow("OLD", "OTHER", successors)).isFalse();
    assertThat(mayFollow("OTHER", "NEW", successors)).isFalse();
  }

  private static boolean mayFollow(String product, String wanted, Map<String, String> successors) {
    return RenewalOffer.mayFollow(
        product, wanted, code -> Optional.ofNullable(successors.get(code)));
  }
}
