package org.openimis.app.settings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes every settings record a bean. A record that is not named here does not count as known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  AttachmentSettings.class,
  CorsSettings.class,
  DataSettings.class,
  DbSettings.class,
  DemoSettings.class,
  ImportSettings.class,
  IntakeSettings.class,
  LimitSettings.class,
  PolicySettings.class,
  PreauthorizationSettings.class,
  ValidationSettings.class,
  SchemeSettings.class,
  SecuritySettings.class,
  ServerSettings.class
})
public class SettingsConfiguration {}
