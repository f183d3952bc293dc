package org.openimis.benchmarks.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BooksTest {
  private static final BigDecimal PAID = new BigDecimal("100.00");

  @Test
  void books_are_right_when_everything_is_there_once_and_the_sums_agree() {
    var books = new Books(3, 3, 3, 3, 3, new BigDecimal("100.0000"), PAID, 0);
    assertThat(books.faults(3, 0)).isEmpty();
  }

  @Test
  void a_claim_that_a_client_saw_created_and_nobody_stored_is_a_fault() {
    var books = new Books(3, 3, 3, 3, 3, PAID, PAID, 0);
    assertThat(books.faults(4, 0))
        .containsExactly("4 claims created for the clients, but 3 submissions");
  }

  @Test
  void a_claim_that_is_stored_twice_is_a_fault() {
    var books = new Books(3, 4, 3, 3, 3, PAID, PAID, 0);
    assertThat(books.faults(3, 0))
        .containsExactly("3 submissions, but 4 Claims", "4 Claims, but 3 different Claims");
  }

  @Test
  void a_claim_without_an_answer_or_a_decision_is_a_fault() {
    var books = new Books(3, 3, 3, 2, 1, PAID, PAID, 0);
    assertThat(books.faults(3, 0))
        .containsExactly("3 submissions, but 2 ClaimResponses", "3 submissions, but 1 decisions");
  }

  @Test
  void an_answer_that_promises_more_than_the_lines_pay_is_a_fault() {
    var books = new Books(3, 3, 3, 3, 3, PAID, new BigDecimal("100.01"), 0);
    assertThat(books.faults(3, 0))
        .containsExactly("the lines pay 100.00, the ClaimResponses say 100.01");
  }

  @Test
  void a_request_without_an_answer_may_have_created_a_claim() {
    var books = new Books(4, 4, 4, 4, 4, PAID, PAID, 0);
    assertThat(books.faults(3, 1)).isEmpty();
    assertThat(books.faults(2, 1)).hasSize(1);
    assertThat(books.faults(5, 1)).hasSize(1);
  }

  @Test
  void an_account_that_its_postings_do_not_explain_is_a_fault() {
    var books = new Books(3, 3, 3, 3, 3, PAID, PAID, 2);
    assertThat(books.faults(3, 0))
        .containsExactly("2 accounts do not say what their postings add up to");
  }

  @Test
  void books_that_held_something_before_are_judged_by_what_was_added() {
    var before = new Books(10, 10, 10, 10, 10, PAID, PAID, 0);
    var after =
        new Books(13, 13, 13, 12, 13, new BigDecimal("150.00"), new BigDecimal("160.00"), 0);
    Books added = after.since(before);
    assertThat(added.submissions()).isEqualTo(3);
    assertThat(added.faults(3, 0))
        .containsExactly(
            "3 submissions, but 2 ClaimResponses",
            "the lines pay 50.00, the ClaimResponses say 60.00");
  }
}
