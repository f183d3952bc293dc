package org.openimis.benchmarks.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final String PATIENT = "01a2010a-4176-771e-9a45-5486018e8d46";
  private static final String FACILITY = "01a2010a-0000-771e-9a45-5486018e8d46";

  private final Names names = new Names(Set.of(PATIENT), 99);

  @Test
  void ids_of_people_become_others_of_the_same_form() {
    String copied = names.template("{\"reference\":\"Patient/" + PATIENT + "\"}").inCopy(3);
    assertThat(copied)
        .matches("\\{\"reference\":\"Patient/[0-9a-f]{8}-[0-9a-f]{4}-771e-9a45-5486018e8d46\"}")
        .doesNotContain(PATIENT);
  }

  @Test
  void later_copies_have_later_ids_and_all_lie_before_the_originals() {
    Set<String> seen = new HashSet<>();
    String last = "";
    for (int copy = 1; copy <= 99; copy++) {
      String id = names.template(PATIENT).inCopy(copy);
      assertThat(id).isGreaterThan(last).isLessThan(PATIENT);
      assertThat(seen.add(id)).isTrue();
      last = id;
    }
  }

  @Test
  void what_belongs_to_the_law_keeps_its_id() {
    Names.Template template = names.template("Organization/" + FACILITY);
    assertThat(template.isAboutPeople()).isFalse();
    assertThat(template.inCopy(5)).isEqualTo("Organization/" + FACILITY);
  }

  @Test
  void numbers_of_people_are_renamed_wherever_they_stand() {
    Names.Template template = names.template("P1000000012/1000000013 of F-1000000012, K1000000013");
    assertThat(template.isAboutPeople()).isTrue();
    assertThat(template.inCopy(42))
        .isEqualTo("P1042000012/1042000013 of F-1042000012, K1042000013");
    assertThat(template.inCopy(0)).isEqualTo("P1000000012/1000000013 of F-1000000012, K1000000013");
  }

  @Test
  void longer_numbers_that_hold_the_digits_of_one_stay() {
    assertThat(names.template("hash -71000000012345 or 10000000121").isAboutPeople()).isFalse();
  }

  @Test
  void a_thousand_copies_are_too_many() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> names.template("1000000001").inCopy(1_000));
  }
}
