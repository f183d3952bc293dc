package org.openimis.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrafficTest {
  private static final String ANSWERS =
      """
      {"resourceType": "Bundle", "type": "batch-response", "entry": [
        {"response": {"status": "201 Created"},
         "resource": {"resourceType": "ClaimResponse", "status": "active"}},
        {"response": {"status": "200 OK"}},
        {"response": {"status":"422"}}]}""";

  @Test
  void a_bundle_counts_for_as_many_claims_as_it_has_answers() throws Exception {
    try (var server =
        new ToyServer(
            1,
            (exchange, number) -> {
              byte[] body = ANSWERS.getBytes(StandardCharsets.UTF_8);
              exchange.sendResponseHeaders(200, body.length);
              exchange.getResponseBody().write(body);
            })) {
      LoadResult result =
          new ClosedLoop(Traffic.bundles(server.target(), ClosedLoopTest.claims(2))).runToTheEnd(1);
      assertThat(result.statuses()).isEqualTo(Map.of(200, 2L, 201, 2L, 422, 2L));
      assertThat(result.answers()).isEqualTo(6);
      assertThat(result.latencies().getTotalCount()).isEqualTo(2);
    }
  }

  @Test
  void a_bundle_that_is_refused_as_a_whole_counts_once() throws Exception {
    try (var server = new ToyServer(1, (exchange, number) -> ToyServer.status(exchange, 503))) {
      LoadResult result =
          new ClosedLoop(Traffic.bundles(server.target(), ClosedLoopTest.claims(1))).runToTheEnd(1);
      assertThat(result.statuses()).isEqualTo(Map.of(503, 1L));
      assertThat(result.isClean()).isFalse();
    }
  }

  @Test
  void questions_are_asked_in_their_order_and_then_from_the_beginning() {
    var target = new Target(java.net.URI.create("http://localhost/fhir"), "token");
    Traffic reads = Traffic.reads(5, List.of(target.get("/Coverage/1"), target.get("/Coverage/2")));
    assertThat(reads.size()).isEqualTo(5);
    assertThat(reads.request().apply(0).uri()).hasToString("http://localhost/fhir/Coverage/1");
    assertThat(reads.request().apply(3).uri()).hasToString("http://localhost/fhir/Coverage/2");
    assertThat(reads.request().apply(4).uri()).hasToString("http://localhost/fhir/Coverage/1");
    assertThat(reads.request().apply(0).headers().firstValue("Authorization"))
        .contains("Bearer token");
  }
}
