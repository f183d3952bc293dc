package org.openimis.domain.scheme;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import org.openimis.domain.claim.SchemeTerms;
import org.openimis.domain.enrolment.EnrolmentRules;

/**
 * A scheme (programme) and its settings.
 *
 * @param names its name by language, {@code en} and {@code fr} at least
 * @param insurerCode the code of the organisation that pays
 * @param diagnosisSystem the code system of its diagnoses
 * @param ageOfMajority from which age, in full years, a person is an adult
 * @param terms what it has settled about its claims
 * @param enrolment what it has settled about enrolment
 */
public record Scheme(
    String code,
    Map<String, String> names,
    String insurerCode,
    String insurerName,
    Currency currency,
    ZoneId zone,
    String diagnosisSystem,
    int ageOfMajority,
    SchemeTerms terms,
    EnrolmentRules enrolment) {
  public Scheme {
    names = Map.copyOf(names);
    if (currency.getDefaultFractionDigits() < 0) {
      throw new IllegalArgumentException(
          "A scheme cannot pay in " + currency + ": amounts in it have no smallest unit");
    }
  }
}
