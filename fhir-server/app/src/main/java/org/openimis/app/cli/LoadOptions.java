package org.openimis.app.cli;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where {@code scheme load} loads to, and as whom. */
final class LoadOptions {
  @Option(names = "--server", paramLabel = "URL", descriptionKey = "server")
  URI server = URI.create("http://localhost:8080");

  @Option(names = "--sample", descriptionKey = "sample")
  boolean sample;

  @Option(names = "--token", paramLabel = "TOKEN", descriptionKey = "token")
  @Nullable String token;

  @Option(names = "--client", paramLabel = "ID", descriptionKey = "client")
  @Nullable String client;

  @Option(
      names = "--secret",
      paramLabel = "SECRET",
      descriptionKey = "secret",
      interactive = true,
      arity = "0..1")
  @Nullable String secret;

  @Option(names = "--token-url", paramLabel = "URL", descriptionKey = "token-url")
  @Nullable URI tokenUrl;

  /** An address below the server's. */
  URI at(String path) {
    String base = server.toString();
    return URI.create((base.endsWith("/") ? base : base + "/") + path);
  }

  URI tokenUrl() {
    return tokenUrl == null ? at("oauth2/token") : tokenUrl;
  }
}
