package org.openimis.benchmarks.plain;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** HAPI's own REST server, and as many connections to the database as ours has. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(ServletWebServerFactoryAutoConfiguration.class)
class PlainServlet {
  private static final int CONNECTIONS = 10;

  @Bean
  ServletRegistrationBean<RestfulServer> fhirServlet(
      FhirContext fhirContext,
      ResourceProviderFactory resources,
      JpaSystemProvider<Bundle, Meta> system) {
    var server = new RestfulServer(fhirContext);
    server.registerProviders(resources.createProviders());
    server.registerProvider(system);
    var registration = new ServletRegistrationBean<>(server, "/fhir/*");
    registration.setLoadOnStartup(1);
    return registration;
  }

  static HikariDataSource dataSource() {
    var source = new HikariDataSource();
    source.setJdbcUrl(environment(PlainHapi.URL));
    source.setUsername(environment(PlainHapi.USER));
    source.setPassword(environment(PlainHapi.PASSWORD));
    source.setMaximumPoolSize(CONNECTIONS);
    return source;
  }

  private static String environment(String name) {
    return Objects.requireNonNull(System.getenv(name), name);
  }
}
