package org.openimis.mapping.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.mapping.pack.Fixtures.REFS;
import static org.openimis.mapping.pack.Fixtures.SCHEME;
import static org.openimis.mapping.pack.Fixtures.day;
import static org.openimis.mapping.pack.Fixtures.throughJson;
import static org.openimis.mapping.pack.Fixtures.tzs;

import java.math.BigDecimal;
import java.util.List;
import org.hl7.fhir.r4.model.ChargeItemDefinition;
import org.hl7.fhir.r4.model.ListResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PriceList;
import org.openimis.domain.catalogue.PriceListEntry;
import org.openimis.domain.money.Money;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.scheme.Endings;

class PriceRoundTripTest {
  private static final String NAME = "Ultha Govt. Hospital / A+B list";

  private final PriceList items = list(LineKind.ITEM);
  private final PriceList services = list(LineKind.SERVICE);
  private final PriceMapper mapper = new PriceMapper(SCHEME);

  @Test
  void a_price_of_its_own_comes_back() {
    var price = mapper.toFhir(items, entry(MedicalCode.item("0001"), tzs("12.5")), REFS);

    assertThat(PriceProjection.rows(throughJson(price)))
        .containsExactly(row("ITEM", "0001", "12.50", null));
  }

  @Test
  void without_a_price_of_its_own_the_register_s_holds() {
    var price = mapper.toFhir(services, entry(MedicalCode.service("M1"), null), REFS);

    assertThat(price.hasPropertyGroup()).isFalse();
    assertThat(PriceProjection.rows(throughJson(price)))
        .containsExactly(row("SERVICE", "M1", null, null));
  }

  @Test
  void a_price_of_nothing_is_a_price() {
    var price = mapper.toFhir(items, entry(MedicalCode.item("0249"), tzs("0.00")), REFS);

    assertThat(PriceProjection.rows(throughJson(price)))
        .containsExactly(row("ITEM", "0249", "0.00", null));
  }

  @Test
  void a_price_that_ended_holds_until_its_last_day() {
    var price = mapper.toFhir(items, entry(MedicalCode.item("0001"), tzs("12.50")), REFS);
    var ended = (ChargeItemDefinition) Endings.end(price, day("2020-12-31"));

    assertThat(PriceProjection.rows(throughJson(ended)))
        .containsExactly(row("ITEM", "0001", "12.50", "2020-12-31"));
  }

  @Test
  void a_price_that_ended_before_it_began_has_no_row() {
    var price = mapper.toFhir(items, entry(MedicalCode.item("0001"), tzs("12.50")), REFS);
    var ended = (ChargeItemDefinition) Endings.end(price, day("2017-12-31"));

    assertThat(ended.getEffectivePeriod().hasEnd()).isFalse();
    assertThat(PriceProjection.rows(throughJson(ended))).isEmpty();
  }

  @Test
  void lists_for_items_and_for_services_may_share_a_name_and_a_code() {
    var item = mapper.toFhir(items, entry(MedicalCode.item("X"), null), REFS);
    var service = mapper.toFhir(services, entry(MedicalCode.service("X"), null), REFS);

    assertThat(item.getUrl())
        .isEqualTo(
            "http://openimis.org/fhir/ChargeItemDefinition/demo/price/item/"
                + "Ultha%20Govt.%20Hospital%20%2F%20A%2BB%20list/X/2018-01-01");
    assertThat(service.getUrl()).isNotEqualTo(item.getUrl());
  }

  @Test
  void the_header_is_found_by_the_code_that_its_prices_carry() {
    ListResource header = throughJson(new PriceListMapper(SCHEME).toFhir(items, REFS));
    var price = mapper.toFhir(items, entry(MedicalCode.item("0001"), null), REFS);

    assertThat(header.getIdentifierFirstRep().getValue()).isEqualTo("item/" + NAME);
    assertThat(header.getTitle()).isEqualTo(NAME);
    assertThat(header.getDateElement().getValueAsString()).isEqualTo("2018-01-01");
    assertThat(header.getSubject().getReference())
        .isEqualTo(REFS.to(PackKey.place("R1")).getReference());
    assertThat(price.getUseContextFirstRep().getValueCodeableConcept().getCoding().get(0).getCode())
        .isEqualTo(header.getCode().getCodingFirstRep().getCode());
  }

  private static PriceList list(LineKind kind) {
    return new PriceList(kind, NAME, day("2018-01-01"), "R1", List.of());
  }

  private static PriceListEntry entry(MedicalCode code, @Nullable Money price) {
    return new PriceListEntry(code, day("2018-01-01"), price);
  }

  private static PriceRow row(
      String kind, String code, @Nullable String price, @Nullable String to) {
    return new PriceRow(
        "demo",
        NAME,
        kind,
        code,
        price == null ? null : new BigDecimal(price),
        day("2018-01-01"),
        to == null ? null : day(to));
  }
}
