package org.openimis.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.app.start.StartProblem;
import org.openimis.app.start.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class UnknownSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "openimis.db.ulr, openimis.db.url",
    "openimis.limit.items, openimis.limits.items",
    "openimis.data.folders, openimis.data.folder",
    "openimis.limits.pagesize-maximum, openimis.limits.page-size-max",
    "openimis.db.url[0], openimis.db.url",
  })
  void a_misspelt_property_is_named_with_the_nearest_setting(String misspelt, String nearest) {
    assertThatThrownBy(() -> check(property(misspelt)))
        .isInstanceOfSatisfying(
            StartRefused.class,
            refused -> {
              assertThat(refused.problem()).isEqualTo(StartProblem.SETTING_UNKNOWN);
              assertThat(refused.details()).containsExactly(misspelt, nearest);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "OPENIMIS_DB_USERNAME, OPENIMIS_DB_USER",
    "OPENIMIS_DATA_FOLDR, OPENIMIS_DATA_FOLDER",
    "OPENIMISDB_URL, ''",
  })
  void a_misspelt_environment_variable_too(String misspelt, String nearest) {
    if (nearest.isEmpty()) { // outside our prefix: not ours to judge
      assertThatCode(() -> check(variable(misspelt))).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> check(variable(misspelt)))
          .isInstanceOfSatisfying(
              StartRefused.class,
              refused -> assertThat(refused.details()).containsExactly(misspelt, nearest));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "openimis.db.pool-size",
        "openimis.db.poolSize",
        "openimis.db.pool_size",
        "openimis.cors.origins",
        "openimis.cors.origins[1]",
        "server.port",
        "openimisation.level",
      })
  void every_spelling_that_spring_boot_binds_is_known(String name) {
    assertThatCode(() -> check(property(name))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OPENIMIS_DB_URL",
        "OPENIMIS_DB_POOL_SIZE",
        "OPENIMIS_DB_POOLSIZE",
        "OPENIMIS_LIMITS_PAGE_SIZE_MAX",
        "OPENIMIS_CORS_ORIGINS",
        "OPENIMIS_CORS_ORIGINS_0",
        "PATH",
      })
  void every_environment_variable_that_spring_boot_binds_is_known(String name) {
    assertThatCode(() -> check(variable(name))).doesNotThrowAnyException();
  }

  @Test
  void the_settings_are_known_from_the_records_themselves() {
    assertThat(KnownSetting.all())
        .contains(new KnownSetting("openimis.limits.page-size-max", false, "200"))
        .contains(new KnownSetting("openimis.cors.origins", true, ""));
  }

  private static PropertySource<?> property(String name) {
    return new MapPropertySource("file", Map.of(name, "x"));
  }

  private static PropertySource<?> variable(String name) {
    return new SystemEnvironmentPropertySource("variables", Map.of(name, "x"));
  }

  private static void check(PropertySource<?> source) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(source);
    new UnknownSettings().postProcessEnvironment(environment, new SpringApplication());
  }
}
