package org.openimis.schemes;

import static org.openimis.schemes.ParameterNames.Unit.AMOUNT;
import static org.openimis.schemes.ParameterNames.Unit.COUNT;
import static org.openimis.schemes.ParameterNames.Unit.MONTHS;
import static org.openimis.schemes.ParameterNames.Unit.PERCENT;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The parameters that a product may have (scheme-rules 3.1). docs/schemes/products.md explains
 * each, and a test compares both.
 */
final class ParameterNames {
  /** What a parameter counts. */
  enum Unit {
    AMOUNT,
    COUNT,
    MONTHS,
    PERCENT
  }

  /** Levels at which a deductible or ceiling may stand; conventions 13 allow one each. */
  static final List<String> LEVELS = List.of("treatment", "insuree", "policy");

  /** For all care, or apart for in-patients and out-patients. */
  static final List<String> CARE = List.of("", "ip-", "op-");

  private static final Map<String, Unit> UNITS = new LinkedHashMap<>();

  static {
    put(MONTHS, "insurance-period", "administration-period");
    put(COUNT, "max-members", "threshold", "max-installments");
    put(AMOUNT, "lump-sum", "premium-adult", "premium-child", "registration-lump-sum");
    put(AMOUNT, "registration-fee", "general-assembly-lump-sum", "general-assembly-fee");
    put(MONTHS, "grace-period-payment", "grace-period-enrolment", "grace-period-renewal");
    put(PERCENT, "enrolment-discount-percent", "renewal-discount-percent");
    put(MONTHS, "enrolment-discount-period", "renewal-discount-period");
    put(PERCENT, "share-contribution", "weight-population", "weight-families");
    put(PERCENT, "weight-insured-population", "weight-insured-families");
    put(PERCENT, "weight-visits", "weight-adjusted-amount");
    levels("ded").forEach(name -> put(AMOUNT, name));
    levels("max").forEach(name -> put(AMOUNT, name));
    put(AMOUNT, "max-policy-extra-member", "max-policy-extra-member-ip");
    put(AMOUNT, "max-policy-extra-member-op");
    put(AMOUNT, "max-ceiling-policy", "max-ceiling-policy-ip", "max-ceiling-policy-op");
    put(COUNT, "max-no-consultation", "max-no-surgery", "max-no-delivery");
    put(COUNT, "max-no-hospitalization", "max-no-visits", "max-no-antenatal");
    put(AMOUNT, "max-amount-consultation", "max-amount-surgery", "max-amount-delivery");
    put(AMOUNT, "max-amount-hospitalization", "max-amount-antenatal");
  }

  private ParameterNames() {}

  /** Each name with what it counts, in the order of the documentation. */
  static Map<String, Unit> all() {
    return Collections.unmodifiableMap(UNITS);
  }

  /** The names of the deductibles (ded) or ceilings (max): ded-treatment, ded-ip-treatment ... */
  static Stream<String> levels(String prefix) {
    return CARE.stream().flatMap(care -> LEVELS.stream().map(level -> prefix + "-" + care + level));
  }

  private static void put(Unit unit, String... names) {
    for (String name : names) {
      UNITS.put(name, unit);
    }
  }
}
