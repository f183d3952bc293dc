package org.openimis.mapping.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimis.mapping.pack.Fixtures.REFS;
import static org.openimis.mapping.pack.Fixtures.SCHEME;
import static org.openimis.mapping.pack.Fixtures.day;
import static org.openimis.mapping.pack.Fixtures.throughJson;
import static org.openimis.mapping.pack.Fixtures.tzs;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Medication.MedicationStatus;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.CatalogueEntry;
import org.openimis.domain.catalogue.CatalogueTerms;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.PatientCategories;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.scheme.Endings;
import org.openimis.profiles.Extensions;

class CatalogueRoundTripTest {
  private static final CatalogueEntry ASPIRIN =
      new CatalogueEntry(
          MedicalCode.item("0001"),
          "ACETYLSALICYLIC ACID (ASPIRIN)  TABS 300MG",
          "D",
          "1000 TABLETS",
          null,
          null,
          null,
          List.of(
              terms(null, "10.00", CareType.OUTPATIENT, 15, 0, null),
              terms("2019-07-01", "12.50", CareType.BOTH, 6, 30, "60.5")));
  private static final CatalogueEntry CERCLAGE =
      new CatalogueEntry(
          MedicalCode.service("M1"),
          "OBG Cervical Cerclage - Shrodikar",
          "C",
          null,
          "D",
          ServiceCategory.SURGERY,
          new PackageContent(
              PackageContent.Type.AS_DEFINED,
              List.of(new PackageContent.Part(MedicalCode.item("0001"), BigDecimal.TEN))),
          List.of(terms("2018-01-01", "21000", CareType.INPATIENT, 14, 365, null)));

  private final ItemMapper items = new ItemMapper(SCHEME);
  private final ServiceMapper services = new ServiceMapper(SCHEME);

  @Test
  void each_of_an_item_s_terms_is_a_row_that_holds_until_the_next() {
    Medication item = throughJson(items.toFhir(ASPIRIN, REFS));

    assertThat(CatalogueProjection.rows(item))
        .containsExactly(
            aspirin("10.00", "O", 15, 0, null, "2019-06-30"),
            aspirin("12.50", "B", 6, 30, "2019-07-01", null));
    assertThat(item.getForm().getText()).isEqualTo("1000 TABLETS");
  }

  @Test
  void a_service_comes_back_with_its_terms() {
    ActivityDefinition service = throughJson(services.toFhir(CERCLAGE, REFS));

    assertThat(CatalogueProjection.rows(service)).containsExactly(cerclage(null));
    assertThat(service.getUrl()).isEqualTo("http://openimis.org/fhir/ActivityDefinition/demo/M1");
  }

  @Test
  void the_order_in_which_terms_are_written_does_not_matter() {
    Medication item = items.toFhir(ASPIRIN, REFS);
    Medication reversed = item.copy();
    Collections.reverse(reversed.getExtension());

    assertThat(CatalogueProjection.rows(reversed)).isEqualTo(CatalogueProjection.rows(item));
  }

  @Test
  void an_item_that_ended_holds_until_its_last_day() {
    var ended = (Medication) Endings.end(items.toFhir(ASPIRIN, REFS), day("2020-12-31"));

    assertThat(CatalogueProjection.rows(throughJson(ended)))
        .containsExactly(
            aspirin("10.00", "O", 15, 0, null, "2019-06-30"),
            aspirin("12.50", "B", 6, 30, "2019-07-01", "2020-12-31"));
  }

  @Test
  void a_service_that_ended_holds_until_its_last_day() {
    var ended =
        (ActivityDefinition) Endings.end(services.toFhir(CERCLAGE, REFS), day("2020-12-31"));

    assertThat(CatalogueProjection.rows(throughJson(ended)))
        .containsExactly(cerclage("2020-12-31"));
  }

