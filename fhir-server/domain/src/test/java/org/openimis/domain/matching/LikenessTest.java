package org.openimis.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.domain.matching.Likeness.Agreement;
import org.openimis.domain.matching.Likeness.Grade;
import org.openimis.domain.party.Gender;

class LikenessTest {
  private static final PersonTraits LULIT = person("abebe", "lulit", "1990-05-10", Gender.FEMALE);

  @Test
  void the_same_number_on_the_card_is_the_same_person_whatever_else_is_said() {
    var one = new PersonTraits("1", Set.of(), List.of(), List.of(), null, null, Set.of(), null);
    PersonTraits other =
        new PersonTraits(
            "1", Set.of(), List.of("x"), List.of("y"), null, Gender.MALE, Set.of(), null);

    assertThat(compare(one, other).grade()).isEqualTo(Grade.CERTAIN);
  }

  @Test
  void two_numbers_say_nothing_for_who_is_in_the_register_twice_has_two() {
    assertThat(compare(numbered("2", LULIT), numbered("3", LULIT)).grade())
        .isEqualTo(Grade.CERTAIN);
  }

  @Test
  void names_day_of_birth_and_sex_together_are_a_certain_match() {
    Likeness likeness = compare(LULIT, person("abebe", "lulit", "1990-05-10", Gender.FEMALE));

    assertThat(likeness.agreements())
        .containsExactly(
            new Agreement(Criterion.FAMILY_NAME, 20),
            new Agreement(Criterion.GIVEN_NAMES, 20),
            new Agreement(Criterion.BIRTH_DATE, 25),
            new Agreement(Criterion.GENDER, 10));
    assertThat(likeness.score()).isEqualTo(100);
    assertThat(likeness.grade()).isEqualTo(Grade.CERTAIN);
  }

  @Test
  void a_slip_of_the_pen_leaves_a_probable_match() {
    // 20 + 18 (similarity 0.9) + 25 + 10 of 75
    Likeness spelled = compare(LULIT, person("abebe", "lulid", "1990-05-10", Gender.FEMALE));
    // 20 + 20 + 15 (day and month mixed up) + 10 of 75
    Likeness mixedUp = compare(LULIT, person("abebe", "lulit", "1990-10-05", Gender.FEMALE));

    assertThat(spelled.score()).isEqualTo(97);
    assertThat(spelled.grade()).isEqualTo(Grade.PROBABLE);
    assertThat(mixedUp.score()).isEqualTo(86);
    assertThat(mixedUp.grade()).isEqualTo(Grade.PROBABLE);
  }

  @Test
  void a_sister_is_no_match_and_a_twin_is_a_possible_one() {
    // 20 + 0 + 0 + 10 of 75, and 20 + 0 + 25 + 10 of 75
    Likeness sister = compare(LULIT, person("abebe", "hana", "1992-01-01", Gender.FEMALE));
    Likeness twin = compare(LULIT, person("abebe", "hana", "1990-05-10", Gender.FEMALE));

    assertThat(sister.score()).isEqualTo(40);
    assertThat(sister.grade()).isEqualTo(Grade.CERTAINLY_NOT);
    assertThat(twin.score()).isEqualTo(73);
    assertThat(twin.grade()).isEqualTo(Grade.POSSIBLE);
  }

  @Test
  void with_little_to_compare_nothing_is_sure() {
    PersonTraits name =
        new PersonTraits(
            null, Set.of(), List.of("abebe"), List.of("lulit"), null, null, Set.of(), null);
    PersonTraits sex =
        new PersonTraits(null, Set.of(), List.of(), List.of(), null, Gender.FEMALE, Set.of(), null);

    assertThat(compare(LULIT, name).grade()).isEqualTo(Grade.POSSIBLE);
    assertThat(compare(LULIT, sex).grade()).isEqualTo(Grade.CERTAINLY_NOT);
    assertThat(compare(LULIT, traits(Set.of(), Set.of())).score()).isZero();
  }

  @Test
  void one_paper_or_phone_in_common_is_enough_and_another_paper_says_nothing() {
    Likeness shared =
        compare(traits(Set.of("p|1", "p|2"), Set.of("600")), traits(Set.of("p|2"), Set.of("700")));
    Likeness other = compare(traits(Set.of("p|1"), Set.of()), traits(Set.of("n|1"), Set.of()));

    assertThat(shared.agreements())
        .containsExactly(
            new Agreement(Criterion.IDENTIFIER, 40), new Agreement(Criterion.PHONE, 0));
    assertThat(other.agreements()).isEmpty();
  }

  @Test
  void who_gives_one_of_two_names_agrees_with_who_gives_both() {
    PersonTraits both =
        new PersonTraits(
            null, Set.of(), List.of("abebe"), List.of("lulit", "sara"), null, null, Set.of(), null);

    assertThat(compare(LULIT, both).agreements())
        .contains(new Agreement(Criterion.GIVEN_NAMES, 20));
    assertThat(compare(both, LULIT)).isEqualTo(compare(LULIT, both));
  }

  private static Likeness compare(PersonTraits one, PersonTraits other) {
    return Likeness.of(
        one, other, (a, b) -> a.equals(b) ? 1 : a.charAt(0) == b.charAt(0) ? 0.9 : 0.3);
  }

  private static PersonTraits numbered(String number, PersonTraits person) {
    return new PersonTraits(
        number,
        person.identifiers(),
        person.familyNames(),
        person.givenNames(),
        person.birthDate(),
        person.gender(),
        person.phones(),
        person.place());
  }

  private static PersonTraits traits(Set<String> identifiers, Set<String> phones) {
    return new PersonTraits(null, identifiers, List.of(), List.of(), null, null, phones, null);
  }

  private static PersonTraits person(
      String family, String given, String born, @Nullable Gender gender) {
    return new PersonTraits(
        null,
        Set.of(),
        List.of(family),
        List.of(given),
        LocalDate.parse(born),
        gender,
        Set.of(),
        null);
  }
}
