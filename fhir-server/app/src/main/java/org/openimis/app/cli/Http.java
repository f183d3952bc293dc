package org.openimis.app.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.openimis.app.start.ExitCode;

/** Requests to the server, with the person's language; a server that is away is told as such. */
final class Http {
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final String language;

  Http(String language) {
    this.language = language;
  }

  /** Sends a request; its answer may take as long as it likes. */
  CompletableFuture<HttpResponse<String>> start(HttpRequest.Builder request) {
    return client.sendAsync(
        request.header("Accept-Language", language).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpRequest built = request.header("Accept-Language", language).build();
    try {
      return client.send(built, BodyHandlers.ofString());
    } catch (IOException away) {
      throw unreachable(built.uri(), away);
    }
  }

  static HttpResponse<String> join(CompletableFuture<HttpResponse<String>> answer, URI address)
      throws InterruptedException {
    try {
      return answer.get();
    } catch (ExecutionException | CompletionException away) {
      throw unreachable(address, away.getCause() == null ? away : away.getCause());
    }
  }

  private static CommandFailed unreachable(URI address, Throwable reason) {
    String words = reason.getMessage();
    return new CommandFailed(
        ExitCode.UNAVAILABLE,
        "unreachable",
        address,
        words == null ? reason.getClass().getSimpleName() : words);
  }
}
