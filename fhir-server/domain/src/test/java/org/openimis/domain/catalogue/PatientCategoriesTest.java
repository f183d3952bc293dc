package org.openimis.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.domain.party.Gender;

class PatientCategoriesTest {

  /** The definition in words: sex must be named and age must be named, or nothing is. */
  @ParameterizedTest(name = "mask {0}, {1}, adult {2}")
  @MethodSource("everyMaskAndPatient")
  void a_patient_is_admitted_whose_sex_and_age_are_named(int mask, Gender gender, boolean adult) {
    boolean namesMen = mask % 2 >= 1;
    boolean namesWomen = mask % 4 >= 2;
    boolean namesAdults = mask % 8 >= 4;
    boolean namesChildren = mask >= 8;
    boolean sexNamed =
        switch (gender) {
          case MALE, OTHER -> namesMen;
          case FEMALE -> namesWomen;
          case UNKNOWN -> namesMen || namesWomen;
        };
    boolean ageNamed = adult ? namesAdults : namesChildren;

    assertThat(new PatientCategories(mask).admit(gender, adult))
        .isEqualTo(mask == 0 || sexNamed && ageNamed);
  }

  static List<Object[]> everyMaskAndPatient() {
    List<Object[]> cases = new ArrayList<>();
    for (int mask = 0; mask < 16; mask++) {
      for (Gender gender : Gender.values()) {
        cases.add(new Object[] {mask, gender, true});
        cases.add(new Object[] {mask, gender, false});
      }
    }
    return cases;
  }

  @Test
  void an_unknown_sex_is_admitted_where_either_sex_is() {
    assertThat(new PatientCategories(2 + 4).admit(Gender.UNKNOWN, true)).isTrue();
    assertThat(new PatientCategories(1 + 4).admit(Gender.UNKNOWN, true)).isTrue();
    assertThat(new PatientCategories(4).admit(Gender.UNKNOWN, true)).isFalse();
  }

  @Test
  void everyone_is_15() {
    assertThat(PatientCategories.EVERYONE).isEqualTo(new PatientCategories(15));
  }

  @Test
  void a_mask_is_a_sum_of_1_2_4_and_8() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PatientCategories(16));
    assertThatIllegalArgumentException().isThrownBy(() -> new PatientCategories(-1));
  }
}
