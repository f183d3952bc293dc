package org.openimis.app.demo;

import ca.uhn.fhir.context.FhirContext;
import org.openimis.app.settings.DemoSettings;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The demo's own part of the server. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
public class DemoConfiguration {

  @Bean
  DemoRunner demoRunner(
      DemoSettings settings, FhirContext fhirContext, WebServerApplicationContext server) {
    return new DemoRunner(
        settings,
        fhirContext,
        () -> "http://localhost:" + server.getWebServer().getPort(),
        System.out);
  }
}
