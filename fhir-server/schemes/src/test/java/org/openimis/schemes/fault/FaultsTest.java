package org.openimis.schemes.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultsTest {
  private final Faults faults = new Faults();

  @Test
  void faults_come_by_file_and_row_however_they_were_found() {
    faults.add(FaultKind.VALUE_MISSING, "services.csv", 2, "code");
    faults.add(FaultKind.VALUE_MISSING, "items.csv", 10, "code");
    faults.add(FaultKind.VALUE_MISSING, "items.csv", 9, "code");

    assertThat(faults.all())
        .extracting(fault -> fault.file() + " " + fault.row())
        .containsExactly("items.csv 9", "items.csv 10", "services.csv 2");
  }

  @Test
  void the_same_fault_is_told_once() {
    faults.add(FaultKind.CODE_FORM, "items.csv", 2, "code", "a b");
    faults.add(FaultKind.CODE_FORM, "items.csv", 2, "code", "a b");

    assertThat(faults.all()).hasSize(1);
  }

  @Test
  void a_flood_of_faults_is_cut_off_and_the_rest_counted() {
    for (int row = 1; row <= Faults.MOST + 5; row++) {
      faults.add(FaultKind.VALUE_MISSING, "items.csv", row, "code");
    }

    assertThat(faults.all()).hasSize(Faults.MOST + 1);
    assertThat(faults.all().get(Faults.MOST).sentence())
        .isEqualTo("There are 5 more faults. Mend these first.");
  }

  @Test
  void what_somebody_wrote_is_shown_without_line_breaks_and_not_at_endless_length() {
    faults.add(FaultKind.CODE_FORM, "items.csv", 2, "code", "a\nb" + "x".repeat(1000));

    assertThat(faults.all().get(0).sentence()).startsWith("\"a bxxx").hasSizeLessThan(450);
  }
}
