package org.openimis.app.start;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/**
 * Why the server did not start, for the person in front of it.
 *
 * @param sentence one sentence in that person's language, or two: what is wrong and what helps
 * @param reference under which the log holds the stack trace of an unexpected failure; otherwise
 *     null, as the sentence says everything
 */
public record StartFailure(String sentence, ExitCode exitCode, @Nullable String reference) {

  /** Explains what the start threw; the reason may lie anywhere in its chain of causes. */
  public static StartFailure explain(Throwable thrown, Locale language) {
    for (Throwable cause : chainOf(thrown)) {
      Optional<StartRefused> known = known(cause, language);
      if (known.isPresent()) {
        return of(known.get(), language);
      }
    }
    return unexpected(thrown, language);
  }

  private static Optional<StartRefused> known(Throwable cause, Locale language) {
    if (cause instanceof StartRefused refused) {
      return Optional.of(refused);
    }
    if (cause instanceof PortInUseException port) {
      return Optional.of(new StartRefused(StartProblem.PORT_TAKEN, String.valueOf(port.getPort())));
    }
    if (cause instanceof BindException bind) {
      return Optional.of(WrongSetting.in(bind, language));
    }
    if (cause instanceof SQLException sql) {
      return DatabaseRefusal.of(sql);
    }
    if (cause instanceof IOException && isDiskFull(cause.getMessage())) {
      return Optional.of(new StartRefused(StartProblem.DISK_FULL, cause.getMessage()));
    }
    return Optional.empty();
  }

  private static StartFailure of(StartRefused refused, Locale language) {
    return new StartFailure(
        new StartTexts(language).sentence(refused.problem(), refused.details()),
        refused.problem().exitCode(),
        null);
  }

  private static StartFailure unexpected(Throwable thrown, Locale language) {
    List<Throwable> chain = chainOf(thrown);
    String reference = UUID.randomUUID().toString().substring(0, 8);
    StartRefused refused =
        new StartRefused(
            StartProblem.UNEXPECTED, reference, messageOf(chain.get(chain.size() - 1)));
    return new StartFailure(
        new StartTexts(language).sentence(refused.problem(), refused.details()),
        refused.problem().exitCode(),
        reference);
  }

  private static String messageOf(Throwable cause) {
    String name = cause.getClass().getSimpleName();
    String message = cause.getMessage();
    return message == null || message.isBlank()
        ? name
        : name + ", " + message.strip().lines().findFirst().orElse("");
  }

  /** Whether the text is the operating system's (or PostgreSQL's) word for a full disk. */
  public static boolean isDiskFull(@Nullable String text) {
    return text != null
        && (text.contains("No space left on device")
            || text.contains("not enough space on the disk")
            || text.contains("Disk quota exceeded"));
  }

  private static List<Throwable> chainOf(Throwable thrown) {
    List<Throwable> chain = new ArrayList<>();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable next = thrown; next != null && seen.add(next); next = next.getCause()) {
      chain.add(next);
    }
    return chain;
  }
}
