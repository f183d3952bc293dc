package org.openimis.app.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openimis.app.start.StartProblem;
import org.openimis.app.start.StartRefused;

/**
 * How root runs a program that refuses to be root. In a user namespace of its own PostgreSQL sees
 * itself as nobody, while the kernel still counts it as the owner of root's files.
 *
 * @param prefix the words before a command; none for an ordinary user
 */
record StepDown(List<String> prefix) {
  private static final List<String> INTO_A_NAMESPACE = List.of("unshare", "-U");

  StepDown {
    prefix = List.copyOf(prefix);
  }

  /**
   * What this process has to do.
   *
   * @throws StartRefused for a root who may not step down, as in most containers
   */
  static StepDown of(Platform platform) {
    return platform.isRoot() ? tried(INTO_A_NAMESPACE) : new StepDown(List.of());
  }

  static StepDown tried(List<String> prefix) {
    List<String> trial = new ArrayList<>(prefix);
    trial.add("true");
    try {
      Process process =
          new ProcessBuilder(trial)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (Command.waitFor(process) == 0) {
        return new StepDown(prefix);
      }
    } catch (IOException missing) {
      // No such command: the same answer as for one that is not permitted.
    }
    throw new StartRefused(StartProblem.EMBEDDED_REFUSES_ROOT);
  }
}
