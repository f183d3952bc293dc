package org.openimis.domain.coverage;

import java.time.LocalDate;

/**
 * One person's cover under one policy. All days are inclusive.
 *
 * @param coverage the id of the Coverage that says so
 * @param policy the policy number
 * @param product the code of the insurance product
 * @param effective the day this person's cover begins, which may be later than the policy's
 */
public record MemberCover(
    String coverage,
    String policy,
    String product,
    PolicyStage stage,
    PolicyStatus status,
    LocalDate policyEffective,
    LocalDate policyExpiry,
    LocalDate effective,
    LocalDate expiry) {

  /** By dates and by a state that can cover, never by "active" alone (scheme-rules 2.6.2). */
  public boolean covers(LocalDate day) {
    return status.coversWithinItsDates()
        && isWithin(day, policyEffective, policyExpiry)
        && isWithin(day, effective, expiry);
  }

  private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