  @Test
  void an_item_out_of_use_without_a_last_day_has_no_row() {
    Medication item = items.toFhir(ASPIRIN, REFS).setStatus(MedicationStatus.ENTEREDINERROR);

    assertThat(CatalogueProjection.rows(item)).isEmpty();
  }

  @Test
  void a_medication_of_no_scheme_has_no_row() {
    Medication item = items.toFhir(ASPIRIN, REFS);
    item.getExtension().removeIf(each -> Extensions.SCHEME.equals(each.getUrl()));

    assertThat(CatalogueProjection.rows(item)).isEmpty();
  }

  @Test
  void a_patient_category_that_cannot_be_refuses_the_item() {
    Medication item = items.toFhir(ASPIRIN, REFS);
    item.getExtensionsByUrl(Extensions.CATALOGUE_TERMS)
        .get(0)
        .getExtensionByUrl("patientCategory")
        .setValue(new UnsignedIntType(16));

    assertThatThrownBy(() -> CatalogueProjection.rows(item))
        .isInstanceOf(RequestRefused.class)
        .hasMessageContaining("patientCategory");
  }

  @Test
  void a_category_that_no_service_has_refuses_the_service() {
    ActivityDefinition service = services.toFhir(CERCLAGE, REFS);
    service.getExtensionByUrl(Extensions.SERVICE_CATEGORY).setValue(new CodeType("X"));

    assertThatThrownBy(() -> CatalogueProjection.rows(service))
        .isInstanceOf(RequestRefused.class)
        .hasMessageContaining("service-category");
  }

  @Test
  void a_service_without_a_category_that_is_no_package_says_nothing_of_either() {
    ActivityDefinition service = services.toFhir(CERCLAGE, REFS);
    service
        .getExtension()
        .removeIf(
            each ->
                Extensions.SERVICE_CATEGORY.equals(each.getUrl())
                    || Extensions.PACKAGE_TYPE.equals(each.getUrl()));

    CatalogueRow row = CatalogueProjection.rows(service).get(0);

    assertThat(row.category()).isNull();
    assertThat(row.packageType()).isNull();
  }

  @Test
  void a_price_without_a_currency_refuses_the_item() {
    Medication item = items.toFhir(ASPIRIN, REFS);
    item.getExtensionsByUrl(Extensions.CATALOGUE_TERMS)
        .get(0)
        .getExtensionByUrl("price")
        .setValue(new Money().setValue(10));

    assertThatThrownBy(() -> CatalogueProjection.rows(item))
        .isInstanceOf(RequestRefused.class)
        .hasMessageContaining("price");
  }

  private static CatalogueTerms terms(
      @Nullable String from,
      String price,
      CareType careType,
      int patients,
      int frequency,
      @Nullable String mostUnits) {
    return new CatalogueTerms(
        from == null ? null : day(from),
        tzs(price),
        careType,
        new PatientCategories(patients),
        frequency,
        mostUnits == null ? null : new BigDecimal(mostUnits));
  }

  private static CatalogueRow aspirin(
      String price,
      String careType,
      int patients,
      int frequency,
      @Nullable String from,
      @Nullable String to) {
    return new CatalogueRow(
        "demo",
        "ITEM",
        "0001",
        "ACETYLSALICYLIC ACID (ASPIRIN)  TABS 300MG",
        new BigDecimal(price),
        "TZS",
        careType,
        patients,
        frequency,
        null,
        null,
        "12.50".equals(price) ? new BigDecimal("60.5") : null,
        from == null ? null : day(from),
        to == null ? null : day(to));
  }

  private static CatalogueRow cerclage(@Nullable String to) {
    return new CatalogueRow(
        "demo",
        "SERVICE",
        "M1",
        "OBG Cervical Cerclage - Shrodikar",
        new BigDecimal("21000.00"),
        "TZS",
        "I",
        14,
        365,
        "S",
        "P",
        null,
        day("2018-01-01"),
        to == null ? null : day(to));
  }
}
