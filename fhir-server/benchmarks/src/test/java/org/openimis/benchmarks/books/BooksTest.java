package org.openimis.benchmarks.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BooksTest {
  private static final BigDecimal PAID = new BigDecimal("100.00");

  @Test
  void books_are_right_when_everything_is_there_once_and_the_sums_agree() {
    var books = new Books(3, 3, 3, 3, 3, new BigDecimal("100.0000"), PAID);
    assertThat(books.faults(3)).isEmpty();
  }

  @Test
  void a_claim_that_a_client_saw_created_and_nobody_stored_is_a_fault() {
    var books = new Books(3, 3, 3, 3, 3, PAID, PAID);
    assertThat(books.faults(4))
        .containsExactly("4 claims created for the clients, but 3 submissions");
  }

  @Test
  void a_claim_that_is_stored_twice_is_a_fault() {
    var books = new Books(3, 4, 3, 3, 3, PAID, PAID);
    assertThat(books.faults(3))
        .containsExactly("3 submissions, but 4 Claims", "4 Claims, but 3 different Claims");
  }

  @Test
  void a_claim_without_an_answer_or_a_decision_is_a_fault() {
    var books = new Books(3, 3, 3, 2, 1, PAID, PAID);
    assertThat(books.faults(3))
        .containsExactly("3 submissions, but 2 ClaimResponses", "3 submissions, but 1 decisions");
  }

  @Test
  void an_answer_that_promises_more_than_the_lines_pay_is_a_fault() {
    var books = new Books(3, 3, 3, 3, 3, PAID, new BigDecimal("100.01"));
    assertThat(books.faults(3))
        .containsExactly("the lines pay 100.00, the ClaimResponses say 100.01");
  }
}
