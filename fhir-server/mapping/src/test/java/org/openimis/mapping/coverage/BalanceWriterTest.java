package org.openimis.mapping.coverage;

import static org.openimis.mapping.pack.Fixtures.TZS;
import static org.openimis.mapping.pack.Fixtures.day;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.mapping.Snapshot;
import org.openimis.mapping.coverage.Balance.Days;

class BalanceWriterTest {
  private static final Days YEAR = new Days(day("2018-06-01"), day("2019-05-31"));

  /** Amounts have a currency, numbers of visits and units have none; one claim has no period. */
  @Test
  void each_limit_is_told_with_what_is_used_and_left_of_it() {
    Snapshot.matches(
        BalanceWriter.write(
            List.of(
                Balance.ofAmount(
                    "max-policy", YEAR, number("1000.00"), number("850.50"), number("149.5"), TZS),
                Balance.ofAmount(
                    "ded-treatment", null, number("100"), number("0"), number("100"), TZS),
                Balance.ofVisits(
                    "max-no-consultation", YEAR, number("2"), number("3"), number("0")),
                Balance.ofUnits(
                    MedicalCode.item("0022"), YEAR, number("10"), number("4"), number("6")),
                Balance.ofUnits(
                    MedicalCode.service("A1"), YEAR, number("5"), number("5"), number("0")))),
        "coverage/balance");
  }

  @Test
  void a_cover_without_limits_has_nothing_to_tell() {
    Snapshot.matches(BalanceWriter.write(List.of()), "coverage/no-limits");
  }

  private static BigDecimal number(String value) {
    return new BigDecimal(value);
  }
}
