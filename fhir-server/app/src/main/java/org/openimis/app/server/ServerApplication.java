package org.openimis.app.server;

import java.util.TimeZone;
import org.openimis.app.demo.DemoConfiguration;
import org.openimis.app.security.SecurityConfiguration;
import org.openimis.app.settings.SettingsConfiguration;
import org.openimis.app.web.WebConfiguration;
import org.openimis.store.hapi.StoreConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.elasticsearch.ElasticsearchClientAutoConfiguration;
import org.springframework.boot.autoconfigure.elasticsearch.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.freemarker.FreeMarkerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.quartz.QuartzAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The server: what the other modules offer, wired together and nothing else. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    exclude = {
      DataSourceAutoConfiguration.class,
      ElasticsearchClientAutoConfiguration.class,
      ElasticsearchRestClientAutoConfiguration.class,
      FlywayAutoConfiguration.class,
      FreeMarkerAutoConfiguration.class,
      HibernateJpaAutoConfiguration.class,
      JpaRepositoriesAutoConfiguration.class,
      OAuth2AuthorizationServerAutoConfiguration.class,
      OAuth2AuthorizationServerJwtAutoConfiguration.class,
      QuartzAutoConfiguration.class,
      ThymeleafAutoConfiguration.class,
      UserDetailsServiceAutoConfiguration.class
    })
@Import({
  SettingsConfiguration.class,
  DatabaseConfiguration.class,
  StoreConfiguration.class,
  FhirConfiguration.class,
  SecurityConfiguration.class,
  WebConfiguration.class,
  DemoConfiguration.class,
  PackAtStart.class
})
public class ServerApplication {
  static {
    // HAPI indexes days in the zone of the JVM; the scheme's own zone is applied in the mapping.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
  }
}
