package org.openimis.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.openimis.app.start.Terminal;
import org.openimis.app.start.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code register import FOLDER}. */
@Command(name = "register", mixinStandardHelpOptions = true)
final class RegisterCommands {
  private final Terminal terminal;
  private final Texts texts;

  RegisterCommands(Terminal terminal, Texts texts) {
    this.terminal = terminal;
    this.texts = texts;
  }

  /** Into what is imported, and whether in earnest. */
  static final class Wanted extends ServerOptions {
    @Option(
        names = "--scheme",
        paramLabel = "CODE",
        required = true,
        descriptionKey = "register-scheme")
    String scheme = "";

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    boolean dryRun;
  }

  @Command(name = "import", mixinStandardHelpOptions = true)
  int load(
      @Parameters(paramLabel = "FOLDER", descriptionKey = "register-folder") Path folder,
      @Mixin Wanted wanted)
      throws IOException, InterruptedException {
    return new RegisterImportRun(terminal, texts).run(folder, wanted);
  }
}
