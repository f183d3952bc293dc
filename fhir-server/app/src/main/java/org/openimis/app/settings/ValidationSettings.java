package org.openimis.app.settings;

import jakarta.validation.constraints.AssertTrue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How resources are validated.
 *
 * @param shadowShare which share of what the quick check accepts HAPI's validator looks at as well,
 *     from 0 (nothing) to 1 (everything)
 */
@Validated
@ConfigurationProperties("openimis.validation")
public record ValidationSettings(@DefaultValue("0.01") double shadowShare) {

  @AssertTrue(message = "share-between-0-and-1")
  boolean isShareBetweenNothingAndAll() {
    return shadowShare >= 0 && shadowShare <= 1;
  }
}
