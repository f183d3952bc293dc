package org.openimis.domain.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.books.BooksChecker.Report;
import org.openimis.domain.books.BooksChecker.Result;

class BooksValuesTest {

  @Test
  void checks_have_codes_that_lead_back() {
    assertThat(BookCheck.values())
        .extracting(BookCheck::code)
        .containsExactly(
            "postings",
            "accounts",
            "claims",
            "lines",
            "charges",
            "answers",
            "decisions",
            "projections");
    assertThat(BookCheck.values())
        .allSatisfy(check -> assertThat(BookCheck.ofCode(check.code())).hasValue(check));
    assertThat(BookCheck.ofCode("balance")).isEmpty();
  }

  @Test
  void books_are_sound_when_no_check_has_found_a_difference() {
    assertThat(report(0, 0).isSound()).isTrue();
    assertThat(report(0, 1).isSound()).isFalse();
    assertThat(report(1, 0).isSound()).isFalse();
  }

  private static Report report(long postings, long accounts) {
    return new Report(
        List.of(
            new Result(BookCheck.POSTINGS, 10, postings),
            new Result(BookCheck.ACCOUNTS, 10, accounts)),
        List.of());
  }
}
