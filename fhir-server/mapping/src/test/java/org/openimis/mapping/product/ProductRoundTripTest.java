package org.openimis.mapping.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.openimis.mapping.pack.Fixtures.REFS;
import static org.openimis.mapping.pack.Fixtures.SCHEME;
import static org.openimis.mapping.pack.Fixtures.day;
import static org.openimis.mapping.pack.Fixtures.throughJson;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.InsurancePlan;
import org.junit.jupiter.api.Test;
import org.openimis.domain.product.Dated;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.Product;
import org.openimis.domain.product.ProductParameter;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.pack.PartReader;
import org.openimis.mapping.scheme.Endings;
import org.openimis.profiles.Extensions;

class ProductRoundTripTest {
  private static final Product BASIC =
      new Product(
          "BCUL0001",
          "Basic Cover Ultha",
          "R1",
          day("2017-01-01"),
          day("2030-12-31"),
          "Scheme regulation, article 12",
          "NEXT0001",
          List.of(
              new Dated<>(day("2017-01-01"), PriceRule.LOWER),
              new Dated<>(day("2020-01-01"), PriceRule.LIST)),
          List.of(
              parameter("lump-sum", "10000.00", "12000.00"),
              parameter("threshold", "6"),
              parameter("max-policy", "300000.00")),
          List.of("06-01", "11-01"),
          "I",
          List.of());

  private final ProductMapper mapper = new ProductMapper(SCHEME);

  @Test
  void a_product_comes_back_with_its_days() {
    assertThat(ProductProjection.rows(throughJson(mapper.toFhir(BASIC, REFS))))
        .containsExactly(row("2030-12-31"));
  }

  @Test
  void its_dated_price_rules_come_back() {
    assertThat(ProductProjection.priceRules(throughJson(mapper.toFhir(BASIC, REFS))))
        .containsExactly(
            new PriceRuleRow("demo", "BCUL0001", "LOWER", day("2017-01-01")),
            new PriceRuleRow("demo", "BCUL0001", "LIST", day("2020-01-01")));
  }

  @Test
  void every_value_of_every_parameter_comes_back_with_its_first_day() {
    assertThat(ProductProjection.parameters(throughJson(mapper.toFhir(BASIC, REFS))))
        .containsExactly(
            parameterRow("lump-sum", "10000", "2017-01-01"),
            parameterRow("lump-sum", "12000", "2018-01-01"),
            parameterRow("threshold", "6", "2017-01-01"),
            parameterRow("max-policy", "300000", "2017-01-01"));
  }

  @Test
  void a_plan_that_is_no_product_has_no_parameters() {
    InsurancePlan plan = mapper.toFhir(BASIC, REFS).setStatus(PublicationStatus.DRAFT);

    assertThat(ProductProjection.parameters(plan)).isEmpty();
  }

  @Test
  void a_product_that_tells_no_hospital_care_apart_says_nothing_of_it() {
    InsurancePlan plan = mapper.toFhir(BASIC, REFS);
    plan.getExtension().removeIf(each -> Extensions.CEILING_INTERPRETATION.equals(each.getUrl()));

    assertThat(ProductProjection.rows(plan).get(0).ceilingInterpretation()).isNull();
  }

  @Test
  void a_letter_that_interprets_no_ceiling_refuses_the_product() {
    InsurancePlan plan = mapper.toFhir(BASIC, REFS);
    plan.getExtensionByUrl(Extensions.CEILING_INTERPRETATION).setValue(new CodeType("X"));

    assertThatThrownBy(() -> ProductProjection.rows(plan))
        .isInstanceOf(RequestRefused.class)
        .hasMessageContaining("ceiling-interpretation");
  }

  @Test
  void every_parameter_keeps_its_history_and_its_legal_reference() {
    InsurancePlan plan = throughJson(mapper.toFhir(BASIC, REFS));
    PartReader lumpSum = PartReader.required(plan, Extensions.PRODUCT_PARAMETER);

    assertThat(lumpSum.requiredText("name")).isEqualTo("lump-sum");
    assertThat(lumpSum.requiredText("reference")).isEqualTo("Circular 7/2024");
    assertThat(lumpSum.parts("value"))
        .extracting(value -> value.requiredDay("from"), value -> value.requiredDecimal("value"))
        .containsExactly(
            tuple(day("2017-01-01"), new BigDecimal("10000")),
            tuple(day("2018-01-01"), new BigDecimal("12000")));
  }

  @Test
  void the_newest_contribution_stands_in_the_general_cost_with_the_members_it_includes() {
    var costs = mapper.toFhir(BASIC, REFS).getPlanFirstRep().getGeneralCost();

    assertThat(costs)
        .extracting(
            cost -> cost.getType().getCodingFirstRep().getCode(),
            cost -> cost.getCost().getValue(),
            cost -> cost.getCost().getCurrency(),
            cost -> cost.getGroupSize())
        .containsExactly(tuple("lumpsum", new BigDecimal("12000.00"), "TZS", 6));
  }

  @Test
  void a_product_without_contributions_has_no_plan() {
    var free =
        new Product(
            "FREE",
            "Free care",
            null,
            day("2020-01-01"),
            day("2020-12-31"),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of());

    assertThat(mapper.toFhir(free, REFS).hasPlan()).isFalse();
    assertThat(mapper.toFhir(free, REFS).hasCoverageArea()).isFalse();
  }

  @Test
  void a_product_that_ended_early_holds_until_its_last_day() {
    var ended = (InsurancePlan) Endings.end(mapper.toFhir(BASIC, REFS), day("2024-12-31"));

    assertThat(ended.getStatus()).isEqualTo(PublicationStatus.RETIRED);
    assertThat(ProductProjection.rows(throughJson(ended))).containsExactly(row("2024-12-31"));
  }

  @Test
  void a_product_that_had_run_out_keeps_its_own_last_day() {
    var ended = (InsurancePlan) Endings.end(mapper.toFhir(BASIC, REFS), day("2035-12-31"));

    assertThat(ProductProjection.rows(ended)).containsExactly(row("2030-12-31"));
  }

  private static ProductParameter parameter(String name, String... values) {
    List<Dated<BigDecimal>> dated = new ArrayList<>();
    for (String value : values) {
      dated.add(new Dated<>(day("2017-01-01").plusYears(dated.size()), new BigDecimal(value)));
    }
    return new ProductParameter(name, "Circular 7/2024", dated);
  }

  private static ProductRow row(String to) {
    return new ProductRow(
        "demo",
        "BCUL0001",
        "Basic Cover Ultha",
        day("2017-01-01"),
        day(to),
        "I",
        "R1",
        "06-01 11-01",
        "NEXT0001");
  }

  private static ProductParameterRow parameterRow(String name, String value, String from) {
    return new ProductParameterRow("demo", "BCUL0001", name, new BigDecimal(value), day(from));
  }
}
