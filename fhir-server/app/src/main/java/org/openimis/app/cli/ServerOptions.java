package org.openimis.app.cli;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.app.start.ExitCode;
import picocli.CommandLine.Option;

/** Which server a command talks to, and as whom. */
class ServerOptions {
  @Option(names = "--server", paramLabel = "URL", descriptionKey = "server")
  URI server = URI.create("http://localhost:8080");

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

  /** Before anything is sent: whether the addresses are such that something can be sent there. */
  void requireWebAddresses() {
    requireWebAddress(server);
    requireWebAddress(tokenUrl());
  }

  private static void requireWebAddress(URI address) {
    if (!Set.of("http", "https").contains(String.valueOf(address.getScheme()))
        || address.getHost() == null) {
      throw new CommandFailed(ExitCode.CONFIGURATION, "no-web-address", address);
    }
  }
}
