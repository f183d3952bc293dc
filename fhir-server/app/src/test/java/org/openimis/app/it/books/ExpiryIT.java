package org.openimis.app.it.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.AtOnce;
import org.openimis.app.it.Books;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.MovableClock;
import org.openimis.app.it.Sabotage;
import org.openimis.app.it.books.Story.Stored;
import org.openimis.domain.claim.ClaimLifeCycle;
import org.openimis.store.books.PreauthorizationExpiry;
import org.springframework.beans.factory.annotation.Autowired;

/** Preauthorizations end once, however often, late or by how many servers this is looked after. */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpiryIT {
  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  @Autowired private MovableClock clock;
  @Autowired private PreauthorizationExpiry expiry;
  @Autowired private ClaimLifeCycle lifeCycle;
  private Story story;
  private Books books;

  @BeforeAll
  void load_a_scheme() {
    books = new Books(dataSource);
    story = new Story(imis, "BX");
    story.load(story.pack());
  }

  /** What other tests have left on this server. */
  @BeforeEach
  void let_everything_end_that_was_there() {
    clock.passDays(2000);
    expiry.run();
    clock.putBack();
  }

  @AfterEach
  void put_the_clock_back() {
    clock.putBack();
  }

  private Stored reserved(String code, int packs) {
    return story.stored(story.tablets(code, 3, packs).asPreauthorization());
  }

  private List<String> events(Stored claim) {
    return books.rows(
        "SELECT event FROM scheme.claim_event WHERE claim_id = ? ORDER BY sequence", claim.claim());
  }

  @Test
  void what_is_over_is_ended_and_what_runs_goes_on_running() {
    Stored over = reserved("OVER", 4);
    clock.passDays(20);
    Stored runs = reserved("RUNS", 4);
    clock.passDays(10);
    assertThat(expiry.run()).as("on its last day").isZero();
    clock.passDays(1);

    assertThat(expiry.run()).isEqualTo(1);

    assertThat(events(over)).containsExactly("SUBMITTED", "EXPIRED");
    assertThat(events(runs)).containsExactly("SUBMITTED");
    clock.passDays(20);
    assertThat(expiry.run()).isEqualTo(1);
    assertThat(events(runs)).containsExactly("SUBMITTED", "EXPIRED");
    assertThat(expiry.run()).isZero();
    assertThat(story.check().told()).isEmpty();
  }

  @Test
  void one_of_which_everything_is_drawn_ends_as_well() {
    Stored drawn = reserved("ALL-DRAWN", 4);
    story.stored(story.tablets("DRAWS-ALL", 3, 4).drawingOn("BX-ALL-DRAWN"));
    clock.passDays(31);

    assertThat(expiry.run()).isEqualTo(1);

    assertThat(events(drawn)).containsExactly("SUBMITTED", "EXPIRED");
    assertThat(story.check().told()).isEmpty();
  }

  @Test
  void one_that_is_cancelled_is_not_ended_too() {
    Stored cancelled = reserved("TAKEN-BACK", 2);
    story.changed("$cancel", cancelled);
    clock.passDays(31);

    assertThat(expiry.run()).isZero();
    assertThat(events(cancelled)).containsExactly("SUBMITTED", "CANCELLED");
  }

  @Test
  void several_at_once_end_each_one_once() {
    List<Stored> over =
        List.of(reserved("ONCE-1", 1), reserved("ONCE-2", 1), reserved("ONCE-3", 1));
    clock.passDays(31);

    // Past the lock too: as if two servers had looked before either wrote.
    AtOnce.all(4, i -> i % 2 == 0 ? expiry.run() : endAll());

    assertThat(over)
        .allSatisfy(claim -> assertThat(events(claim)).containsExactly("SUBMITTED", "EXPIRED"));
    assertThat(story.check().told()).isEmpty();
  }

  private int endAll() {
    return lifeCycle.expirePreauthorizations(
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), 100);
  }

  @Test
  void while_another_server_is_at_it_there_is_nothing_to_do() throws SQLException {
    Stored over = reserved("OTHER", 2);
    clock.passDays(31);
    try (HeldLock other = HeldLock.named(dataSource, "openimis-preauthorization-expiry")) {
      assertThat(expiry.run()).isZero();
    }
    assertThat(events(over)).containsExactly("SUBMITTED");
    assertThat(expiry.run()).isEqualTo(1);
  }

  @Test
  void one_that_cannot_be_ended_keeps_no_other_from_its_end() {
    Stored first = reserved("STUCK", 1);
    clock.passDays(1);
    Stored second = reserved("NEXT", 1);
    clock.passDays(31);
    try (var broken =
        Sabotage.failing(
            dataSource, "scheme.claim_event", "NEW.claim_id = '" + first.claim() + "'")) {
      assertThatThrownBy(expiry::run).isInstanceOf(RuntimeException.class);
    }
    assertThat(events(first)).containsExactly("SUBMITTED");
    assertThat(events(second)).containsExactly("SUBMITTED", "EXPIRED");
    assertThat(expiry.run()).isEqualTo(1);
    assertThat(events(first)).containsExactly("SUBMITTED", "EXPIRED");
    assertThat(story.check().told()).isEmpty();
  }
}
