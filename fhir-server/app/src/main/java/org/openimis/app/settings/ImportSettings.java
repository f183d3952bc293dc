package org.openimis.app.settings;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Bulk import of registers.
 *
 * @param workers how many chunks of families this server looks at at once; none leaves imports to
 *     the other servers of a deployment
 */
@Validated
@ConfigurationProperties("openimis.import")
public record ImportSettings(
    @DefaultValue("2") @Min(value = 0, message = "must-be-at-least") int workers) {}
