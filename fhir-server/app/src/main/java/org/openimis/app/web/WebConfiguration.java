package org.openimis.app.web;

import org.openimis.app.settings.ServerSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The pages that are no FHIR. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

  @Bean
  LandingPage landingPage(ServerSettings settings, Environment environment) {
    return new LandingPage(settings, environment.acceptsProfiles(Profiles.of("demo")));
  }

  @Bean
  GuidePages guidePages() {
    return new GuidePages();
  }
}
