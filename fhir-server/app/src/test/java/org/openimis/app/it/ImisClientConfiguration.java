package org.openimis.app.it;

import ca.uhn.fhir.context.FhirContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Offers the tests a client of the server under test. */
@TestConfiguration(proxyBeanMethods = false)
class ImisClientConfiguration {

  @Bean
  @Lazy // the port is known when the server runs
  ImisClient imisClient(Environment environment, FhirContext fhirContext) {
    return new ImisClient(
        "http://localhost:" + environment.getProperty("local.server.port"), fhirContext);
  }
}
