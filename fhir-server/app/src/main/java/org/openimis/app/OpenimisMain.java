package org.openimis.app;

import org.openimis.app.cli.OpenimisCommandLine;
import org.openimis.app.server.ServerApplication;
import org.openimis.app.start.ServerStart;
import org.openimis.app.start.Terminal;

/** Starts the server, or runs one of its commands and ends. */
public final class OpenimisMain {
  private OpenimisMain() {}

  public static void main(String[] args) {
    Terminal terminal = Terminal.ofThisProcess();
    int exitCode =
        OpenimisCommandLine.isMeantBy(args)
            ? OpenimisCommandLine.run(terminal, args)
            : ServerStart.run(ServerApplication.class, terminal, args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }
}
