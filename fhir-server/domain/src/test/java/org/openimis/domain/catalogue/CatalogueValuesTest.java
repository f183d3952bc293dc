package org.openimis.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
  void categories_are_openIMISs_letters_in_the_order_in_which_they_decide_and_lead_back() {
    assertThat(ServiceCategory.values())
        .extracting(ServiceCategory::code)
        .containsExactly("S", "D", "A", "H", "C", "O", "V");
    assertThat(ServiceCategory.values())
        .allSatisfy(
            category -> assertThat(ServiceCategory.ofCode(category.code())).isEqualTo(category));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServiceCategory.ofCode("X"))
        .withMessage("Service category is S, D, A, H, C, O or V, not X");
  }

  @Test
  void package_types_are_openIMISs_letters_and_lead_back() {
    assertThat(PackageContent.Type.values())
        .extracting(PackageContent.Type::code)
        .containsExactly("P", "F");
    assertThat(PackageContent.Type.values())
        .allSatisfy(type -> assertThat(PackageContent.Type.ofCode(type.code())).isEqualTo(type));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackageContent.Type.ofCode("S"))
        .withMessage("Package type is P or F, not S");
  }

  @Test
  void a_package_does_not_change_with_the_list_it_was_made_of() {
    var parts =
        new ArrayList<>(List.of(new PackageContent.Part(MedicalCode.item("I1"), BigDecimal.ONE)));
    var content = new PackageContent(PackageContent.Type.AS_DEFINED, parts);

    parts.clear();

    assertThat(content.parts()).hasSize(1);
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
