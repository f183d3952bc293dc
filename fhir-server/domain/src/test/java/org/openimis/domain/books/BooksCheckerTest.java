package org.openimis.domain.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimis.domain.books.BooksChecker.Difference;
import org.openimis.domain.books.BooksChecker.Report;
import org.openimis.domain.books.BooksChecker.Result;
import org.openimis.domain.books.BooksChecker.Scope;

class BooksCheckerTest {
  private static final Result RIGHT = new Result(BookCheck.ACCOUNTS, 17, 0);

  @ParameterizedTest
  @EnumSource(BookCheck.class)
  void a_check_is_found_by_its_code(BookCheck check) {
    assertThat(BookCheck.ofCode(check.code())).contains(check);
    assertThat(check.code()).isEqualTo(check.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void nothing_else_is_a_check() {
    assertThat(BookCheck.ofCode("weather")).isEmpty();
    assertThat(BookCheck.ofCode("")).isEmpty();
  }

  @Test
  void books_are_sound_when_no_check_has_found_a_difference() {
    assertThat(new Report(List.of(RIGHT), List.of()).isSound()).isTrue();
    assertThat(new Report(List.of(RIGHT, new Result(BookCheck.LINES, 4, 1)), List.of()).isSound())
        .as("also when the difference is counted only")
        .isFalse();
  }

  @Test
  void what_was_asked_and_told_does_not_change_any_more() {
    var checks = EnumSet.of(BookCheck.LINES);
    var scope = new Scope(null, null, checks);
    checks.add(BookCheck.CLAIMS);
    assertThat(scope.checks()).containsExactly(BookCheck.LINES);

    var told =
        new ArrayList<>(List.of(new Difference(BookCheck.LINES, "place", null, "one", "other")));
    var results = new ArrayList<>(List.of(RIGHT));
    var report = new Report(results, told);
    told.clear();
    results.clear();
    assertThat(report.differences()).hasSize(1);
    assertThat(report.results()).hasSize(1);
  }
}
