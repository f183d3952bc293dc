package org.openimis.mapping.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimis.mapping.pack.Fixtures.REFS;
import static org.openimis.mapping.pack.Fixtures.SCHEME;
import static org.openimis.mapping.pack.Fixtures.day;
import static org.openimis.mapping.pack.Fixtures.throughJson;

import java.math.BigDecimal;
import java.util.List;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.CatalogueEntry;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.scheme.Endings;
import org.openimis.profiles.Extensions;

class PackageRoundTripTest {
  private static final PackageContent CONTENT =
      new PackageContent(
          PackageContent.Type.AS_DEFINED,
          List.of(
              new PackageContent.Part(MedicalCode.service("A1"), new BigDecimal("2.00")),
              new PackageContent.Part(MedicalCode.item("0182"), new BigDecimal("10"))));

  private final PackageMapper mapper = new PackageMapper(SCHEME);

  @Test
  void the_parts_of_a_package_come_back_with_their_quantities() {
    PlanDefinition plan = throughJson(mapper.toFhir(service(CONTENT), REFS));

    assertThat(PackageProjection.rows(plan)).containsExactlyElementsOf(parts());
    assertThat(plan.getUrl()).isEqualTo("http://openimis.org/fhir/PlanDefinition/demo/M2");
    assertThat(plan.getExtensionByUrl(Extensions.PACKAGE_TYPE).getValue().primitiveValue())
        .isEqualTo("P");
  }

  /** The service's own row tells on which days it was a package. */
  @Test
  void the_parts_of_a_package_that_ended_stay_for_claims_of_earlier_days() {
    var ended =
        (PlanDefinition) Endings.end(mapper.toFhir(service(CONTENT), REFS), day("2020-12-31"));

    assertThat(ended.getStatus()).isEqualTo(PublicationStatus.RETIRED);
    assertThat(PackageProjection.rows(throughJson(ended))).containsExactlyElementsOf(parts());
  }

  @Test
  void a_plan_that_never_held_has_no_parts() {
    PlanDefinition plan = mapper.toFhir(service(CONTENT), REFS).setStatus(PublicationStatus.DRAFT);

    assertThat(PackageProjection.rows(plan)).isEmpty();
  }

  @Test
  void an_action_that_names_neither_item_nor_service_is_no_part() {
    PlanDefinition plan = mapper.toFhir(service(CONTENT), REFS);
    plan.getAction().get(0).setCode(List.of());

    assertThat(PackageProjection.rows(plan)).containsExactly(parts().get(1));
  }

  @Test
  void a_part_without_a_quantity_refuses_the_package() {
    PlanDefinition plan = mapper.toFhir(service(CONTENT), REFS);
    plan.getAction().get(1).getExtension().clear();

    assertThatThrownBy(() -> PackageProjection.rows(plan))
        .isInstanceOf(RequestRefused.class)
        .hasMessageContaining("PlanDefinition.action[1]");
  }

  @Test
  void only_a_package_with_parts_has_something_to_write() {
    var free = new PackageContent(PackageContent.Type.FIXED_PRICE, List.of());

    assertThat(PackageMapper.hasParts(service(CONTENT))).isTrue();
    assertThat(PackageMapper.hasParts(service(free))).isFalse();
    assertThat(PackageMapper.hasParts(service(null))).isFalse();
  }

  private static List<PackagePartRow> parts() {
    return List.of(
        new PackagePartRow("demo", "M2", "SERVICE", "A1", new BigDecimal("2")),
        new PackagePartRow("demo", "M2", "ITEM", "0182", new BigDecimal("10")));
  }

  private static CatalogueEntry service(PackageContent content) {
    return new CatalogueEntry(
        MedicalCode.service("M2"), "OBG Cervix Repair", "C", null, "S", null, content, List.of());
  }
}
