package org.openimis.app.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One setting that exists.
 *
 * @param name in its dashed form, such as {@code openimis.db.pool-size}
 * @param isList whether it takes several values
 * @param defaultValue as written in the code; empty where there is none
 */
record KnownSetting(String name, boolean isList, String defaultValue) {

  /** Every setting, as the records themselves say. */
  static List<KnownSetting> all() {
    EnableConfigurationProperties records =
        Objects.requireNonNull(
            SettingsConfiguration.class.getAnnotation(EnableConfigurationProperties.class));
    return Arrays.stream(records.value()).flatMap(KnownSetting::of).toList();
  }

  private static Stream<KnownSetting> of(Class<?> record) {
    String prefix =
        Objects.requireNonNull(record.getAnnotation(ConfigurationProperties.class)).value();
    var parameters = record.getDeclaredConstructors()[0].getParameters();
    return Arrays.stream(parameters)
        .map(
            parameter -> {
              DefaultValue given = parameter.getAnnotation(DefaultValue.class);
              return new KnownSetting(
                  prefix + "." + DataObjectPropertyName.toDashedForm(parameter.getName()),
                  List.class.isAssignableFrom(parameter.getType()),
                  given == null ? "" : String.join(",", given.value()));
            });
  }

  /** Its environment variable: {@code OPENIMIS_DB_POOL_SIZE}. */
  String variable() {
    return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /** Whether Spring Boot reads the property into this setting. */
  boolean isMeantByProperty(String property) {
    String plain = isList ? property.replaceFirst("\\[\\d+]$", "") : property;
    return plainForm(plain).equals(plainForm(name));
  }

  /** Whether Spring Boot reads the environment variable into this setting. */
  boolean isMeantByVariable(String environmentVariable) {
    String plain = isList ? environmentVariable.replaceFirst("_\\d+_?$", "") : environmentVariable;
    String withoutDashes = name.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_');
    return plain.equalsIgnoreCase(variable()) || plain.equalsIgnoreCase(withoutDashes);
  }

  /** Dashes, underscores and capitals make no difference to Spring Boot; dots do. */
  private static String plainForm(String property) {
    return property.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }
}
