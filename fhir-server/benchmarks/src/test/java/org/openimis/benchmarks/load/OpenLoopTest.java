package org.openimis.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OpenLoopTest {
  @Test
  void claims_come_though_those_before_are_not_answered() throws Exception {
    try (var server =
        new ToyServer(
            50,
            (exchange, number) -> {
              Thread.sleep(1_000);
              ToyServer.status(exchange, 201);
            })) {
      var loop = loop(server, 30, 50);
      LoadResult result = loop.run(Duration.ofSeconds(20));
      assertThat(result.statuses()).isEqualTo(Map.of(201, 30L));
      assertThat(loop.mostWaiting()).isGreaterThan(10);
    }
  }

  @Test
  void waiting_for_those_before_counts() throws Exception {
    try (var server =
        new ToyServer(
            1,
            (exchange, number) -> {
              Thread.sleep(20);
              ToyServer.status(exchange, 201);
            })) {
      // Fifty claims come at once to a server that needs a second for all of them.
      LoadResult result = loop(server, 50, 100_000).run(Duration.ofSeconds(20));
      assertThat(result.answers()).isEqualTo(50);
      assertThat(result.millisAt(50)).isGreaterThan(250);
      assertThat(result.millisAt(99)).isGreaterThan(900);
    }
  }

  @Test
  void claims_come_no_longer_than_they_should() throws Exception {
    try (var server = new ToyServer(4, (exchange, number) -> ToyServer.status(exchange, 201))) {
      LoadResult result = loop(server, 10_000, 100).run(Duration.ofMillis(500));
      assertThat(result.answers()).isBetween(20L, 90L);
      assertThat(result.seconds()).isLessThan(5);
    }
  }

  private static OpenLoop loop(ToyServer server, int claims, double perSecond) {
    return new OpenLoop(
        Traffic.claims(server.target(), ClosedLoopTest.claims(claims)),
        new Arrivals(perSecond, new Random(5)));
  }
}
