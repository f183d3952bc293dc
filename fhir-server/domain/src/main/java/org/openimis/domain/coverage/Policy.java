package org.openimis.domain.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;

/**
 * A family's policy with one product, and the cover of each member under it. All days are
 * inclusive.
 */
public record Policy(
    String number,
    String head,
    String product,
    PolicyStage stage,
    PolicyStatus status,
    LocalDate enrolled,
    LocalDate start,
    LocalDate effective,
    LocalDate expiry,
    Money value,
    @Nullable String officer,
    List<Member> members) {
  public Policy {
    members = List.copyOf(members);
  }

  /** One member's own days. */
  public record Member(
      String insuree, LocalDate enrolled, LocalDate start, LocalDate effective, LocalDate expiry) {}
}
