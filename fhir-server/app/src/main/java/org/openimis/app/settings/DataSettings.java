package org.openimis.app.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The embedded PostgreSQL.
 *
 * @param folder where it keeps its data, password, logs and program files
 * @param port on which it listens (loopback only); 0 takes any that is free
 */
@Validated
@ConfigurationProperties("openimis.data")
public record DataSettings(
    @DefaultValue("openimis-data") Path folder,
    @DefaultValue("0")
        @Min(value = 0, message = "must-be-at-least")
        @Max(value = 65535, message = "must-be-at-most")
        int port) {}
