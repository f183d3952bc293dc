package org.openimis.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openimis.benchmarks.books.Books;
import org.openimis.benchmarks.load.LoadResult;

class VerdictTest {
  private final Verdict verdict = new Verdict();

  @Test
  void a_figure_stands_when_all_was_taken_and_the_books_say_so() {
    verdict.sent(SomeBlocks.load(Map.of(201, 3L, 200, 1L)));
    verdict.sentTo("plain HAPI", SomeBlocks.load(Map.of(201, 9L)));
    assertThat(verdict.faults(books(3))).isEmpty();
  }

  @Test
  void a_claim_that_was_not_taken_makes_the_figure_void() {
    verdict.sent(SomeBlocks.load(Map.of(201, 3L, 503, 1L)));
    assertThat(verdict.faults(books(3)))
        .containsExactly("not every claim was taken: {201=3, 503=1}");
  }

  @Test
  void under_overload_a_claim_may_be_turned_away() {
    verdict.sentToBusy(SomeBlocks.load(Map.of(201, 3L, 429, 2L, 503, 1L)));
    assertThat(verdict.faults(books(3))).isEmpty();
  }

  @Test
  void under_overload_too_a_fault_of_ours_is_a_fault() {
    verdict.sentToBusy(SomeBlocks.load(Map.of(201, 3L, 500, 1L, 409, 1L)));
    assertThat(verdict.faults(books(3)))
        .containsExactly("2 answers say neither yes nor later: {201=3, 409=1, 500=1}");
  }

  @Test
  void a_claim_that_was_put_off_may_be_stored_but_one_that_was_too_many_may_not() {
    verdict.sentToBusy(SomeBlocks.load(Map.of(201, 3L, 429, 2L, 503, 1L)));
    assertThat(verdict.faults(books(4))).isEmpty();
    assertThat(verdict.faults(books(5)))
        .containsExactly("3 claims created for the clients, but 5 submissions");
  }

  @Test
  void a_claim_that_was_never_answered_may_or_may_not_be_in_the_books() {
    verdict.sentToBusy(SomeBlocks.load(Map.of(201, 3L, LoadResult.NO_ANSWER, 2L)));
    assertThat(verdict.faults(books(3))).isEmpty();
    assertThat(verdict.faults(books(5))).isEmpty();
    assertThat(verdict.faults(books(2))).hasSize(1);
    assertThat(verdict.faults(books(6))).hasSize(1);
  }

  @Test
  void blocks_of_one_server_may_differ_by_as_much_as_is_said() {
    verdict.spread("ours", List.of(95.0, 100.0, 105.0), 10);
    assertThat(verdict.faults(books(0))).isEmpty();
    verdict.spread("ours", List.of(94.0, 100.0, 105.0), 10);
    assertThat(verdict.faults(books(0)))
        .containsExactly("blocks of ours differ by 11 %, not 10 at most");
  }

  private static Books books(long claims) {
    return new Books(claims, claims, claims, claims, claims, BigDecimal.TEN, BigDecimal.TEN, 0);
  }
}
