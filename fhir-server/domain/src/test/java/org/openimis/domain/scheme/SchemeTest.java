package org.openimis.domain.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openimis.domain.claim.EntryRules;
import org.openimis.domain.claim.RuleSet;
import org.openimis.domain.claim.SchemeTerms;
import org.openimis.domain.enrolment.EnrolmentRules;

class SchemeTest {

  @Test
  void a_scheme_pays_in_a_currency_with_a_minor_unit_or_none() {
    assertThat(paying("TZS").currency().getDefaultFractionDigits()).isEqualTo(2);
    assertThat(paying("XAF").currency().getDefaultFractionDigits()).isZero();
  }

  @Test
  void a_scheme_cannot_pay_in_gold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> paying("XAU"))
        .withMessage("A scheme cannot pay in XAU: amounts in it have no smallest unit");
  }

  private static Scheme paying(String currency) {
    return new Scheme(
        "DEMO",
        Map.of("en", "Demo", "fr", "Démo"),
        "INSURER",
        "Insurer",
        Currency.getInstance(currency),
        ZoneId.of("Africa/Dar_es_Salaam"),
        "http://hl7.org/fhir/sid/icd-10",
        18,
        new SchemeTerms(RuleSet.STANDARD, EntryRules.EntryTerms.USUAL, true, 90),
        EnrolmentRules.USUAL);
  }
}
