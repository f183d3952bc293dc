package org.openimis.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatientClientsTest {
  @Test
  void who_is_told_when_to_come_again_waits_and_sends_the_same_claim() throws Exception {
    try (var server =
        new ToyServer(
            1,
            (exchange, number) -> {
              if (number == 0) {
                exchange.getResponseHeaders().add("Retry-After", "1");
                ToyServer.status(exchange, 429);
              } else {
                ToyServer.status(exchange, 201);
              }
            })) {
      var clients = new PatientClients(Traffic.claims(server.target(), ClosedLoopTest.claims(2)));
      LoadResult result = clients.run(1, Duration.ofSeconds(10));
      assertThat(server.bodies()).containsExactly("claim 0", "claim 0", "claim 1");
      assertThat(result.statuses()).isEqualTo(Map.of(429, 1L, 201, 2L));
      assertThat(result.seconds()).isGreaterThanOrEqualTo(1);
      assertThat(result.accepted()).isEqualTo(2);
      assertThat(result.latencies().getTotalCount()).isEqualTo(2);
      assertThat(clients.untold()).isZero();
    }
  }

  @Test
  void a_server_that_does_not_say_when_is_found_out() throws Exception {
    try (var server =
        new ToyServer(
            1, (exchange, number) -> ToyServer.status(exchange, number == 0 ? 503 : 201))) {
      var clients = new PatientClients(Traffic.claims(server.target(), ClosedLoopTest.claims(1)));
      LoadResult result = clients.run(1, Duration.ofSeconds(10));
      assertThat(result.statuses()).isEqualTo(Map.of(503, 1L, 201, 1L));
      assertThat(clients.untold()).isEqualTo(1);
    }
  }

  @Test
  void nobody_waits_longer_than_the_figure_lasts() throws Exception {
    try (var server =
        new ToyServer(
            1,
            (exchange, number) -> {
              exchange.getResponseHeaders().add("Retry-After", "30");
              ToyServer.status(exchange, 503);
            })) {
      var clients = new PatientClients(Traffic.claims(server.target(), ClosedLoopTest.claims(1)));
      LoadResult result = clients.run(1, Duration.ofMillis(300));
      assertThat(result.seconds()).isLessThan(10);
      assertThat(result.accepted()).isZero();
    }
  }
}
