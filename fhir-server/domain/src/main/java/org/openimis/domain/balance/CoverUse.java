package org.openimis.domain.balance;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.claim.History;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.valuation.PolicyBalance;

/**
 * A person's cover as it stands, with what claims and preauthorizations have taken of it: all that
 * its balance is reckoned from. Terms, register and rules are those of the day.
 *
 * @param patientId of the Patient who is covered
 * @param ageOfMajority from which age, in full years, the scheme counts a person as adult
 * @param balance of the policy, the person's own use apart
 * @param history the person's claims in the days of cover, and lines of the codes that are asked
 *     about
 * @param register the entries of those codes
 * @param rules the rules of the product for those codes
 */
public record CoverUse(
    String patientId,
    MemberCover cover,
    Insuree insuree,
    LocalDate day,
    int ageOfMajority,
    Currency currency,
    BenefitTerms terms,
    PolicyBalance balance,
    History history,
    List<RegisterEntry> register,
    List<CoverRule> rules) {
  public CoverUse {
    register = List.copyOf(register);
    rules = List.copyOf(rules);
  }

  /** Whether the person is covered on the day. */
  public boolean isInForce() {
    return cover.covers(day) && insuree.isValidOn(day);
  }

  public Optional<RegisterEntry> registered(MedicalCode code) {
    return register.stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  Optional<CoverRule> rule(MedicalCode code) {
    return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
  }

  boolean isAdult() {
    return insuree.isAdultOn(day, ageOfMajority);
  }
}
