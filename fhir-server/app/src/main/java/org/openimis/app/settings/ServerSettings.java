package org.openimis.app.settings;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the outside sees the server.
 *
 * @param baseUrl its public address without {@code /fhir} and without a slash at the end, for links
 *     in answers; null takes that of each request
 */
@Validated
@ConfigurationProperties("openimis.server")
public record ServerSettings(
    @Nullable @Pattern(regexp = "https?://\\S+", message = "must-be-http-address") String baseUrl) {
  public ServerSettings {
    baseUrl = Blank.toNull(baseUrl);
    while (baseUrl != null && baseUrl.endsWith("/")) {
      baseUrl = baseUrl.substring(0, baseUrl.length() - 1);
    }
  }
}
