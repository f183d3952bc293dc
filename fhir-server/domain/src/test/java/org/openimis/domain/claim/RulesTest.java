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
  }

  @Test
  void the_standard_rule_set_applies_all_of_them_in_that_order() {
    assertThat(RuleSet.STANDARD)
        .isEqualTo(
            new RuleSet(RuleSet.CURRENT_VERSION, Rules.claimRuleNames(), Rules.lineRuleNames()));
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
  }

  @Test
  void an_unknown_name_is_refused_by_name() {
    var lineRule = new RuleSet("1", List.of(), List.of("register", "pricelist"));
    var claimRule = new RuleSet("1", List.of("register"), List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Adjudication(lineRule))
        .withMessage("No rule is called pricelist");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Adjudication(claimRule))
        .withMessage("No rule is called register");
  }

  @Test
  void a_rule_set_does_not_change_with_the_lists_it_was_made_of() {
    var names = new ArrayList<>(List.of("register"));
    var rules = new RuleSet("1", new ArrayList<>(), names);

    names.add("price-list");

    assertThat(rules.lineRules()).containsExactly("register");
  }
}
