package org.openimis.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.openimis.app.cli.BooksCommands.Wanted;
import org.openimis.app.start.ExitCode;
import org.openimis.app.start.Terminal;
import org.openimis.app.start.Texts;

/** {@code books check}: has a running server check its books, {@code POST /fhir/$check-books}. */
final class BooksCheckRun {
  private static final String FHIR_JSON = "application/fhir+json";

  private final Terminal terminal;
  private final Texts texts;

  BooksCheckRun(Terminal terminal, Texts texts) {
    this.terminal = terminal;
    this.texts = texts;
  }

  /** 0 when the books are right, 1 when something differs or the server refuses. */
  int run(Wanted wanted, ServerOptions options) throws IOException, InterruptedException {
    options.requireWebAddresses();
    var http = new Http(terminal.language().getLanguage());
    String token = AccessToken.of(options, http);
    terminal.out().println(texts.get("books-checking", options.server));
    URI address = options.at("fhir/$check-books");
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", FHIR_JSON)
                .header("Accept", FHIR_JSON)
                .POST(BodyPublishers.ofString(body(wanted))));
    JsonNode body = Json.read(answer.body());
    // A proxy's page is an answer too, and one without differences.
    if (answer.statusCode() == 200 && !Json.parameters(body, "sound").isEmpty()) {
      return report(body);
    }
    List<String> issues = Json.issues(body);
    if (issues.isEmpty()) {
      throw new CommandFailed(
          ExitCode.UNAVAILABLE, "no-answer-of-ours", address, answer.statusCode());
    }
    terminal.err().println(texts.get("books-refused"));
    issues.forEach(terminal.err()::println);
    return 1;
  }

  private static String body(Wanted wanted) {
    ObjectNode parameters = Json.MAPPER.createObjectNode().put("resourceType", "Parameters");
    ArrayNode list = parameters.putArray("parameter");
    if (wanted.scheme != null) {
      list.addObject().put("name", "scheme").put("valueCode", wanted.scheme);
    }
    if (wanted.since != null) {
      list.addObject().put("name", "since").put("valueInstant", wanted.since);
    }
    wanted.only.forEach(check -> list.addObject().put("name", "check").put("valueCode", check));
    return parameters.toString();
  }

  private int report(JsonNode parameters) {
    long differences = 0;
    for (JsonNode result : Json.parameters(parameters, "result")) {
      long here = Json.part(result, "differences").asLong();
      differences += here;
      terminal
          .out()
          .println(
              texts.get(
                  "books-result",
                  Json.part(result, "check").asText(),
                  Json.part(result, "examined").asLong(),
                  here));
    }
    for (JsonNode difference : Json.parameters(parameters, "difference")) {
      terminal
          .out()
          .println(
              texts.get(
                  "books-difference",
                  Json.part(difference, "check").asText(),
                  Json.part(difference, "place").asText(),
                  Json.part(difference, "resource").path("reference").asText("-"),
                  Json.part(difference, "expected").asText(),
                  Json.part(difference, "found").asText()));
    }
    terminal.out().println(texts.get("books-done", differences));
    return differences == 0 ? 0 : 1;
  }
}
