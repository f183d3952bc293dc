package org.openimis.app.start;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/** Starts the server; when that fails, says why in one sentence instead of a stack trace. */
public final class ServerStart {
  private static final Logger LOG = LoggerFactory.getLogger(ServerStart.class);

  /** Loggers that would tell the same failure again, at length. */
  private static final Map<String, Object> QUIET =
      Stream.of(
              "org.springframework.boot.autoconfigure.logging.ConditionEvaluationReportLogger",
              "org.springframework.context.annotation.AnnotationConfigApplicationContext",
              "org.springframework.boot.web.servlet.context"
                  + ".AnnotationConfigServletWebServerApplicationContext",
              "org.apache.catalina.core.StandardService")
          .collect(Collectors.toUnmodifiableMap(name -> "logging.level." + name, name -> "off"));

  private ServerStart() {}

  /**
   * Runs the application.
   *
   * @return 0 when the server is up, otherwise the number of an {@link ExitCode}; the sentence then
   *     stands on the terminal
   */
  public static int run(Class<?> application, Terminal terminal, String... args) {
    try {
      requireSettingsOnly(args);
      SpringApplication spring = new SpringApplication(application);
      spring.setDefaultProperties(QUIET);
      spring.addListeners(new PortCheck());
      spring.run(args);
      return 0;
    } catch (Exception | LinkageError | OutOfMemoryError thrown) {
      return explain(thrown, terminal);
    }
  }

  private static int explain(Throwable thrown, Terminal terminal) {
    StartFailure failure = StartFailure.explain(thrown, terminal.language());
    if (failure.reference() != null) {
      LOG.error("The start failed ({})", failure.reference(), thrown);
    }
    terminal.err().println(failure.sentence());
    return failure.exitCode().number();
  }

  private static void requireSettingsOnly(String... args) {
    Optional<String> stray =
        Arrays.stream(args).filter(argument -> !argument.startsWith("--")).findFirst();
    if (stray.isPresent()) {
      throw new StartRefused(StartProblem.ARGUMENT_UNKNOWN, stray.get());
    }
  }
}
