package org.openimis.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.openimis.app.start.ExitCode;
import org.openimis.app.start.Terminal;
import org.openimis.app.start.Texts;
import org.openimis.schemes.file.PackFiles;

/** {@code scheme load}: sends a pack to a running server, {@code POST /fhir/$load-scheme}. */
final class PackLoad {
  private static final String FHIR_JSON = "application/fhir+json";

  private final Terminal terminal;
  private final Texts texts;

  PackLoad(Terminal terminal, Texts texts) {
    this.terminal = terminal;
    this.texts = texts;
  }

  /** Checks the pack here first: its faults need no server and no token. */
  int run(Path folder, LoadOptions options) throws IOException, InterruptedException {
    Optional<CheckedPack> pack = new PackCheck(terminal, texts).read(folder);
    if (pack.isEmpty()) {
      return 1;
    }
    options.requireWebAddresses();
    var http = new Http(terminal.language().getLanguage());
    String token = AccessToken.of(options, http);
    String scheme = pack.get().scheme();
    terminal.out().println(texts.get("loading", scheme, options.server));

    URI address = options.at("fhir/$load-scheme");
    CompletableFuture<HttpResponse<String>> answer =
        http.start(
            HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", FHIR_JSON)
                .header("Accept", FHIR_JSON)
                .POST(BodyPublishers.ofString(body(pack.get().files(), options.sample))));
    new LoadProgress(terminal, texts, http, token).showUntil(answer, scheme, options);
    return report(scheme, address, Http.join(answer, address));
  }

  private static String body(PackFiles files, boolean sample) throws IOException {
    ObjectNode parameters = Json.MAPPER.createObjectNode().put("resourceType", "Parameters");
    var list = parameters.putArray("parameter");
    list.addObject().put("name", "pack").put("valueBase64Binary", PackZip.of(files));
    list.addObject().put("name", "sample").put("valueBoolean", sample);
    return parameters.toString();
  }

  private int report(String scheme, URI address, HttpResponse<String> answer) {
    JsonNode body = Json.read(answer.body());
    if (answer.statusCode() == 200) {
      terminal
          .out()
          .println(
              texts.get(
                  "loaded",
                  scheme,
                  count(body, "created") + count(body, "updated"),
                  count(body, "unchanged"),
                  count(body, "ended")));
      if (count(body, "conflicts") > 0) {
        terminal.out().println(texts.get("conflicts", count(body, "conflicts")));
      }
      return 0;
    }
    List<String> issues = Json.issues(body);
    if (issues.isEmpty()) {
      throw new CommandFailed(
          ExitCode.UNAVAILABLE, "no-answer-of-ours", address, answer.statusCode());
    }
    terminal.err().println(texts.get("refused", scheme));
    issues.forEach(terminal.err()::println);
    return 1;
  }

  private static int count(JsonNode parameters, String name) {
    return Json.integer(parameters, name).orElse(0);
  }
}
