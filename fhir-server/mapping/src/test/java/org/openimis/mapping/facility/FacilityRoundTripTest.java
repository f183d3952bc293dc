package org.openimis.mapping.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.openimis.mapping.pack.Fixtures.REFS;
import static org.openimis.mapping.pack.Fixtures.SCHEME;
import static org.openimis.mapping.pack.Fixtures.day;
import static org.openimis.mapping.pack.Fixtures.throughJson;

import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.facility.FacilityEntry;
import org.openimis.domain.facility.FacilityLevel;
import org.openimis.domain.facility.FacilityTerms;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.pack.Stamp;
import org.openimis.mapping.scheme.Endings;
import org.openimis.profiles.CodeSystems;

class FacilityRoundTripTest {
  private static final FacilityEntry HOSPITAL =
      new FacilityEntry(
          "VIHOS001",
          "Viru District Hospital",
          "G",
          FacilityLevel.HOSPITAL,
          "R",
          "R2D1",
          "DL0002",
          List.of(
              new FacilityTerms(null, CareType.BOTH, "Old list", "Old list"),
              new FacilityTerms(day("2019-07-01"), CareType.OUTPATIENT, "New / list", null)));

  private final FacilityMapper mapper = new FacilityMapper(SCHEME);

  @Test
  void each_of_its_terms_is_a_row_that_holds_until_the_next() {
    assertThat(FacilityProjection.rows(throughJson(mapper.toFhir(HOSPITAL, REFS))))
        .containsExactly(
            row("B", "Old list", "Old list", null, "2019-06-30"),
            row("O", "New / list", null, "2019-07-01", null));
  }

  @Test
  void level_legal_form_and_sub_level_are_types_beside_the_provider_s() {
    assertThat(mapper.toFhir(HOSPITAL, REFS).getType())
        .flatExtracting(type -> type.getCoding())
        .extracting(Coding::getSystem, Coding::getCode)
        .containsExactly(
            tuple(CodeSystems.HL7_ORGANIZATION_TYPE, "prov"),
            tuple(CodeSystems.OPENIMIS_FACILITY_LEVEL, "H"),
            tuple(CodeSystems.OPENIMIS_LEGAL_FORM, "G"),
            tuple(CodeSystems.FACILITY_SUB_LEVEL, "R"));
  }

  @Test
  void its_location_points_at_the_organization_and_the_district() {
    var location = throughJson(new FacilityPlaceMapper(SCHEME).toFhir(HOSPITAL, REFS));

    assertThat(location.getManagingOrganization().getReference())
        .isEqualTo(REFS.to(PackKey.facility("VIHOS001")).getReference());
    assertThat(location.getPartOf().getReference())
        .isEqualTo(REFS.to(PackKey.place("R2D1")).getReference());
    assertThat(PlaceProjection.rows(location)).isEmpty();
  }

  @Test
  void after_its_last_day_it_holds_no_more_and_terms_that_had_not_begun_never_hold() {
    var ended = (Organization) Endings.end(mapper.toFhir(HOSPITAL, REFS), day("2019-03-31"));

    assertThat(FacilityProjection.rows(throughJson(ended)))
        .containsExactly(row("B", "Old list", "Old list", null, "2019-03-31"));
  }

  @Test
  void a_facility_without_a_district_is_refused() {
    Organization facility = mapper.toFhir(HOSPITAL, REFS);
    facility.getAddress().clear();

    assertThatThrownBy(() -> FacilityProjection.rows(facility))
        .isInstanceOf(RequestRefused.class)
        .hasMessageContaining("address-place");
  }

  @Test
  void an_insurer_is_no_facility() {
    Organization insurer = new InsurerMapper().toFhir(SCHEME, REFS);

    assertThat(Stamp.schemeOf(insurer)).isEqualTo("demo");
    assertThat(FacilityProjection.rows(insurer)).isEmpty();
  }

  private static FacilityRow row(
      String careType, String items, String services, String from, String to) {
    return new FacilityRow(
        "VIHOS001",
        "demo",
        "Viru District Hospital",
        "R2D1",
        "H",
        careType,
        items,
        services,
        from == null ? null : day(from),
        to == null ? null : day(to));
  }
}
