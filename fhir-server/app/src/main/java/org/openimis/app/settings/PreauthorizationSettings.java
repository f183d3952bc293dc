package org.openimis.app.settings;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Preauthorizations.
 *
 * @param expiryInterval how often those whose last day is over are ended; also done at each start
 */
@Validated
@ConfigurationProperties("openimis.preauthorization")
public record PreauthorizationSettings(@DefaultValue("24h") Duration expiryInterval) {
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  @AssertTrue(message = "interval-at-least-a-second")
  boolean isIntervalAtLeastASecond() {
    return expiryInterval.compareTo(SHORTEST) >= 0;
  }
}
