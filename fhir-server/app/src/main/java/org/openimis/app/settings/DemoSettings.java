package org.openimis.app.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The profile {@code demo}.
 *
 * @param claims whether the demo submits the claims of its scheme when it has started
 */
@Validated
@ConfigurationProperties("openimis.demo")
public record DemoSettings(@DefaultValue("true") boolean claims) {}
