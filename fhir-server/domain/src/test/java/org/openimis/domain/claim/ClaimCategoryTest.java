package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.catalogue.ServiceCategory.ANTENATAL;
import static org.openimis.domain.catalogue.ServiceCategory.CONSULTATION;
import static org.openimis.domain.catalogue.ServiceCategory.DELIVERY;
import static org.openimis.domain.catalogue.ServiceCategory.HOSPITALIZATION;
import static org.openimis.domain.catalogue.ServiceCategory.OTHER;
import static org.openimis.domain.catalogue.ServiceCategory.SURGERY;
import static org.openimis.domain.catalogue.ServiceCategory.VISIT;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimis.domain.catalogue.ServiceCategory;

/** Scheme-rules 2.7: what a whole claim counts as. */
class ClaimCategoryTest {
  private static final List<ServiceCategory> IN_ORDER =
      List.of(SURGERY, DELIVERY, ANTENATAL, HOSPITALIZATION, CONSULTATION, OTHER, VISIT);

  @ParameterizedTest
  @EnumSource
  void a_claim_of_one_service_counts_as_that_service(ServiceCategory category) {
    assertThat(aClaim().asking(service("S1").countingAs(category)).build().category())
        .isEqualTo(category);
  }

  @Test
  void of_several_services_the_first_in_the_order_of_categories_decides() {
    for (int first = 0; first < IN_ORDER.size(); first++) {
      List<LineBuilder> lines = new ArrayList<>();
      for (ServiceCategory category : IN_ORDER.subList(first, IN_ORDER.size())) {
        lines.add(service("S-" + category).countingAs(category));
      }
      Collections.reverse(lines);

      assertThat(aClaim().asking(lines).build().category()).isEqualTo(IN_ORDER.get(first));
    }
  }

  @Test
  void a_claim_of_items_alone_is_a_visit() {
    assertThat(aClaim().asking(item("I1"), item("I2")).build().category()).isEqualTo(VISIT);
  }

  @Test
  void services_without_a_category_make_a_visit() {
    assertThat(aClaim().asking(service("S1")).build().category()).isEqualTo(VISIT);
  }

  @Test
  void what_the_register_does_not_know_has_no_category() {
    var unknown = service("S1").countingAs(SURGERY).notRegistered();

    assertThat(aClaim().asking(unknown, service("S2").countingAs(OTHER)).build().category())
        .isEqualTo(OTHER);
  }

  /** The second row is example 29 of 2.13. */
  @ParameterizedTest(name = "a stay with {0} counts as {1}")
  @CsvSource({
    "VISIT, HOSPITALIZATION",
    "CONSULTATION, HOSPITALIZATION",
    "OTHER, HOSPITALIZATION",
    "HOSPITALIZATION, HOSPITALIZATION",
    "ANTENATAL, ANTENATAL",
    "DELIVERY, DELIVERY",
    "SURGERY, SURGERY",
  })
  void a_stay_counts_as_hospitalization_unless_a_service_weighs_more(
      ServiceCategory service, ServiceCategory expected) {
    var claim =
        aClaim().staying("2024-03-14", "2024-03-17").asking(service("S1").countingAs(service));

    assertThat(claim.build().category()).isEqualTo(expected);
  }

  @Test
  void a_stay_with_items_alone_counts_as_hospitalization() {
    assertThat(aClaim().staying("2024-03-14", "2024-03-15").asking(item("I1")).build().category())
        .isEqualTo(HOSPITALIZATION);
  }

  @Test
  void the_decision_tells_the_category_even_when_the_claim_is_refused() {
    var surgery = aClaim().asking(service("S1").countingAs(SURGERY));

    assertThat(surgery.judged().category()).isEqualTo(SURGERY);
    assertThat(surgery.withoutCover().judged().category()).isEqualTo(SURGERY);
  }
}
