package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;

import org.junit.jupiter.api.Test;

class PriceListRuleTest {
  private final PriceListRule rule = new PriceListRule();

  @Test
  void what_the_facilitys_price_list_holds_is_accepted() {
    assertThat(aClaim().asking(service("M1")).judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void what_the_facilitys_price_list_does_not_hold_is_refused() {
    var claim =
        aClaim().fromFacility("VIHOS001").treatedOn("2024-03-01").asking(service("M1").notListed());

    assertThat(claim.judgedBy(rule))
        .isEqualTo(
            Verdict.refused(RejectionReason.NOT_IN_PRICE_LIST, "M1", "VIHOS001", "2024-03-01"));
  }

  @Test
  void a_listed_service_says_nothing_of_an_item_with_the_same_code() {
    var claim = aClaim().asking(item("X1").notListed(), service("X1"));

    assertThat(claim.judgedBy(rule).isRefused()).isTrue();
  }
}
