package org.openimis.benchmarks.load;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a server that has no time asks to be asked again. */
final class RetryAfter {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,5}");

  private RetryAfter() {}

  static boolean hasNoTime(int status) {
    return status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
  }

  /** Empty where the server says nothing that can be understood. */
  static Optional<Duration> of(HttpResponse<?> answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .filter(value -> SECONDS.matcher(value).matches())
        .map(value -> Duration.ofSeconds(Long.parseLong(value)));
  }
}
