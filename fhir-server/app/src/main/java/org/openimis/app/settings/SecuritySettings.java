package org.openimis.app.settings;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens the server accepts.
 *
 * @param issuer the authorization server, as the token's {@code iss} names it
 * @param jwkSetUri where its public keys are; null asks the issuer's metadata
 * @param audience what the token's {@code aud} must name; null asks for none
 */
@Validated
@ConfigurationProperties("openimis.security")
public record SecuritySettings(
    @Nullable @Pattern(regexp = "https?://\\S+", message = "must-be-http-address") String issuer,
    @Nullable @Pattern(regexp = "https?://\\S+", message = "must-be-http-address") String jwkSetUri,
    @Nullable String audience) {
  public SecuritySettings {
    issuer = Blank.toNull(issuer);
    jwkSetUri = Blank.toNull(jwkSetUri);
    audience = Blank.toNull(audience);
  }
}
