package org.openimis.app.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Policies.
 *
 * @param expire whether this server ends policies whose last day is over, and offers renewals
 * @param expiryInterval how often it does; also at each start
 * @param renewalNoticeDays how many days before its last day a policy is offered the next term
 */
@Validated
@ConfigurationProperties("openimis.policy")
public record PolicySettings(
    @DefaultValue("true") boolean expire,
    @DefaultValue("24h") Duration expiryInterval,
    @DefaultValue("14") @Min(value = 0, message = "must-be-at-least") int renewalNoticeDays) {
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  @AssertTrue(message = "policy-interval-at-least-a-second")
  boolean isIntervalAtLeastASecond() {
    return expiryInterval.compareTo(SHORTEST) >= 0;
  }
}
