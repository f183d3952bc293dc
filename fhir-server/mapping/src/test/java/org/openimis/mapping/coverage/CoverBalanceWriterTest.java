package org.openimis.mapping.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.balance.CoverBalance;
import org.openimis.domain.balance.ItemBalance;
import org.openimis.domain.balance.LimitBalance;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.mapping.Snapshot;

class CoverBalanceWriterTest {
  private static final LimitBalance.Term YEAR =
      new LimitBalance.Term(LocalDate.parse("2018-03-20"), LocalDate.parse("2019-03-19"));

  @Test
  void limits_come_first_then_the_items_that_were_asked_about() {
    var balance =
        new CoverBalance(
            List.of(
                new LimitBalance("max-policy", true, YEAR, number("1000"), number("850.5")),
                new LimitBalance("max-no-visits", false, YEAR, number("4"), number("1"))),
            List.of(
                new ItemBalance(
                    MedicalCode.item("0182"),
                    true,
                    new ItemBalance.Units(YEAR, number("10"), number("4")),
                    LocalDate.parse("2019-01-25")),
                new ItemBalance(MedicalCode.service("M31"), false, null, null)));

    Snapshot.matches(
        CoverBalanceWriter.write(balance, Currency.getInstance("TZS")), "coverage/cover-balance");
  }

  private static BigDecimal number(String value) {
    return new BigDecimal(value);
  }
}
