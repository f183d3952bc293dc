package org.openimis.benchmarks.load;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where requests are sent.
 *
 * @param token a bearer token; null where the server asks for none
 */
public record Target(URI uri, @Nullable String token) {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(120);
  private static final String FHIR_JSON = "application/fhir+json";

  /** The request that submits a claim. */
  public HttpRequest post(byte[] claim) {
    return to(uri)
        .header("Content-Type", FHIR_JSON)
        .POST(BodyPublishers.ofByteArray(claim))
        .build();
  }

  /** A question below this address. */
  public HttpRequest get(String path) {
    return to(URI.create(uri + path)).build();
  }

  private HttpRequest.Builder to(URI address) {
    var request = HttpRequest.newBuilder(address).header("Accept", FHIR_JSON).timeout(LONGEST_WAIT);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request;
  }
}
