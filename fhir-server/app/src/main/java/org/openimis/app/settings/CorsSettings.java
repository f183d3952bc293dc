package org.openimis.app.settings;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Web pages of other sites.
 *
 * @param origins the sites whose pages may call the server from a browser; none by default
 */
@Validated
@ConfigurationProperties("openimis.cors")
public record CorsSettings(
    @DefaultValue
        List<@Pattern(regexp = "https?://[^/\\s*]+", message = "must-be-origins") String> origins) {
  public CorsSettings {
    origins = List.copyOf(origins);
  }
}
