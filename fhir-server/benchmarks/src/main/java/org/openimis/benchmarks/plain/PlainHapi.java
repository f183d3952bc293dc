package org.openimis.benchmarks.plain;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * HAPI's JPA server for R4 with its own storage settings, its own resource providers, no validation
 * and no security: what a claim costs that is only stored. Database by three environment variables.
 */
public final class PlainHapi {
  public static final String URL = "PLAIN_HAPI_URL";
  public static final String USER = "PLAIN_HAPI_USER";
  public static final String PASSWORD = "PLAIN_HAPI_PASSWORD";

  private PlainHapi() {}

  /** The only argument is the port. */
  public static void main(String[] args) {
    var application = new SpringApplication(PlainHapiConfiguration.class);
    application.setWebApplicationType(WebApplicationType.SERVLET);
    application.setAllowBeanDefinitionOverriding(true);
    application.setAllowCircularReferences(true);
    application.setDefaultProperties(
        Map.of(
            "server.port",
            args[0],
            "spring.main.banner-mode",
            "off",
            "logging.level.root",
            "WARN"));
    application.run();
  }
}
