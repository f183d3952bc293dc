package org.openimis.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueValuesTest {

  @Test
  void care_types_are_openIMISs_letters_and_lead_back() {
    assertThat(CareType.values()).extracting(CareType::code).containsExactly("I", "O", "B");
    assertThat(CareType.values())
        .allSatisfy(type -> assertThat(CareType.ofCode(type.code())).isEqualTo(type));
    assertThatIllegalArgumentException().isThrownBy(() -> CareType.ofCode("X"));
  }

  @Test
  void no_letter_means_both_as_in_openIMIS() {
    assertThat(CareType.ofCode(" ")).isEqualTo(CareType.BOTH);
    assertThat(CareType.ofCode("")).isEqualTo(CareType.BOTH);
  }

  @Test
  void items_come_before_services_and_codes_in_their_order() {
    assertThat(
            Stream.of(
                    MedicalCode.service("A"),
                    MedicalCode.item("B"),
                    MedicalCode.service("B"),
                    MedicalCode.item("A"))
                .sorted())
        .containsExactly(
            MedicalCode.item("A"),
            MedicalCode.item("B"),
            MedicalCode.service("A"),
            MedicalCode.service("B"));
  }
}
