package org.openimis.mapping.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.mapping.enrolment.PeopleFixtures.FATHER;
import static org.openimis.mapping.enrolment.PeopleFixtures.person;
import static org.openimis.mapping.pack.Fixtures.REFS;
import static org.openimis.mapping.pack.Fixtures.SCHEME;
import static org.openimis.mapping.pack.Fixtures.day;
import static org.openimis.mapping.pack.Fixtures.throughJson;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimis.domain.enrolment.InsureeEntry;
import org.openimis.domain.party.Gender;
import org.openimis.mapping.pack.PackKey;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;

class InsureeRoundTripTest {
  private final InsureeMapper mapper = new InsureeMapper(SCHEME);

  @ParameterizedTest
  @EnumSource(Gender.class)
  void a_person_of_any_sex_comes_back(Gender gender) {
    InsureeEntry person = person("070707070", null, gender, null, false);

    assertThat(InsureeProjection.rows(throughJson(mapper.toFhir(person, REFS))))
        .containsExactly(row(gender, null));
  }

  @Test
  void someone_who_died_counts_until_that_day() {
    Patient dead =
        mapper.toFhir(person("070707070", null, Gender.MALE, day("2019-05-04"), true), REFS);

    assertThat(dead.getDeceasedDateTimeType().getValueAsString()).isEqualTo("2019-05-04");
    assertThat(status(dead)).isEqualTo("DE");
    assertThat(InsureeProjection.rows(throughJson(dead)))
        .containsExactly(row(Gender.MALE, day("2019-05-04")));
  }

  @Test
  void someone_made_inactive_counts_until_that_day_and_lives() {
    Patient gone =
        mapper.toFhir(person("070707070", null, Gender.MALE, day("2019-05-04"), false), REFS);

    assertThat(gone.hasDeceased()).isFalse();
    assertThat(gone.getActive()).isFalse();
    assertThat(status(gone)).isEqualTo("IN");
    assertThat(InsureeProjection.rows(throughJson(gone)))
        .containsExactly(row(Gender.MALE, day("2019-05-04")));
  }

  @Test
  void the_insurance_number_comes_first_and_the_passport_is_no_code_of_the_scheme() {
    assertThat(mapper.toFhir(FATHER, REFS).getIdentifier())
        .extracting(Identifier::getSystem)
        .containsExactly(IdentifierSystems.INSUREE_NUMBER, IdentifierSystems.PASSPORT);
    assertThat(mapper.toFhir(FATHER, REFS).getIdentifier())
        .extracting(identifier -> identifier.getType().getCodingFirstRep().getSystem())
        .containsExactly(CodeSystems.OPENIMIS_IDENTIFIERS, CodeSystems.HL7_IDENTIFIER_TYPE);
  }

  @Test
  void where_someone_lives_and_goes_first_is_kept() {
    Patient father = throughJson(mapper.toFhir(FATHER, REFS));

    assertThat(father.getAddressFirstRep().getText()).isEqualTo("Ranchou road 21");
    assertThat(father.getAddressFirstRep().getExtensionByUrl(Extensions.ADDRESS_PLACE).getValue())
        .hasFieldOrPropertyWithValue(
            "reference", REFS.to(PackKey.place("R1D1M1V1")).getReference());
    assertThat(father.getGeneralPractitionerFirstRep().getReference())
        .isEqualTo(REFS.to(PackKey.facility("VIDS001")).getReference());
  }

  @ParameterizedTest
  @CsvSource({"M,M", "S,S", "D,D", "W,W", "N,UNK"})
  void marital_states_are_hl7_s(String openimis, String hl7) {
    InsureeEntry one = FATHER;
    var person =
        new InsureeEntry(
            one.number(),
            one.head(),
            one.lastName(),
            one.otherNames(),
            one.birthDate(),
            one.gender(),
            openimis,
            null,
            null,
            null,
            null,
            null,
            false,
            null,
            null,
            null,
            null,
            false);

    Patient patient = mapper.toFhir(person, REFS);

    assertThat(patient.getMaritalStatus().getCodingFirstRep().getCode()).isEqualTo(hl7);
    assertThat(patient.hasAddress()).isFalse();
  }

  @Test
  void someone_without_a_number_or_a_date_of_birth_cannot_be_insured() {
    Patient unborn = mapper.toFhir(FATHER, REFS);
    unborn.setBirthDateElement(new DateType());
    Patient nameless = mapper.toFhir(FATHER, REFS);
    nameless.getIdentifier().clear();

    assertThat(InsureeProjection.rows(unborn)).isEmpty();
    assertThat(InsureeProjection.rows(nameless)).isEmpty();
  }

  private static String status(Patient patient) {
    return patient
        .castToCodeableConcept(patient.getExtensionByUrl(Extensions.BUSINESS_STATUS).getValue())
        .getCodingFirstRep()
        .getCode();
  }

  private static InsureeRow row(Gender gender, @Nullable LocalDate lastDay) {
    return new InsureeRow("070707070", "demo", day("1950-07-12"), gender.name(), lastDay);
  }
}
