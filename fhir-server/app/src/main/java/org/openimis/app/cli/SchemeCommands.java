package org.openimis.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.openimis.app.start.Terminal;
import org.openimis.app.start.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code scheme check|test|load FOLDER}. */
@Command(name = "scheme", mixinStandardHelpOptions = true)
final class SchemeCommands {
  private static final String FOLDER = "FOLDER";

  private final Terminal terminal;
  private final Texts texts;

  SchemeCommands(Terminal terminal, Texts texts) {
    this.terminal = terminal;
    this.texts = texts;
  }

  @Command(name = "check", mixinStandardHelpOptions = true)
  int check(@Parameters(paramLabel = FOLDER, descriptionKey = "folder") Path folder) {
    return new PackCheck(terminal, texts).run(folder);
  }

  @Command(name = "test", mixinStandardHelpOptions = true)
  int test(@Parameters(paramLabel = FOLDER, descriptionKey = "folder") Path folder) {
    return new PackTest(terminal, texts).run(folder);
  }

  @Command(name = "load", mixinStandardHelpOptions = true)
  int load(
      @Parameters(paramLabel = FOLDER, descriptionKey = "folder") Path folder,
      @Mixin LoadOptions options)
      throws IOException, InterruptedException {
    return new PackLoad(terminal, texts).run(folder, options);
  }
}
