package org.openimis.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.PatientCategories;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.Adjudication;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.EarlierClaim;
import org.openimis.domain.claim.EarlierLine;
import org.openimis.domain.claim.History;
import org.openimis.domain.claim.LineReview;
import org.openimis.domain.claim.RuleSet;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.claim.Visit;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.facility.FacilityLevel;
import org.openimis.domain.money.Money;
import org.openimis.domain.party.Gender;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.CeilingExclusion;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.valuation.BenefitUse;
import org.openimis.domain.valuation.PolicyBalance;

class FactsCodecTest {
  private static final Currency TZS = Currency.getInstance("TZS");
  private static final MedicalCode DRESSING = MedicalCode.item("0022");
  private static final MedicalCode CONSULTATION = MedicalCode.service("A1");
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  private static final SubmittedClaim CLAIM =
      new SubmittedClaim(
          new ClaimKey("demo", "HF1", "claim", "C-1 \"é\""),
          "105000001",
          null,
          VisitType.EMERGENCY,
          new Visit(DAY.minusDays(1), DAY),
          DAY,
          List.of("A15", "A16"),
          List.of(
              new ClaimLine(1, DRESSING, new BigDecimal("2.5"), Money.of("130", TZS)),
              new ClaimLine(2, CONSULTATION, new BigDecimal("1"), Money.of("400", TZS))));

  private static final ClaimFacts FACTS =
      new ClaimFacts(
          new Insuree("105000001", LocalDate.of(1990, 5, 10), Gender.FEMALE, DAY.plusYears(1)),
          new Facility("HF1", FacilityLevel.HOSPITAL, CareType.BOTH, "List", null),
          18,
          List.of(
              new MemberCover(
                  "cover-1",
                  "POL1",
                  "BASIC",
                  PolicyStage.RENEWAL,
                  PolicyStatus.EXPIRED,
                  DAY.minusMonths(2),
                  DAY.plusMonths(10),
                  DAY.minusMonths(1),
                  DAY.plusMonths(9))),
          List.of(
              new RegisterEntry(
                  DRESSING,
                  "Dressing",
                  Money.of("140", TZS),
                  CareType.INPATIENT,
                  new PatientCategories(6),
                  30,
                  ServiceCategory.SURGERY,
                  new PackageContent(
                      PackageContent.Type.AS_DEFINED,
                      List.of(new PackageContent.Part(CONSULTATION, new BigDecimal("2")))),
                  new BigDecimal("12.5"))),
          List.of(new ListPrice("List", DRESSING, Money.of("120", TZS))),
          List.of(
              new CoverRule(
                  "BASIC",
                  DRESSING,
                  PriceOrigin.PRICE_LIST,
                  PriceRule.LIST,
                  VisitLimits.NONE,
                  new VisitLimits(Limit.share("33.33"), Limit.fixed("0")),
                  VisitLimits.both(Limit.fixed("70")),
                  0,
                  6,
                  10,
                  null,
                  CeilingExclusion.HOSPITAL,
                  null)),
          List.of(
              BenefitTerms.of(
                  "BASIC",
                  "H",
                  Map.of(
                      "ded-ip-insuree", new BigDecimal("50"),
                      "max-op-policy", new BigDecimal("1000"),
                      "threshold", new BigDecimal("5"),
                      "max-policy-extra-member-op", new BigDecimal("20.5"),
                      "max-no-surgery", new BigDecimal("3"),
                      "max-amount-delivery", new BigDecimal("300")))),
          List.of(
              new PolicyBalance(
                  "POL1",
                  4,
                  BenefitUse.NONE.plus(
                      true, new BenefitUse.CareUse(new BigDecimal("30"), new BigDecimal("12.5"))),
                  BenefitUse.NONE)),
          new History(
              List.of(new EarlierLine(DRESSING, DAY.minusDays(30), new BigDecimal("1.5"), "C-0")),
              List.of(new EarlierClaim("C-0", ServiceCategory.VISIT, DAY.minusDays(30)))),
          List.of(new LineReview(1, false, new BigDecimal("1"), Money.of("37", TZS))));

  private static final Decision DECISION = new Adjudication(RuleSet.STANDARD).judge(CLAIM, FACTS);

  static Stream<Object> everything() {
    return Stream.of(CLAIM, FACTS, DECISION, RuleSet.STANDARD);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void what_is_written_is_read_back_as_it_was(Object value) {
    assertThat((Object) FactsCodec.read(FactsCodec.write(value), value.getClass()))
        .isEqualTo(value);
  }

  @Test
  void the_decision_that_is_kept_here_accepts_a_line_and_refuses_another() {
    assertThat(DECISION.result()).isEqualTo(Decision.Result.PARTIAL);
  }

  @Test
  void the_facts_read_back_give_the_decision_again() {
    SubmittedClaim claim = FactsCodec.read(FactsCodec.write(CLAIM), SubmittedClaim.class);
    ClaimFacts facts = FactsCodec.read(FactsCodec.write(FACTS), ClaimFacts.class);
    RuleSet rules = FactsCodec.read(FactsCodec.write(RuleSet.STANDARD), RuleSet.class);
    assertThat(FactsCodec.write(new Adjudication(rules).judge(claim, facts)))
        .isEqualTo(FactsCodec.write(DECISION));
  }

  @Test
  void the_components_stand_in_alphabetical_order_without_what_is_derived_and_what_is_missing() {
    assertThat(FactsCodec.write(CLAIM))
        .isEqualTo(
            """
            {"claimedOn":"2024-02-29",\
            "diagnoses":["A15","A16"],\
            "insuree":"105000001",\
            "key":{"code":"C-1 \\"é\\"","facility":"HF1","scheme":"demo","use":"claim"},\
            "lines":[\
            {"code":{"code":"0022","kind":"ITEM"},"explained":false,"parts":[],\
            "quantity":"2.5","sequence":1,"unitPrice":"130 TZS"},\
            {"code":{"code":"A1","kind":"SERVICE"},"explained":false,"parts":[],\
            "quantity":"1","sequence":2,"unitPrice":"400 TZS"}],\
            "visit":{"from":"2024-02-28","to":"2024-02-29"},\
            "visitType":"EMERGENCY"}""");
    assertThat(FactsCodec.write(DECISION))
        .startsWith("{\"category\":\"SURGERY\",\"charges\":[")
        .doesNotContain("refused", "result", "isRefused", "asked\"");
  }

  @Test
  void equal_numbers_are_the_same_text_however_they_are_written() {
    assertThat(FactsCodec.write(new BigDecimal("100.00")))
        .isEqualTo(FactsCodec.write(new BigDecimal("1E+2")))
        .isEqualTo("\"100\"");
    assertThat(FactsCodec.write(Money.of("0.00", TZS))).isEqualTo("\"0 TZS\"");
  }

  @Test
  void a_text_that_says_more_or_less_than_the_record_is_not_read() {
    assertThatThrownBy(
            () ->
                FactsCodec.read(
                    "{\"from\":\"2024-01-01\",\"to\":\"2024-01-01\",\"x\":1}", Visit.class))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () -> FactsCodec.read("{\"code\":\"A\",\"name\":\"B\"}", RegisterEntry.class))
        .isInstanceOf(IllegalStateException.class);
  }
}
