package org.openimis.mapping.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.profiles.CodeSystems;

/**
 * One limit of a cover on a day, and what is left of it.
 *
 * @param system of the limit's code
 * @param limit a code of the system product-parameter, or the item or service with a limit of its
 *     own
 * @param period the days for which it counts; null where it counts for one claim
 * @param allowed the whole limit
 * @param used what claims and preauthorizations have taken of it
 * @param left what the next claim finds
 * @param currency of an amount; null for a number of visits or units
 */
public record Balance(
    String system,
    String limit,
    @Nullable Days period,
    BigDecimal allowed,
    BigDecimal used,
    BigDecimal left,
    @Nullable Currency currency) {

  /** The first and the last day for which a limit counts, both inclusive. */
  public record Days(LocalDate from, LocalDate to) {}

  /**
   * Of an amount that a parameter of the product limits.
   *
   * @param parameter for example {@code max-policy}
   */
  public static Balance ofAmount(
      String parameter,
      @Nullable Days period,
      BigDecimal allowed,
      BigDecimal used,
      BigDecimal left,
      Currency currency) {
    return new Balance(
        CodeSystems.PRODUCT_PARAMETER, parameter, period, allowed, used, left, currency);
  }

  /**
   * Of a number of visits that a parameter of the product limits.
   *
   * @param parameter for example {@code max-no-consultation}
   */
  public static Balance ofVisits(
      String parameter,
      @Nullable Days period,
      BigDecimal allowed,
      BigDecimal used,
      BigDecimal left) {
    return new Balance(CodeSystems.PRODUCT_PARAMETER, parameter, period, allowed, used, left, null);
  }

  /** Of the units of one item or service. */
  public static Balance ofUnits(
      MedicalCode code,
      @Nullable Days period,
      BigDecimal allowed,
      BigDecimal used,
      BigDecimal left) {
    String system =
        code.kind() == LineKind.ITEM ? CodeSystems.MEDICAL_ITEM : CodeSystems.MEDICAL_SERVICE;
    return new Balance(system, code.code(), period, allowed, used, left, null);
  }
}
