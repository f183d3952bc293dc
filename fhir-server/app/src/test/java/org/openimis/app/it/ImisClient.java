package org.openimis.app.it;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/** Says over HTTP what a clerk, an EMR or an attacker would say. */
public final class ImisClient {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String server;
  private final FhirContext fhir;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  public ImisClient(String server, FhirContext fhir) {
    this.server = server;
    this.fhir = fhir;
  }

  /** One of the demo's clients: facility (VIHOS001), officer (R2D2), reviewer, admin. */
  public As as(String client) {
    return new As(List.of("Authorization", "Bearer " + token(client)));
  }

  public As withoutToken() {
    return new As(List.of());
  }

  public As withToken(String token) {
    return new As(List.of("Authorization", "Bearer " + token));
  }

  public String server() {
    return server;
  }

  public String token(String client) {
    return tokens.computeIfAbsent(client, this::fetchToken);
  }

  private String fetchToken(String client) {
    String basic =
        Base64.getEncoder()
            .encodeToString((client + ":" + client + "-secret").getBytes(StandardCharsets.UTF_8));
    var request =
        HttpRequest.newBuilder(URI.create(server + "/oauth2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    return send(request).body().replaceFirst("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");
  }

  /** Somebody with their headers. */
  public final class As {
    private final List<String> headers;

    private As(List<String> headers) {
      this.headers = headers;
    }

    public As header(String name, String value) {
      List<String> more = new ArrayList<>(headers);
      more.add(name);
      more.add(value);
      return new As(more);
    }

    /** A path below the server, for example {@code /fhir/Claim}. */
    public Answer get(String path) {
      return exchange("GET", path, null, "application/fhir+json");
    }

    public Answer post(String path, IBaseResource resource) {
      return post(path, fhir.newJsonParser().encodeResourceToString(resource));
    }

    public Answer post(String path, String body) {
      return exchange("POST", path, body, "application/fhir+json");
    }

    public Answer put(String path, IBaseResource resource) {
      return exchange(
          "PUT",
          path,
          fhir.newJsonParser().encodeResourceToString(resource),
          "application/fhir+json");
    }

    public Answer exchange(String method, String path, @Nullable String body, String contentType) {
      var request =
          HttpRequest.newBuilder(URI.create(server + path.replace("|", "%7C").replace(" ", "%20")))
              .method(
                  method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
      if (body != null) {
        request.header("Content-Type", contentType);
      }
      for (int i = 0; i < headers.size(); i += 2) {
        request.header(headers.get(i), headers.get(i + 1));
      }
      HttpResponse<String> response = send(request.build());
      return new Answer(response, fhir);
    }
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
