package org.openimis.app.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one request may ask for.
 *
 * @param claimBytes the largest body that is not a Bundle
 * @param bundleBytes the largest Bundle
 * @param packBytes the largest scheme pack, as it is sent to {@code $load-scheme}
 * @param registerBytes the largest register, as it is sent to {@code $import-register}
 * @param depth how deep JSON objects or XML elements may nest
 * @param items the most lines of one claim
 * @param claims the most claims of one {@code $submit} Bundle
 * @param pageSize entries of a search page where the client asks for no number
 * @param pageSizeMax the most entries of a search page
 */
@Validated
@ConfigurationProperties("openimis.limits")
public record LimitSettings(
    @DefaultValue("2MB") DataSize claimBytes,
    @DefaultValue("20MB") DataSize bundleBytes,
    @DefaultValue("64MB") DataSize packBytes,
    @DefaultValue("256MB") DataSize registerBytes,
    @DefaultValue("32") @Min(value = 8, message = "must-be-at-least") int depth,
    @DefaultValue("500") @Min(value = 1, message = "must-be-at-least") int items,
    @DefaultValue("200") @Min(value = 1, message = "must-be-at-least") int claims,
    @DefaultValue("50") @Min(value = 1, message = "must-be-at-least") int pageSize,
    @DefaultValue("200") @Min(value = 1, message = "must-be-at-least") int pageSizeMax) {

  @AssertTrue(message = "page-size-within-maximum")
  boolean isPageSizeWithinMaximum() {
    return pageSize <= pageSizeMax;
  }

  @AssertTrue(message = "sizes-above-nothing")
  boolean isEachSizeAboveNothing() {
    return claimBytes.toBytes() > 0
        && bundleBytes.toBytes() > 0
        && packBytes.toBytes() > 0
        && registerBytes.toBytes() > 0;
  }
}
