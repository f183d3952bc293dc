package org.openimis.schemes.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.History;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.claim.Visit;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.valuation.BenefitUse;
import org.openimis.domain.valuation.PolicyBalance;

/** Facts of the lakeside scheme, where registers, prices and cover rules change in 2024. */
class PackFactsTest {
  private static final Currency XAF = Currency.getInstance("XAF");

  private final PackFacts facts = new PackFacts(Packs.pack("lakeside"));

  @Test
  void a_person_of_the_sample_comes_with_every_cover() {
    CoveredPerson amara = facts.person("LK0000001").orElseThrow();

    assertThat(amara.insuree().birthDate()).isEqualTo("1990-05-10");
    assertThat(amara.covers()).extracting(MemberCover::product).containsExactly("LKBASE", "LKSHAR");
  }

  @Test
  void the_days_of_a_member_may_differ_from_those_of_the_policy() {
    assertThat(facts.person("LK0000004").orElseThrow().covers())
        .singleElement()
        .satisfies(
            cover -> {
              assertThat(cover.policyEffective()).isEqualTo("2024-01-01");
              assertThat(cover.effective()).isEqualTo("2024-04-01");
            });
  }

  @Test
  void a_suspended_policy_is_handed_over_as_it_is() {
    assertThat(facts.person("LK0000009").orElseThrow().covers())
        .extracting(MemberCover::status)
        .containsExactly(PolicyStatus.SUSPENDED);
  }

  @Test
  void nobody_is_nobody() {
    assertThat(facts.person("LK9999999")).isEmpty();
    assertThat(facts.facility("LKHC99", LocalDate.parse("2024-03-01"))).isEmpty();
    assertThat(facts.knowsDiagnosis("X99")).isFalse();
    assertThat(facts.knowsDiagnosis("B54")).isTrue();
  }

  @Test
  void a_facility_has_the_care_type_and_price_list_of_the_day() {
    assertThat(facts.facility("LKDP01", LocalDate.parse("2024-08-31")).orElseThrow())
        .satisfies(
            dispensary -> {
              assertThat(dispensary.careType()).isEqualTo(CareType.OUTPATIENT);
              assertThat(dispensary.itemPriceList()).isEqualTo("Lakeside Dispensary List");
            });
    assertThat(facts.facility("LKDP01", LocalDate.parse("2024-09-01")).orElseThrow())
        .satisfies(
            dispensary -> {
              assertThat(dispensary.careType()).isEqualTo(CareType.BOTH);
              assertThat(dispensary.itemPriceList()).isEqualTo("Lakeside Centre List");
            });
  }

  @Test
  void what_the_register_does_not_hold_yet_is_not_among_the_facts() {
    var vaccine = MedicalCode.item("LKI10");

    assertThat(on("2024-06-30", vaccine).register()).isEmpty();
    assertThat(on("2024-06-30", vaccine).listPrices()).isEmpty();
    assertThat(on("2024-07-01", vaccine).registered(vaccine)).isPresent();
  }

  @Test
  void an_entry_without_a_price_has_the_registers_price_of_the_day() {
    var bedNet = MedicalCode.item("LKI09");

    assertThat(on("2024-06-30", bedNet).listPrice(bedNet).map(ListPrice::price))
        .contains(Money.of("100", XAF));
    assertThat(on("2024-07-01", bedNet).listPrice(bedNet).map(ListPrice::price))
        .contains(Money.of("120", XAF));
  }

  @Test
  void a_lists_own_price_of_the_day_stands_above_the_registers() {
    var consultation = MedicalCode.service("LKS01");

    assertThat(on("2024-06-30", consultation).listPrice(consultation).map(ListPrice::price))
        .contains(Money.of("150", XAF));
    assertThat(on("2024-07-01", consultation).listPrice(consultation).map(ListPrice::price))
        .contains(Money.of("165", XAF));
  }

