package org.openimis.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {
  @Test
  void each_claim_is_sent_once_and_its_answer_counted() throws Exception {
    try (var server =
        new ToyServer(
            4, (exchange, number) -> ToyServer.status(exchange, number % 4 == 0 ? 200 : 201))) {
      var loop = new ClosedLoop(Traffic.claims(server.target(), claims(40)));
      LoadResult result = loop.runToTheEnd(4);
      assertThat(server.bodies()).hasSize(40).doesNotHaveDuplicates();
      assertThat(result.statuses()).isEqualTo(Map.of(200, 10L, 201, 30L));
      assertThat(result.latencies().getTotalCount()).isEqualTo(40);
      assertThat(result.isClean()).isTrue();
      assertThat(loop.isAllSent()).isTrue();
    }
  }

  @Test
  void a_client_sends_its_next_claim_when_the_last_is_answered() throws Exception {
    try (var server =
        new ToyServer(
            4,
            (exchange, number) -> {
              Thread.sleep(100);
              ToyServer.status(exchange, 201);
            })) {
      var loop = new ClosedLoop(Traffic.claims(server.target(), claims(1_000)));
      LoadResult result = loop.run(2, Duration.ofMillis(450));
      assertThat(result.answers()).isBetween(2L, 10L);
      assertThat(loop.isAllSent()).isFalse();
    }
  }

  @Test
  void a_connection_that_breaks_is_no_answer() throws Exception {
    try (var server =
        new ToyServer(
            1,
            (exchange, number) -> {
              if (number > 0) {
                ToyServer.status(exchange, 201);
              }
            })) {
      LoadResult result = new ClosedLoop(Traffic.claims(server.target(), claims(3))).runToTheEnd(1);
      assertThat(result.answers(LoadResult.NO_ANSWER)).isEqualTo(1);
      assertThat(result.answers()).isEqualTo(2);
      assertThat(result.isClean()).isFalse();
    }
  }

  static List<byte[]> claims(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> ("claim " + number).getBytes(StandardCharsets.UTF_8))
        .toList();
  }
}
