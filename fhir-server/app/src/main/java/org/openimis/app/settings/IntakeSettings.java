package org.openimis.app.settings;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests and claims are handled at the same time. What comes beyond is refused with the
 * time to come again, so that what was let in is answered.
 *
 * @param requests FHIR requests that are handled at the same time
 * @param writers groups of claims that are judged and stored at the same time, each on a connection
 *     of its own
 * @param group claims that share a transaction
 * @param waiting requests with claims that may wait for a writer
 */
@Validated
@ConfigurationProperties("openimis.intake")
public record IntakeSettings(
    @DefaultValue("128") @Min(value = 1, message = "must-be-at-least") int requests,
    @DefaultValue("2") @Min(value = 1, message = "must-be-at-least") int writers,
    @DefaultValue("16") @Min(value = 1, message = "must-be-at-least") int group,
    @DefaultValue("256") @Min(value = 1, message = "must-be-at-least") int waiting) {}
