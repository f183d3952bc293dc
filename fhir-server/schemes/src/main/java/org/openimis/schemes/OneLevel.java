package org.openimis.schemes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openimis.domain.product.Dated;
import org.openimis.domain.product.ProductParameter;
import org.openimis.schemes.cell.Section;
import org.openimis.schemes.fault.FaultKind;

/**
 * On any day a product has one deductible and one ceiling at most: for the treatment, the insuree
 * or the policy, and either for all care or apart for in-patients and out-patients (conventions
 * 13). A value of 0 is none.
 */
final class OneLevel {
  private OneLevel() {}

  static void check(Section section, List<ProductParameter> parameters) {
    check(section, parameters, "ded");
    check(section, parameters, "max");
  }

  private static void check(Section section, List<ProductParameter> parameters, String prefix) {
    Set<String> names = ParameterNames.levels(prefix).collect(Collectors.toSet());
    List<ProductParameter> levels =
        parameters.stream().filter(parameter -> names.contains(parameter.name())).toList();
    Set<LocalDate> changes = new TreeSet<>();
    levels.forEach(level -> level.values().forEach(value -> changes.add(value.from())));
    for (LocalDate day : changes) {
      List<String> inForce =
          levels.stream()
              .filter(level -> valueOn(level, day).signum() != 0)
              .map(ProductParameter::name)
              .toList();
      if (!isOneLevel(inForce)) {
        section.fault(FaultKind.SEVERAL_LEVELS, day, String.join(", ", inForce));
        return; // the first day tells it; the others would repeat it
      }
    }
  }

  private static boolean isOneLevel(List<String> names) {
    long levels = names.stream().map(OneLevel::level).distinct().count();
    long scopes = names.stream().map(OneLevel::isForAllCare).distinct().count();
    return levels <= 1 && scopes <= 1;
  }

  private static String level(String name) {
    return name.substring(name.lastIndexOf('-') + 1);
  }

  private static boolean isForAllCare(String name) {
    return !name.contains("-ip-") && !name.contains("-op-");
  }

  private static BigDecimal valueOn(ProductParameter parameter, LocalDate day) {
    BigDecimal value = BigDecimal.ZERO;
    for (Dated<BigDecimal> dated : parameter.values()) {
      value = dated.from().isAfter(day) ? value : dated.value();
    }
    return value;
  }
}
