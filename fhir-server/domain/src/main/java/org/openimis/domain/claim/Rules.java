package org.openimis.domain.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules by the names that a scheme pack uses, in the order in which they name the reason
 * (scheme-rules 2.5, REC): 9, 7, 21, then for each line 1, 2, 10, 4, 5, 3, then for each cover that
 * may pay for it 17, 16, 11 to 15 and 19. A new rule is one class and one entry here.
 */
public final class Rules {
  private static final Map<String, ClaimRule> CLAIM_RULES = new LinkedHashMap<>();
  private static final Map<String, LineRule> LINE_RULES = new LinkedHashMap<>();
  private static final Map<String, CoverLineRule> COVER_RULES = new LinkedHashMap<>();

  static {
    CLAIM_RULES.put("target-date", new TargetDateRule());
    CLAIM_RULES.put("insuree-valid", new InsureeValidRule());
    CLAIM_RULES.put("cover-runs", new CoverRunsRule());
    LINE_RULES.put("register", new RegisterRule());
    LINE_RULES.put("price-list", new PriceListRule());
    LINE_RULES.put("care-type", new CareTypeRule());
    LINE_RULES.put("patient-category", new PatientCategoryRule());
    LINE_RULES.put("frequency", new FrequencyRule());
    LINE_RULES.put("product-cover", new ProductCoverRule());
    COVER_RULES.put("waiting-period", new WaitingPeriodRule());
    COVER_RULES.put("quantity-limit", new QuantityLimitRule());
    COVER_RULES.put("category-maximum", new CategoryMaximumRule());
  }

  private Rules() {}

  /** The names of all rules about whole claims, in their order. */
  public static List<String> claimRuleNames() {
    return List.copyOf(CLAIM_RULES.keySet());
  }

  /** The names of all rules about lines, in their order. */
  public static List<String> lineRuleNames() {
    return List.copyOf(LINE_RULES.keySet());
  }

  /** The names of all rules about lines under a cover, in their order. */
  public static List<String> coverRuleNames() {
    return List.copyOf(COVER_RULES.keySet());
  }

  static List<ClaimRule> claimRules(List<String> names) {
    return find(names, CLAIM_RULES);
  }

  static List<LineRule> lineRules(List<String> names) {
    return find(names, LINE_RULES);
  }

  static List<CoverLineRule> coverRules(List<String> names) {
    return find(names, COVER_RULES);
  }

  private static <R> List<R> find(List<String> names, Map<String, R> byName) {
    return names.stream()
        .map(
            name -> {
              R rule = byName.get(name);
              if (rule == null) {
                throw new IllegalArgumentException("No rule is called " + name);
              }
              return rule;
            })
        .toList();
  }
}