  @Test
  void cover_rules_are_those_of_the_day_and_of_the_persons_products() {
    var consultation = MedicalCode.service("LKS01");

    assertThat(on("2024-06-30", consultation).coverRule("LKSHAR", consultation).orElseThrow())
        .satisfies(
            rule -> assertThat(rule.limit(VisitType.OTHER, true)).isEqualTo(Limit.share("80")));
    assertThat(on("2024-07-01", consultation).coverRule("LKSHAR", consultation).orElseThrow())
        .satisfies(
            rule -> assertThat(rule.limit(VisitType.OTHER, true)).isEqualTo(Limit.share("75")));
    assertThat(on("2024-07-01", MedicalCode.item("LKI01")).coverRules())
        .extracting(rule -> rule.product())
        .containsExactlyInAnyOrder("LKBASE", "LKSHAR");
  }

  @Test
  void a_price_rule_holds_from_its_day_on() {
    var bandage = MedicalCode.item("LKI08");

    assertThat(of("LK0000006", "2024-06-30", bandage).coverRules())
        .extracting(rule -> rule.priceRule())
        .containsExactly(PriceRule.LOWER);
    assertThat(of("LK0000006", "2024-07-01", bandage).coverRules())
        .extracting(rule -> rule.priceRule())
        .containsExactly(PriceRule.LIST);
  }

  @Test
  void of_other_claims_nothing_is_known() {
    ClaimFacts asked = on("2024-03-01", MedicalCode.item("LKI01"));

    assertThat(asked.history()).isEqualTo(History.NONE);
    assertThat(asked.reviews()).isEmpty();
    assertThat(asked.balances())
        .allSatisfy(balance -> assertThat(balance.all()).isEqualTo(BenefitUse.NONE));
  }

  @Test
  void a_policy_has_the_members_whom_it_covers_on_the_target_date() {
    // Tomas joins the policy on 1 April; Odile has died, but nobody has ended her cover.
    assertThat(on("2024-03-31", MedicalCode.item("LKI01")).balances())
        .extracting(PolicyBalance::policy, PolicyBalance::members)
        .containsExactly(tuple("LKPOL01", 4), tuple("LKPOL02", 2));
    assertThat(on("2024-04-01", MedicalCode.item("LKI01")).balances())
        .extracting(PolicyBalance::policy, PolicyBalance::members)
        .containsExactly(tuple("LKPOL01", 5), tuple("LKPOL02", 2));
  }

  @Test
  void of_an_invented_policy_the_members_are_those_that_somebody_says() {
    var insuree = facts.person("LK0000001").orElseThrow().insuree();
    var day = LocalDate.parse("2024-03-01");
    var end = LocalDate.parse("2024-12-31");
    var cover =
        new MemberCover(
            "C1", "P1", "LKBASE", PolicyStage.NEW, PolicyStatus.ACTIVE, day, end, day, end);
    var facility = facts.facility("LKHC01", day).orElseThrow();
    var claim = claim("2024-03-01", MedicalCode.item("LKI01"));

    var many = new CoveredPerson(insuree, List.of(cover), Map.of("P1", 12));
    var alone = new CoveredPerson(insuree, List.of(cover));

    assertThat(facts.of(claim, many, facility).balance("P1").members()).isEqualTo(12);
    assertThat(facts.of(claim, alone, facility).balance("P1").members()).isEqualTo(1);
  }

  private ClaimFacts on(String day, MedicalCode... codes) {
    return of("LK0000001", day, codes);
  }

  private ClaimFacts of(String insuree, String day, MedicalCode... codes) {
    return facts.of(
        claim(day, codes),
        facts.person(insuree).orElseThrow(),
        facts.facility("LKHC01", LocalDate.parse(day)).orElseThrow());
  }

  private static SubmittedClaim claim(String day, MedicalCode... codes) {
    LocalDate date = LocalDate.parse(day);
    List<ClaimLine> lines =
        Stream.of(codes)
            .map(code -> new ClaimLine(1, code, BigDecimal.ONE, Money.of("100", XAF)))
            .toList();
    return new SubmittedClaim(
        new ClaimKey("lakeside", "LKHC01", "claim", "C1"),
        "LK0000001",
        null,
        VisitType.OTHER,
        new Visit(date, date),
        date,
        List.of(),
        lines);
  }
}
