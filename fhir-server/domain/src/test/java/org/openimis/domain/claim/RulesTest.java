package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

  @Test
  void the_rules_stand_in_the_order_in_which_they_name_the_reason() {
    assertThat(Rules.claimRuleNames())
        .containsExactly("target-date", "insuree-valid", "cover-runs");
    assertThat(Rules.lineRuleNames())
        .containsExactly(
            "register",
            "price-list",
            "care-type",
            "patient-category",
            "frequency",
            "product-cover");
    assertThat(Rules.coverRuleNames())
        .containsExactly("waiting-period", "quantity-limit", "category-maximum");
  }

  @Test
  void the_standard_rule_set_applies_all_of_them_in_that_order() {
    assertThat(RuleSet.STANDARD)
        .isEqualTo(
            new RuleSet(
                RuleSet.CURRENT_VERSION,
                Rules.claimRuleNames(),
                Rules.lineRuleNames(),
                Rules.coverRuleNames()));
  }

  @Test
  void a_name_gives_its_rule() {
    assertThat(Rules.claimRules(List.of("cover-runs", "target-date", "insuree-valid")))
        .hasExactlyElementsOfTypes(
            CoverRunsRule.class, TargetDateRule.class, InsureeValidRule.class);
    assertThat(
            Rules.lineRules(
                List.of(
                    "product-cover",
                    "frequency",
                    "patient-category",
                    "care-type",
                    "price-list",
                    "register")))
        .hasExactlyElementsOfTypes(
            ProductCoverRule.class,
            FrequencyRule.class,
            PatientCategoryRule.class,
            CareTypeRule.class,
            PriceListRule.class,
            RegisterRule.class);
    assertThat(Rules.coverRules(List.of("category-maximum", "quantity-limit", "waiting-period")))
        .hasExactlyElementsOfTypes(
            CategoryMaximumRule.class, QuantityLimitRule.class, WaitingPeriodRule.class);
  }

  @Test
  void an_unknown_name_is_refused_by_name() {
    var lineRule = new RuleSet("1", List.of(), List.of("register", "pricelist"), List.of());
    var coverRule = new RuleSet("1", List.of(), List.of(), List.of("product-cover"));
    var claimRule = new RuleSet("1", List.of("register"), List.of(), List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Adjudication(lineRule))
        .withMessage("No rule is called pricelist");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Adjudication(claimRule))
        .withMessage("No rule is called register");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Adjudication(coverRule))
        .withMessage("No rule is called product-cover");
  }

  @Test
  void a_rule_set_does_not_change_with_the_lists_it_was_made_of() {
    var claimRules = new ArrayList<>(List.of("target-date"));
    var lineRules = new ArrayList<>(List.of("register"));
    var coverRules = new ArrayList<>(List.of("waiting-period"));
    var rules = new RuleSet("1", claimRules, lineRules, coverRules);

    claimRules.clear();
    lineRules.add("price-list");
    coverRules.clear();

    assertThat(rules)
        .isEqualTo(
            new RuleSet(
                "1", List.of("target-date"), List.of("register"), List.of("waiting-period")));
  }
}
