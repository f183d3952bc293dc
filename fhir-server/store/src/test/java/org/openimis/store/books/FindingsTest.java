package org.openimis.store.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openimis.domain.books.BookCheck;
import org.openimis.domain.books.BooksChecker.Difference;
import org.openimis.domain.books.BooksChecker.Report;
import org.openimis.domain.books.BooksChecker.Result;
import org.openimis.domain.money.Money;
import org.openimis.store.books.Findings.Place;

class FindingsTest {
  private static final Place PLACE = new Place("claim demo|HF|claim|C-1", "Claim/17");

  private final Findings findings = new Findings();

  private Report report() {
    return findings.report(List.of(BookCheck.LINES));
  }

  @Test
  void sides_that_say_the_same_are_no_finding() {
    findings.examined(BookCheck.LINES, 2);
    findings.compare(BookCheck.LINES, PLACE, Map.of("a", "1"), Map.of("a", "1"));

    assertThat(report().isSound()).isTrue();
    assertThat(report().results()).containsExactly(new Result(BookCheck.LINES, 2, 0));
  }

  @Test
  void only_the_values_that_differ_are_told() {
    findings.compare(
        BookCheck.LINES,
        PLACE.at("line 1"),
        Map.of("benefit", "150 XAF", "copay", "1 XAF", "code", "I01"),
        Map.of("benefit", "151 XAF", "code", "I01", "reason", "3"));

    assertThat(report().isSound()).isFalse();
    assertThat(report().differences())
        .containsExactly(
            new Difference(
                BookCheck.LINES,
                "claim demo|HF|claim|C-1 line 1",
                "Claim/17",
                "benefit=150 XAF copay=1 XAF reason=none",
                "benefit=151 XAF copay=none reason=3"));
  }

  @Test
  void all_are_counted_and_the_first_hundred_told() {
    for (int i = 0; i < 250; i++) {
      findings.differs(BookCheck.LINES, PLACE, "one " + i, "other");
    }

    assertThat(report().results()).containsExactly(new Result(BookCheck.LINES, 0, 250));
    assertThat(report().differences()).hasSize(Findings.MOST_TOLD);
    assertThat(report().differences().get(99).expected()).isEqualTo("one 99");
  }

  @Test
  void a_long_value_is_cut() {
    findings.differs(BookCheck.LINES, PLACE, "x".repeat(10_000), null);

    assertThat(report().differences().get(0).expected()).hasSizeLessThan(600).endsWith("…");
    assertThat(report().differences().get(0).found()).isEqualTo("none");
  }

  @Test
  void what_was_not_asked_for_is_not_reported() {
    findings.differs(BookCheck.CLAIMS, PLACE, "one", "other");

    assertThat(report().isSound()).isTrue();
    assertThat(report().differences()).isEmpty();
  }

  @Test
  void an_amount_of_nothing_is_the_same_as_none() {
    Currency francs = Currency.getInstance("XAF");
    assertThat(new Fields().amount("copay", Money.zero(francs)).values())
        .isEqualTo(new Fields().values());
    assertThat(new Fields().amount("copay", Money.of("10.50", francs)).values())
        .isEqualTo(new Fields().amount("copay", new BigDecimal("10.5000"), "XAF").values())
        .containsEntry("copay", "10.5 XAF");
  }
}
