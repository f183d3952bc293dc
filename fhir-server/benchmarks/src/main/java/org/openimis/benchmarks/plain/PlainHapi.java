package org.openimis.benchmarks.plain;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * HAPI's JPA server for R4 with its own resource providers, no validation and no security: what a
 * claim costs that is only stored. Database by three environment variables.
 */
public final class PlainHapi {
  public static final String URL = "PLAIN_HAPI_URL";
  public static final String USER = "PLAIN_HAPI_USER";
  public static final String PASSWORD = "PLAIN_HAPI_PASSWORD";

  private PlainHapi() {}

  /** How it stores. */
  public enum Storage {
    /** As HAPI and its starter come. */
    DEFAULT(DefaultStorage.class),
    /** By the very settings of our own store. */
    TUNED(TunedStorage.class);

    private final Class<?> configuration;

    Storage(Class<?> configuration) {
      this.configuration = configuration;
    }
  }

  /** The arguments are the port and the name of the storage. */
  public static void main(String[] args) {
    var application = new SpringApplication(Storage.valueOf(args[1]).configuration);
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
