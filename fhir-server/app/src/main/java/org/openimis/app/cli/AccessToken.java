package org.openimis.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.openimis.app.start.ExitCode;

/** The bearer token: given, or fetched with OAuth 2.0 client credentials (RFC 6749, 4.4). */
final class AccessToken {
  private AccessToken() {}

  static String of(ServerOptions options, Http http) throws IOException, InterruptedException {
    if (options.token != null) {
      return options.token;
    }
    if (options.client == null || options.secret == null) {
      throw new CommandFailed(ExitCode.CONFIGURATION, "token-or-client");
    }
    URI address = options.tokenUrl();
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + basic(options.client, options.secret))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
    JsonNode token = Json.read(answer.body()).path("access_token");
    if (answer.statusCode() != 200 || !token.isTextual()) {
      throw new CommandFailed(
          ExitCode.CONFIGURATION, "login-refused", address, options.client, answer.statusCode());
    }
    return token.asText();
  }

  /** RFC 6749, 2.3.1: both parts are form-encoded before they become Basic credentials. */
  private static String basic(String client, String secret) {
    String pair =
        URLEncoder.encode(client, StandardCharsets.UTF_8)
            + ":"
            + URLEncoder.encode(secret, StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
