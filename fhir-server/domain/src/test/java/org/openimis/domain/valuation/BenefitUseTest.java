package org.openimis.domain.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.openimis.domain.product.CareScope;
import org.openimis.domain.valuation.BenefitUse.CareUse;

class BenefitUseTest {
  private final BenefitUse use =
      BenefitUse.NONE.plus(true, careUse("1", "20")).plus(false, careUse("300", "4000"));

  @Test
  void hospital_care_and_other_care_are_counted_apart() {
    assertThat(use.in(CareScope.INPATIENT)).isEqualTo(careUse("1", "20"));
    assertThat(use.in(CareScope.OUTPATIENT)).isEqualTo(careUse("300", "4000"));
  }

  @Test
  void where_they_are_not_told_apart_their_sum_counts() {
    assertThat(use.in(CareScope.ALL)).isEqualTo(careUse("301", "4020"));
  }

  @Test
  void what_is_taken_is_added_where_it_belongs() {
    assertThat(use.plus(true, careUse("1", "1")).hospital()).isEqualTo(careUse("2", "21"));
    assertThat(use.plus(true, careUse("1", "1")).other()).isEqualTo(use.other());
    assertThat(use.plus(false, careUse("1", "1")).other()).isEqualTo(careUse("301", "4001"));
    assertThat(use.plus(false, careUse("1", "1")).hospital()).isEqualTo(use.hospital());
  }

  @Test
  void two_uses_add_up_kind_by_kind() {
    assertThat(use.plus(use)).isEqualTo(new BenefitUse(careUse("2", "40"), careUse("600", "8000")));
    assertThat(use.plus(BenefitUse.NONE)).isEqualTo(use);
  }

  private static CareUse careUse(String deducted, String paid) {
    return new CareUse(new BigDecimal(deducted), new BigDecimal(paid));
  }
}
