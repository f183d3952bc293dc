package org.openimis.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.openimis.domain.product.CoverRuleEntry;
import org.openimis.domain.product.Product;
import org.openimis.domain.product.ProductParameter;
import org.openimis.schemes.fault.Faults;
import org.openimis.schemes.fault.WarningKind;

/** Says what a product asks for that the rules of this version do not apply to claims yet. */
final class NotApplied {
  private NotApplied() {}

  /** One warning a product, or none. */
  static void warn(String file, Product product, Faults faults) {
    List<String> names = new ArrayList<>();
    product.parameters().stream()
        .filter(parameter -> ParameterNames.limitsClaims(parameter.name()))
        .filter(NotApplied::isSet)
        .forEach(parameter -> names.add(parameter.name()));
    addIfAny(names, "waiting_months", product, NotApplied::waits);
    addIfAny(names, "max_quantity", product, NotApplied::isCounted);
    addIfAny(names, "ceiling_exclusion", product, NotApplied::isExcluded);
    if (!names.isEmpty()) {
      faults.warn(WarningKind.NOT_APPLIED, file, 0, product.code(), String.join(", ", names));
    }
  }

  /** An amount of 0 is none, but a number of 0 visits is a limit. */
  private static boolean isSet(ProductParameter parameter) {
    return parameter.name().startsWith("max-no-")
        || parameter.values().stream().anyMatch(value -> value.value().signum() != 0);
  }

  private static void addIfAny(
      List<String> names, String name, Product product, Predicate<CoverRuleEntry> is) {
    if (product.coverRules().stream().anyMatch(is)) {
      names.add(name);
    }
  }

  private static boolean waits(CoverRuleEntry rule) {
    return rule.waitingMonthsAdult() > 0 || rule.waitingMonthsChild() > 0;
  }

  private static boolean isCounted(CoverRuleEntry rule) {
    return rule.maxQuantityAdult() != null || rule.maxQuantityChild() != null;
  }

  private static boolean isExcluded(CoverRuleEntry rule) {
    return rule.ceilingExclusionAdult() != null || rule.ceilingExclusionChild() != null;
  }
}
