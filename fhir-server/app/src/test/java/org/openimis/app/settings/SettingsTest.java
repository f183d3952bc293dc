package org.openimis.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimis.domain.attachment.DocumentRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

class SettingsTest {
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  @Test
  void without_configuration_the_server_runs_on_its_own_database_within_its_limits() {
    assertThat(bind(DbSettings.class)).isEqualTo(new DbSettings(null, null, null, 10));
    assertThat(bind(DbSettings.class).isExternal()).isFalse();
    assertThat(bind(DataSettings.class)).isEqualTo(new DataSettings(Path.of("openimis-data"), 0));
    assertThat(bind(LimitSettings.class))
        .isEqualTo(
            new LimitSettings(
                DataSize.ofMegabytes(2),
                DataSize.ofMegabytes(20),
                DataSize.ofMegabytes(64),
                DataSize.ofMegabytes(256),
                32,
                500,
                200,
                50,
                200));
    assertThat(bind(AttachmentSettings.class).rules()).isEqualTo(DocumentRules.USUAL);
    assertThat(bind(CorsSettings.class).origins()).isEmpty();
    assertThat(bind(SchemeSettings.class)).isEqualTo(new SchemeSettings(null, false));
    assertThat(bind(SecuritySettings.class)).isEqualTo(new SecuritySettings(null, null, null));
    assertThat(bind(ServerSettings.class)).isEqualTo(new ServerSettings(null));
    assertThat(bind(ImportSettings.class)).isEqualTo(new ImportSettings(2));
    assertThat(bind(PolicySettings.class))
        .isEqualTo(new PolicySettings(true, Duration.ofHours(24), 14));
    assertThat(bind(PreauthorizationSettings.class))
        .isEqualTo(new PreauthorizationSettings(Duration.ofHours(24)));
  }

  @Test
  void three_settings_name_an_external_database() {
    DbSettings db =
        bind(
            DbSettings.class,
            "openimis.db.url=jdbc:postgresql://db/imis",
            "openimis.db.user=imis",
            "openimis.db.password=geheim");

    assertThat(db).isEqualTo(new DbSettings("jdbc:postgresql://db/imis", "imis", "geheim", 10));
    assertThat(db.isExternal()).isTrue();
    assertThat(db.toString()).doesNotContain("geheim");
  }

  @Test
  void a_setting_that_is_set_to_nothing_is_not_set() {
    assertThat(
            bind(
                DbSettings.class, "openimis.db.url=", "openimis.db.user=", "openimis.db.password="))
        .isEqualTo(bind(DbSettings.class));
    assertThat(bind(ServerSettings.class, "openimis.server.base-url=").baseUrl()).isNull();
    assertThat(bind(SchemeSettings.class, "openimis.scheme.pack=").pack()).isNull();
    assertThat(bind(SecuritySettings.class, "openimis.security.issuer=").issuer()).isNull();
  }

  @Test
  void the_public_address_loses_its_last_slash() {
    assertThat(
            bind(ServerSettings.class, "openimis.server.base-url=https://imis.example.org/hie/")
                .baseUrl())
        .isEqualTo("https://imis.example.org/hie");
  }

  @Test
  void origins_are_a_list() {
    assertThat(
            bind(
                    CorsSettings.class,
                    "openimis.cors.origins=https://a.example.org,http://localhost:3000")
                .origins())
        .containsExactly("https://a.example.org", "http://localhost:3000");
  }

  @ParameterizedTest
  @CsvSource({
    "DbSettings, openimis.db.url=jdbc:mysql://db/imis, must-be-postgresql-address",
    "DbSettings, openimis.db.pool-size=1, must-be-at-least",
    "DbSettings, openimis.db.pool-size=1001, must-be-at-most",
    "DbSettings, openimis.db.user=imis, database-settings-go-together",
    "DataSettings, openimis.data.port=-1, must-be-at-least",
    "DataSettings, openimis.data.port=65536, must-be-at-most",
    "ServerSettings, openimis.server.base-url=imis.example.org, must-be-http-address",
    "ImportSettings, openimis.import.workers=-1, must-be-at-least",
    "LimitSettings, openimis.limits.depth=2, must-be-at-least",
    "LimitSettings, openimis.limits.items=0, must-be-at-least",
    "LimitSettings, openimis.limits.claims=0, must-be-at-least",
    "LimitSettings, openimis.limits.claim-bytes=0, sizes-above-nothing",
    "LimitSettings, openimis.limits.page-size=201, page-size-within-maximum",
    "AttachmentSettings, openimis.attachments.bytes=0, documents-above-nothing",
    "AttachmentSettings, openimis.attachments.types=text/html, types-of-documents",
    "AttachmentSettings, openimis.attachments.types=image/*, types-of-documents",
    "ValidationSettings, openimis.validation.shadow-share=1.5, share-between-0-and-1",
    "PolicySettings, openimis.policy.expiry-interval=0s, policy-interval-at-least-a-second",
    "PreauthorizationSettings, openimis.preauthorization.expiry-interval=0s, interval-at-least-a-second",
    "CorsSettings, openimis.cors.origins=*, must-be-origins",
    "SecuritySettings, openimis.security.issuer=keycloak, must-be-http-address",
    "SecuritySettings, openimis.security.jwk-set-uri=keys, must-be-http-address",
  })
  void a_value_that_makes_no_sense_is_refused(String type, String property, String constraint)
      throws ClassNotFoundException {
    Class<?> settings = Class.forName(getClass().getPackageName() + "." + type);

    assertThatThrownBy(() -> bind(settings, property))
        .isInstanceOf(BindException.class)
        .rootCause()
        .hasMessageContaining(constraint);
  }

  private static <T> T bind(Class<T> type, String... properties) {
    Map<String, String> values = new HashMap<>();
    for (String property : properties) {
      int equals = property.indexOf('=');
      values.put(property.substring(0, equals), property.substring(equals + 1));
    }
    return new Binder(new MapConfigurationPropertySource(values))
        .bindOrCreate(
            type.getAnnotation(ConfigurationProperties.class).value(),
            Bindable.of(type),
            new ValidationBindHandler(new SpringValidatorAdapter(VALIDATOR)));
  }
}
