package org.openimis.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openimis.app.start.Terminal;
import org.openimis.app.start.Texts;

/** Tells how far a load has come, while it runs: {@code GET /fhir/$scheme-status?scheme=CODE}. */
final class LoadProgress {
  private static final int STEP_PERCENT = 10;
  private static final int HUNDRED = 100;

  private final Terminal terminal;
  private final Texts texts;
  private final Http http;
  private final String token;

  LoadProgress(Terminal terminal, Texts texts, Http http, String token) {
    this.terminal = terminal;
    this.texts = texts;
    this.http = http;
    this.token = token;
  }

  /** Prints a line for each tenth, until the answer is there or the server tells no progress. */
  void showUntil(CompletableFuture<?> answer, String scheme, LoadOptions options)
      throws InterruptedException {
    URI status =
        options.at(
            "fhir/$scheme-status?scheme=" + URLEncoder.encode(scheme, StandardCharsets.UTF_8));
    int shown = 0;
    while (!isDoneWithinASecond(answer)) {
      OptionalInt percent = percentAt(status);
      if (percent.isEmpty()) {
        return;
      }
      if (percent.getAsInt() >= shown + STEP_PERCENT) {
        shown = percent.getAsInt() / STEP_PERCENT * STEP_PERCENT;
        terminal.out().println(texts.get("progress", shown));
      }
    }
  }

  private static boolean isDoneWithinASecond(CompletableFuture<?> answer)
      throws InterruptedException {
    try {
      answer.get(1, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    } catch (ExecutionException failed) {
      return true; // whoever asked for the answer will hear why
    }
  }

  private OptionalInt percentAt(URI status) throws InterruptedException {
    HttpResponse<String> answer;
    try {
      answer =
          http.send(
              HttpRequest.newBuilder(status)
                  .timeout(Duration.ofSeconds(10))
                  .header("Authorization", "Bearer " + token)
                  .header("Accept", "application/fhir+json"));
    } catch (IOException | CommandFailed away) {
      return OptionalInt.empty();
    }
    JsonNode body = Json.read(answer.body());
    OptionalInt done = Json.integer(body, "done");
    OptionalInt total = Json.integer(body, "total");
    return done.isPresent() && total.isPresent() && total.getAsInt() > 0
        ? OptionalInt.of((int) ((long) HUNDRED * done.getAsInt() / total.getAsInt()))
        : OptionalInt.empty();
  }
}
