package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;

import org.junit.jupiter.api.Test;

class RegisterRuleTest {
  private final RegisterRule rule = new RegisterRule();

  @Test
  void what_the_register_holds_is_accepted() {
    assertThat(aClaim().asking(item("0004")).judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void what_the_register_does_not_hold_is_refused() {
    var claim = aClaim().treatedOn("2024-03-01").asking(item("0004").notRegistered());

    assertThat(claim.judgedBy(rule))
        .isEqualTo(Verdict.refused(RejectionReason.NOT_IN_REGISTER, "0004", "2024-03-01"));
  }

  @Test
  void an_item_is_not_found_among_the_services() {
    var claim = aClaim().asking(item("X1").notRegistered(), service("X1"));

    assertThat(claim.judgedBy(rule).isRefused()).isTrue();
  }
}
