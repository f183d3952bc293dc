package org.openimis.domain.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openimis.domain.party.Gender;

class InsureeEntryTest {

  @Test
  void a_head_of_a_family_is_its_own_head() {
    assertThat(entry("105000001", "105000001").isHead()).isTrue();
    assertThat(entry("105000002", "105000001").isHead()).isFalse();
  }

  private static InsureeEntry entry(String number, String head) {
    return new InsureeEntry(
        number,
        head,
        "Mushi",
        "Amina",
        LocalDate.parse("1990-05-10"),
        Gender.FEMALE,
        null,
        null,
        null,
        null,
        null,
        null,
        true,
        null,
        null,
        null,
        null,
        false);
  }
}
