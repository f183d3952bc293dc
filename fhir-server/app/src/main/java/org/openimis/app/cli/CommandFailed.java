package org.openimis.app.cli;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.app.start.ExitCode;

/** A command cannot go on, for a reason that one sentence explains. */
final class CommandFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> details;
  private final ExitCode exitCode;

  /**
   * @param key of the sentence in the bundle {@code cli}
   */
  CommandFailed(ExitCode exitCode, String key, @Nullable Object... details) {
    super(key);
    this.exitCode = exitCode;
    this.key = key;
    this.details = Arrays.stream(details).map(String::valueOf).toList();
  }

  String key() {
    return key;
  }

  List<String> details() {
    return details;
  }

  int exitCode() {
    return exitCode.number();
  }
}
