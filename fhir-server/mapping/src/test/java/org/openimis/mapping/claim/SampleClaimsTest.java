package org.openimis.mapping.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Claim;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.claim.EntryRules;
import org.openimis.domain.claim.RuleSet;
import org.openimis.domain.claim.SchemeTerms;
import org.openimis.domain.claim.Visit;
import org.openimis.domain.enrolment.EnrolmentRules;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.scheme.SampleClaim;
import org.openimis.domain.scheme.Scheme;

class SampleClaimsTest {
  private static final LocalDate DAY = LocalDate.of(2019, 1, 23);

  private static final Scheme SCHEME =
      new Scheme(
          "demo",
          Map.of("en", "Demo", "fr", "Démo"),
          "INS",
          "Demo insurer",
          SentClaims.CONTEXT.currency(),
          SentClaims.CONTEXT.zone(),
          SentClaims.ICD_10,
          18,
          new SchemeTerms(RuleSet.STANDARD, EntryRules.EntryTerms.USUAL, true, 30),
          EnrolmentRules.USUAL);

  private static final SampleClaim SAMPLE =
      new SampleClaim(
          "CIA00001",
          "105000001",
          "VIHOS001",
          "CA1",
          DAY.minusDays(2),
          DAY,
          DAY.plusDays(1),
          VisitType.REFERRAL,
          List.of("A15", "A16"),
          List.of(
              new SampleClaim.Line(
                  MedicalCode.item("0022"), new BigDecimal("2"), new BigDecimal("130.00")),
              new SampleClaim.Line(
                  MedicalCode.service("A1"), new BigDecimal("1"), new BigDecimal("400.00"))),
          null);

  private static final ClaimDraft READ =
      ClaimReader.read(SampleClaims.toFhir(SAMPLE, SCHEME), SentClaims.CONTEXT);

  @Test
  void a_sample_claim_is_sent_as_the_reader_understands_it() {
    assertThat(READ.problems()).isEmpty();
    assertThat(READ.code()).isEqualTo("CIA00001");
    assertThat(READ.visit()).isEqualTo(new Visit(DAY.minusDays(2), DAY));
    assertThat(READ.claimedOn()).isEqualTo(DAY.plusDays(1));
    assertThat(READ.visitType()).isEqualTo(VisitType.REFERRAL);
    assertThat(READ.diagnoses())
        .extracting(ClaimDraft.Diagnosis::code)
        .containsExactly("A15", "A16");
  }

  @Test
  void it_names_everybody_by_code() {
    assertThat(List.of(READ.patient(), READ.provider(), READ.enterer()))
        .extracting(party -> party.value())
        .containsExactly("105000001", "VIHOS001", "CA1");
  }

  @Test
  void its_lines_keep_their_order_their_quantities_and_the_prices_asked() {
    assertThat(READ.lines())
        .extracting(line -> line.code().code(), line -> line.unitPrice())
        .containsExactly(
            tuple("0022", Money.of("130.00", SCHEME.currency())),
            tuple("A1", Money.of("400.00", SCHEME.currency())));
    Claim claim = SampleClaims.toFhir(SAMPLE, SCHEME);
    assertThat(claim.getItem())
        .extracting(item -> item.getNet().getValue().toPlainString())
        .containsExactly("260.00", "400.00");
  }
}
