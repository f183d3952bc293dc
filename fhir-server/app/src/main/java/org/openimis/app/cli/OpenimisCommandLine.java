package org.openimis.app.cli;

import java.util.Set;
import org.openimis.app.start.ExitCode;
import org.openimis.app.start.Terminal;
import org.openimis.app.start.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the program does besides serving. */
public final class OpenimisCommandLine {
  private static final Set<String> FIRST_WORDS =
      Set.of("scheme", "books", "register", "--help", "-h", "--version");

  private OpenimisCommandLine() {}

  /** Whether the arguments ask for a command, and not for the server. */
  public static boolean isMeantBy(String... args) {
    return args.length > 0 && FIRST_WORDS.contains(args[0]);
  }

  /**
   * Runs a command.
   *
   * @return 0 when all is well, 1 when the pack or the register has faults, the books are not right
   *     or the server refuses, 2 when the command is written wrong, 69 when the server cannot be
   *     reached
   */
  public static int run(Terminal terminal, String... args) {
    var texts = new Texts("org.openimis.app.cli.cli", terminal.language());
    var scheme = new CommandLine(new SchemeCommands(terminal, texts));
    var books = new CommandLine(new BooksCommands(terminal, texts));
    var register = new CommandLine(new RegisterCommands(terminal, texts));
    return new CommandLine(new Root())
        .addSubcommand("scheme", scheme)
        .addSubcommand("books", books)
        .addSubcommand("register", register)
        .setResourceBundle(texts.bundle())
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((wrong, given) -> explain(wrong, texts))
        .setExecutionExceptionHandler((failed, command, parsed) -> explain(failed, command, texts))
        .execute(args);
  }

  private static int explain(ParameterException wrong, Texts texts) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(sentenceOn(wrong, texts));
    command.usage(command.getErr());
    return CommandLine.ExitCode.USAGE;
  }

  private static String sentenceOn(ParameterException wrong, Texts texts) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return texts.get("argument-unknown", String.join(" ", unmatched.getUnmatched()));
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return texts.get("argument-missing", missing.getMissing().get(0).paramLabel());
    }
    if (!wrong.getCommandLine().getSubcommands().isEmpty()) {
      return texts.get("command-missing");
    }
    return String.valueOf(wrong.getMessage());
  }

  private static int explain(Exception failed, CommandLine command, Texts texts) {
    if (failed instanceof CommandFailed known) {
      command.getErr().println(texts.get(known.key(), known.details()));
      return known.exitCode();
    }
    command.getErr().println(texts.get("failed", failed.toString()));
    return ExitCode.FAULT.number();
  }

  /** The program itself; without a command it is the server. */
  @Command(name = "openimis-fhir", mixinStandardHelpOptions = true, versionProvider = Version.class)
  static final class Root {}

  /** The version, as the jar's manifest has it. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = OpenimisCommandLine.class.getPackage().getImplementationVersion();
      return new String[] {"openIMIS-FHIR " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
