package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.CoverBuilder.cover;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;
import static org.openimis.domain.claim.RuleBuilder.product;

import org.junit.jupiter.api.Test;
import org.openimis.domain.coverage.PolicyStatus;

class ProductCoverRuleTest {
  private final ProductCoverRule rule = new ProductCoverRule();

  @Test
  void a_line_that_one_of_the_persons_products_names_is_accepted() {
    var claim = aClaim().asking(item("I1").coveredBy(product("B"))).under(cover("A"), cover("B"));

    assertThat(claim.judgedBy(rule)).isEqualTo(Verdict.accepted());
  }

  @Test
  void a_line_that_no_product_names_is_refused() {
    var claim = aClaim().treatedOn("2024-03-01").asking(item("I1").notCovered()).under(cover("A"));

    assertThat(claim.judgedBy(rule))
        .isEqualTo(Verdict.refused(RejectionReason.NOT_COVERED, "I1", "2024-03-01"));
  }

  @Test
  void a_line_that_only_somebody_elses_product_names_is_refused() {
    var claim = aClaim().asking(item("I1").coveredBy(product("B"))).under(cover("A"));

    assertThat(claim.judgedBy(rule).isRefused()).isTrue();
  }

  @Test
  void a_product_whose_cover_does_not_run_does_not_help() {
    var claim =
        aClaim()
            .asking(item("I1").coveredBy(product("B")))
            .under(cover("A"), cover("B").in(PolicyStatus.SUSPENDED));

    assertThat(claim.judgedBy(rule).isRefused()).isTrue();
  }

  @Test
  void a_product_that_names_a_service_does_not_name_the_item_of_that_code() {
    var claim = aClaim().asking(item("X1").notCovered(), service("X1")).under(cover("A"));

    assertThat(claim.judgedBy(rule).isRefused()).isTrue();
  }
}
