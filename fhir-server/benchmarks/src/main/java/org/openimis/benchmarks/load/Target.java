package org.openimis.benchmarks.load;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;

/**
 * Where claims are sent.
 *
 * @param token a bearer token; null where the server asks for none
 */
public record Target(URI uri, @Nullable String token) {
  /** The request that submits a claim. */
  public HttpRequest post(byte[] claim) {
    var request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/fhir+json")
            .header("Accept", "application/fhir+json")
            .POST(BodyPublishers.ofByteArray(claim));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request.build();
  }
}
