package org.openimis.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.openimis.app.start.Terminal;

/** What a command said and returned. */
record CommandLineRun(int exitCode, String out, String err) {

  static CommandLineRun of(String... args) {
    return in(Locale.ENGLISH, args);
  }

  static CommandLineRun in(Locale language, String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exitCode =
        OpenimisCommandLine.run(
            new Terminal(language, new PrintWriter(out, true), new PrintWriter(err, true)), args);
    return new CommandLineRun(exitCode, out.toString().strip(), err.toString().strip());
  }
}
