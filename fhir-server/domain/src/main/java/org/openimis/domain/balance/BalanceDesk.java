package org.openimis.domain.balance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.openimis.domain.catalogue.MedicalCode;

/** Tells how covers stand. Nothing is written, and nobody who writes is made to wait. */
public interface BalanceDesk {

  /**
   * How a cover stands at this moment. Reservations of preauthorizations whose last day is over
   * count as unused, whether or not they were given back yet.
   *
   * @param coverage the id of the Coverage
   * @param day whose register, rules and terms count
   * @param today on which preauthorizations still reserve, or do not
   * @param codes the items and services that are asked about
   * @return empty when there is no such cover
   * @throws org.openimis.domain.refusal.RequestRefused while the pack of the scheme is being loaded
   */
  Optional<CoverUse> use(
      String coverage, LocalDate day, LocalDate today, Collection<MedicalCode> codes);
}
