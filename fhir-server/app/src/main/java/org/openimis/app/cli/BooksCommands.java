package org.openimis.app.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.app.start.Terminal;
import org.openimis.app.start.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code books check}. */
@Command(name = "books", mixinStandardHelpOptions = true)
final class BooksCommands {
  private final Terminal terminal;
  private final Texts texts;

  BooksCommands(Terminal terminal, Texts texts) {
    this.terminal = terminal;
    this.texts = texts;
  }

  /** What is checked. */
  static final class Wanted {
    @Option(names = "--scheme", paramLabel = "CODE", descriptionKey = "books-scheme")
    @Nullable String scheme;

    @Option(names = "--since", paramLabel = "INSTANT", descriptionKey = "since")
    @Nullable String since;

    @Option(names = "--only", paramLabel = "CHECK", split = ",", descriptionKey = "only")
    List<String> only = List.of();
  }

  @Command(name = "check", mixinStandardHelpOptions = true)
  int check(@Mixin Wanted wanted, @Mixin ServerOptions options)
      throws IOException, InterruptedException {
    return new BooksCheckRun(terminal, texts).run(wanted, options);
  }
}
