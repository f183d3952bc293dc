package org.openimis.domain.enrolment;

import java.time.LocalDate;
import org.openimis.domain.coverage.PolicyStatus;

/**
 * A policy that a family has or had. All days are inclusive.
 *
 * @param start the first day that the product gave
 */
public record FamilyPolicy(
    String number, String product, PolicyStatus status, LocalDate start, LocalDate expiry) {

  /** Whether it takes the place of a policy of the same product for some of these days. */
  boolean isInTheWayOf(String otherProduct, LocalDate from, LocalDate to) {
    return product.equals(otherProduct) && !from.isAfter(expiry) && !to.isBefore(start);
  }
}
