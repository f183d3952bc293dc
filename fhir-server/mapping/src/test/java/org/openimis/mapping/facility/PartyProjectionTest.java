package org.openimis.mapping.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.mapping.pack.Fixtures.REFS;
import static org.openimis.mapping.pack.Fixtures.SCHEME;
import static org.openimis.mapping.pack.Fixtures.day;
import static org.openimis.mapping.pack.Fixtures.throughJson;

import java.util.List;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.enrolment.EnrolmentOfficer;
import org.openimis.domain.facility.ClaimAdministrator;
import org.openimis.domain.facility.FacilityEntry;
import org.openimis.domain.facility.FacilityLevel;
import org.openimis.domain.facility.FacilityTerms;
import org.openimis.domain.facility.Place;
import org.openimis.mapping.enrolment.OfficerProjection;
import org.openimis.mapping.enrolment.OfficerRow;
import org.openimis.mapping.pack.PackKey;
import org.openimis.profiles.IdentifierSystems;

class PartyProjectionTest {
  private static final ClaimAdministrator CLERK =
      new ClaimAdministrator("VHOS0011", "Rushila", "Dani", day("1979-10-09"), "0700", "VIHOS001");
  private static final EnrolmentOfficer OFFICER =
      new EnrolmentOfficer(
          "E00005",
          "Sri",
          "Sid",
          null,
          null,
          "R1D1",
          List.of("R2D1M1V1", "R1D1M1V1"),
          day("2025-12-31"),
          "E00006");

  private final PersonMapper people = new PersonMapper(SCHEME);
  private final PersonRoleMapper roles = new PersonRoleMapper(SCHEME);

  @Test
  void a_claim_administrator_is_named_by_code_and_the_role_knows_the_facility() {
    assertThat(PartyProjection.rows(throughJson(people.toFhir(CLERK, REFS))))
        .containsExactly(
            new PartyRow("demo", IdentifierSystems.CLAIM_ADMINISTRATOR, "VHOS0011", null));
    assertThat(PartyProjection.rows(throughJson(roles.toFhir(CLERK, REFS))))
        .containsExactly(
            new PartyRow("demo", IdentifierSystems.CLAIM_ADMINISTRATOR, "VHOS0011", "VIHOS001"));
  }

  @Test
  void a_claim_administrator_keeps_name_birth_date_and_phone() {
    Practitioner clerk = throughJson(people.toFhir(CLERK, REFS));

    assertThat(clerk.getNameFirstRep().getFamily()).isEqualTo("Rushila");
    assertThat(clerk.getNameFirstRep().getGivenAsSingleString()).isEqualTo("Dani");
    assertThat(clerk.getBirthDateElement().getValueAsString()).isEqualTo("1979-10-09");
    assertThat(clerk.getTelecomFirstRep().getValue()).isEqualTo("0700");
  }

  @Test
  void an_officer_serves_villages_and_is_named_by_code() {
    PractitionerRole officer = throughJson(roles.toFhir(OFFICER, REFS));

    assertThat(officer.getLocation())
        .extracting(Reference::getReference)
        .containsExactly(
            REFS.to(PackKey.place("R2D1M1V1")).getReference(),
            REFS.to(PackKey.place("R1D1M1V1")).getReference());
    assertThat(PartyProjection.rows(officer))
        .containsExactly(new PartyRow("demo", IdentifierSystems.OFFICER, "E00005", null));
    assertThat(PartyProjection.rows(people.toFhir(OFFICER, REFS)))
        .containsExactly(new PartyRow("demo", IdentifierSystems.OFFICER, "E00005", null));
    assertThat(OfficerProjection.rows(officer))
        .containsExactly(new OfficerRow("demo", "E00005", day("2025-12-31"), "E00006"));
  }

  @Test
  void an_insurer_is_named_by_code_and_a_facility_has_rows_of_its_own() {
    assertThat(PartyProjection.rows(throughJson(new InsurerMapper().toFhir(SCHEME, REFS))))
        .containsExactly(new PartyRow("demo", IdentifierSystems.INSURER, "INS1", null));
    assertThat(PartyProjection.rows(new FacilityMapper(SCHEME).toFhir(dispensary(), REFS)))
        .isEmpty();
  }

  @Test
  void a_place_is_named_by_its_own_code_and_that_of_a_facility_by_the_facility_s() {
    var village = new Place("R1D1M1V1", "Rachla", Place.Type.VILLAGE, "R1D1M1");

    assertThat(PartyProjection.rows(new PlaceMapper(SCHEME).toFhir(village, REFS)))
        .containsExactly(new PartyRow("demo", IdentifierSystems.LOCATION, "R1D1M1V1", null));
    assertThat(PartyProjection.rows(new FacilityPlaceMapper(SCHEME).toFhir(dispensary(), REFS)))
        .containsExactly(
            new PartyRow("demo", IdentifierSystems.HEALTH_FACILITY, "VIDS001", "VIDS001"));
  }

  @Test
  void what_belongs_to_no_scheme_is_no_party() {
    var stranger = new Practitioner();
    stranger.addIdentifier().setSystem(IdentifierSystems.CLAIM_ADMINISTRATOR).setValue("X");

    assertThat(PartyProjection.rows(stranger)).isEmpty();
  }

  private static FacilityEntry dispensary() {
    return new FacilityEntry(
        "VIDS001",
        "Viru Dispensary",
        "G",
        FacilityLevel.DISPENSARY,
        null,
        "R2D1",
        null,
        List.of(new FacilityTerms(null, CareType.OUTPATIENT, null, null)));
  }
}
