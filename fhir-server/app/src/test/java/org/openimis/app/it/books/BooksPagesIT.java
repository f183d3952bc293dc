package org.openimis.app.it.books;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.openimis.app.it.Books;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The answers that the pages about the books show, in a scheme with a single claim. */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BooksPagesIT {
  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private Story story;

  @BeforeAll
  void send_a_claim() {
    story = new Story(imis, "BD");
    story.load(story.pack());
    story.stored(story.tablets("ONLY", 2, 3));
  }

  @Test
  @Order(1)
  void books_that_are_right() {
    PageExample.isAnswered(story.askToCheck(""), "check-books.answer.json");
  }

  @Test
  @Order(2)
  void a_balance_that_somebody_has_changed() {
    String account = " WHERE scheme = 'bd' AND bucket = 'ceiling-other'";
    try (var tampered =
        new Tampering(
            dataSource,
            "scheme.account",
            "UPDATE scheme.account SET balance = balance + 7" + account,
            "UPDATE scheme.account SET balance = balance - 7" + account)) {
      PageExample.isAnswered(story.askToCheck("&check=accounts"), "check-books.difference.json");
    }
  }

  @Test
  @Order(3)
  void a_cover_that_somebody_has_changed() {
    new Books(dataSource)
        .execute("UPDATE scheme.cover SET expiry = expiry - 1 WHERE insuree_number = 'BD0000002'");
    PageExample.isAnswered(
        imis.as("admin")
            .post(
                "/fhir/$rebuild-projections",
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "scheme", "valueCode": "bd"}, {"name": "projection", "valueCode": "cover"}]}
                """),
        "rebuild-projections.answer.json");
  }
}
