package org.openimis.app.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The scheme pack that the server loads when it starts.
 *
 * @param pack {@code demo}, or the folder of a pack; null loads none
 * @param sample whether the people, policies and claims of its {@code sample} folder are loaded too
 */
@Validated
@ConfigurationProperties("openimis.scheme")
public record SchemeSettings(@Nullable String pack, @DefaultValue("false") boolean sample) {
  public SchemeSettings {
    pack = Blank.toNull(pack);
  }
}
