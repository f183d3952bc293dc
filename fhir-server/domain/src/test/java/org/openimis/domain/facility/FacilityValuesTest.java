package org.openimis.domain.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FacilityValuesTest {

  @Test
  void levels_are_openIMISs_letters_and_lead_back() {
    assertThat(FacilityLevel.values())
        .extracting(FacilityLevel::code)
        .containsExactly("D", "C", "H");
    assertThat(FacilityLevel.values())
        .allSatisfy(level -> assertThat(FacilityLevel.ofCode(level.code())).isEqualTo(level));
    assertThatIllegalArgumentException().isThrownBy(() -> FacilityLevel.ofCode("X"));
  }

  @Test
  void kinds_of_place_are_openIMISs_letters_and_lead_back() {
    assertThat(Place.Type.values())
        .extracting(Place.Type::code)
        .containsExactly("R", "D", "W", "V");
    assertThat(Place.Type.values())
        .allSatisfy(type -> assertThat(Place.Type.ofCode(type.code())).isEqualTo(type));
    assertThatIllegalArgumentException().isThrownBy(() -> Place.Type.ofCode("X"));
  }
}
