package org.openimis.mapping.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.openimis.mapping.pack.Fixtures.REFS;
import static org.openimis.mapping.pack.Fixtures.SCHEME;
import static org.openimis.mapping.pack.Fixtures.day;
import static org.openimis.mapping.pack.Fixtures.json;
import static org.openimis.mapping.pack.Fixtures.throughJson;

import java.math.BigDecimal;
import java.util.List;
import org.hl7.fhir.r4.model.ChargeItemDefinition;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.product.CeilingExclusion;
import org.openimis.domain.product.CoverRuleEntry;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.Product;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.catalogue.PriceProjection;
import org.openimis.mapping.scheme.Endings;
import org.openimis.profiles.Extensions;

class CoverRuleRoundTripTest {
  private static final Limit ALL = Limit.share("100");
  private static final Limit MOST = Limit.share("80");
  private static final Limit FIXED = Limit.fixed("1500.5");
  private static final Limit UNLIMITED = Limit.fixed("0");
  private static final Product PRODUCT =
      new Product(
          "BCUL0001",
          "Basic Cover Ultha",
          null,
          day("2017-01-01"),
          day("2030-12-31"),
          null,
          null,
          List.of(),
          List.of(),
          List.of(),
          null,
          List.of());

  /** Six different cases: a share, an amount, no limit, and no payment for referred children. */
  private static final CoverRuleEntry MANIFOLD =
      new CoverRuleEntry(
          MedicalCode.service("M1"),
          day("2019-07-01"),
          PriceOrigin.ASKED,
          new VisitLimits(MOST, ALL),
          new VisitLimits(FIXED, UNLIMITED),
          new VisitLimits(MOST, null),
          6,
          3,
          12,
          null,
          CeilingExclusion.HOSPITAL,
          CeilingExclusion.BOTH);

  private final CoverRuleMapper mapper = new CoverRuleMapper(SCHEME);

  @Test
  void everything_that_a_rule_says_comes_back() {
    assertThat(CoverRuleProjection.rows(throughJson(mapper.toFhir(PRODUCT, MANIFOLD, REFS))))
        .containsExactly(manifoldRow(null));
  }

  @Test
  void price_components_tell_any_reader_what_is_paid_and_when() {
    ChargeItemDefinition rule = throughJson(mapper.toFhir(PRODUCT, MANIFOLD, REFS));

    assertThat(rule.getPropertyGroup())
        .extracting(
            group -> group.getApplicabilityFirstRep().getDescription(),
            group -> group.getPriceComponentFirstRep().getFactor(),
            group -> group.getPriceComponentFirstRep().getAmount().getValue())
        .containsExactly(
            tuple(
                "ordinary visits of adults, visits after referral of adults",
                new BigDecimal("0.8"),
                null),
            tuple("ordinary visits of children", new BigDecimal("1"), null),
            tuple("emergency visits of adults", null, new BigDecimal("1500.50")),
            tuple("emergency visits of children", new BigDecimal("1"), null));
    assertThat(rule.getPropertyGroup().get(0).getApplicabilityFirstRep().getExpression())
        .isEqualTo("(%visitType = 'O' and %adult) or (%visitType = 'R' and %adult)");
  }

  @Test
  void a_limit_that_holds_in_every_case_is_said_once_and_without_a_condition() {
    ChargeItemDefinition rule = mapper.toFhir(PRODUCT, alwaysPaying("100"), REFS);

    assertThat(rule.getPropertyGroup()).hasSize(1);
    assertThat(rule.getPropertyGroupFirstRep().hasApplicability()).isFalse();
    assertThat(CoverRuleProjection.rows(rule).get(0).referral()).isEqualTo(VisitLimits.both(ALL));
  }

  @Test
  void how_a_number_was_written_makes_no_difference() {
    assertThat(json(mapper.toFhir(PRODUCT, alwaysPaying("80.00"), REFS)))
        .isEqualTo(json(mapper.toFhir(PRODUCT, alwaysPaying("80"), REFS)));
  }

  @Test
  void a_rule_that_ended_holds_until_its_last_day() {
    var ended =
        (ChargeItemDefinition)
            Endings.end(mapper.toFhir(PRODUCT, MANIFOLD, REFS), day("2020-12-31"));

    assertThat(CoverRuleProjection.rows(throughJson(ended)))
        .containsExactly(manifoldRow("2020-12-31"));
  }

  @Test
  void a_rule_is_no_price() {
    assertThat(PriceProjection.rows(mapper.toFhir(PRODUCT, MANIFOLD, REFS))).isEmpty();
  }

  @Test
  void rules_for_an_item_and_a_service_of_the_same_code_have_urls_of_their_own() {
    assertThat(mapper.toFhir(PRODUCT, MANIFOLD, REFS).getUrl())
        .isEqualTo(
            "http://openimis.org/fhir/ChargeItemDefinition/demo/cover/service/"
                + "BCUL0001/M1/2019-07-01");
    assertThat(mapper.toFhir(PRODUCT, alwaysPaying("100"), REFS).getUrl())
        .contains("/cover/item/BCUL0001/M1/");
  }

  @Test
  void a_share_above_the_whole_price_refuses_the_rule() {
    ChargeItemDefinition rule = mapper.toFhir(PRODUCT, alwaysPaying("100"), REFS);
    rule.getExtensionByUrl(Extensions.COVER_RULE)
        .getExtensionByUrl("limit")
        .getExtensionByUrl("value")
        .setValue(new DecimalType(120));

    assertThatThrownBy(() -> CoverRuleProjection.rows(rule))
        .isInstanceOf(RequestRefused.class)
        .hasMessageContaining("120");
  }

  @Test
  void a_letter_that_excludes_from_no_ceiling_refuses_the_rule() {
    ChargeItemDefinition rule = mapper.toFhir(PRODUCT, MANIFOLD, REFS);
    rule.getExtensionByUrl(Extensions.COVER_RULE)
        .getExtensionByUrl("ceilingExclusionChild")
        .setValue(new CodeType("X"));

    assertThatThrownBy(() -> CoverRuleProjection.rows(rule))
        .isInstanceOf(RequestRefused.class)
        .hasMessageContaining("ceilingExclusionChild");
  }

  private static CoverRuleEntry alwaysPaying(String percent) {
    VisitLimits limits = VisitLimits.both(Limit.share(percent));
    return new CoverRuleEntry(
        MedicalCode.item("M1"),
        day("2019-07-01"),
        PriceOrigin.PRICE_LIST,
        limits,
        limits,
        limits,
        0,
        0,
        null,
        null,
        null,
        null);
  }

  private static CoverRuleRow manifoldRow(@Nullable String to) {
    return new CoverRuleRow(
        "demo",
        "BCUL0001",
        "SERVICE",
        "M1",
        "O",
        MANIFOLD.otherVisit(),
        MANIFOLD.emergency(),
        MANIFOLD.referral(),
        6,
        3,
        12,
        null,
        "H",
        "B",
        day("2019-07-01"),
        to == null ? null : day(to));
  }
}
