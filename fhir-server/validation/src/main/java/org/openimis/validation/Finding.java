package org.openimis.validation;

import java.util.Comparator;
import java.util.Locale;

/**
 * One thing that a validator says of a resource.
 *
 * @param severity error or fatal: such a resource is refused; warning and information are advice
 * @param code FHIR's issue type, for example {@code required}
 * @param rule the validator's own name of the rule, for example {@code
 *     Validation_VAL_Profile_Minimum}; the canonical and key of an invariant
 * @param expression the FHIRPath of the element at fault
 * @param text the validator's sentence, in English
 */
public record Finding(Severity severity, String code, String rule, String expression, String text)
    implements Comparable<Finding> {
  /** The rule where the validator itself failed on the resource. */
  public static final String VALIDATOR_FAILURE = "validator-failure";

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::expression)
          .thenComparing(Finding::code)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::text);

  /** How much a finding weighs. */
  public enum Severity {
    FATAL,
    ERROR,
    WARNING,
    INFORMATION;

    /** FHIR's code. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a resource with such a finding is refused. */
    public boolean refuses() {
      return this == FATAL || this == ERROR;
    }
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
