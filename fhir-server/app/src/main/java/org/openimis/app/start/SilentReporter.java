package org.openimis.app.start;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Keeps Spring Boot from printing a report or a stack trace of a failed start. Whoever runs the
 * application is thrown the failure anyway: {@link ServerStart} explains it, a test shows it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SilentReporter implements SpringBootExceptionReporter {
  @Override
  public boolean reportException(Throwable failure) {
    return true; // reported
  }
}
