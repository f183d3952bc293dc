package org.openimis.app.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openimis.app.start.StartProblem;
import org.openimis.app.start.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Stops the start when a setting under {@code openimis.} is none of ours. A misspelt setting that
 * is silently ignored would leave a server that does other than its operator believes.
 */
public final class UnknownSettings implements EnvironmentPostProcessor, Ordered {
  private static final String PREFIX = "openimis.";
  private static final String VARIABLE_PREFIX = "OPENIMIS_";

  private final List<KnownSetting> known = KnownSetting.all();

  /** After Spring Boot has read the configuration files. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> enumerable) {
        boolean variables = source instanceof SystemEnvironmentPropertySource;
        for (String name : enumerable.getPropertyNames()) {
          if (variables) {
            requireKnownVariable(name);
          } else {
            requireKnownProperty(name);
          }
        }
      }
    }
  }

  private void requireKnownVariable(String name) {
    if (name.toUpperCase(Locale.ROOT).startsWith(VARIABLE_PREFIX)
        && known.stream().noneMatch(setting -> setting.isMeantByVariable(name))) {
      refuse(name, known.stream().map(KnownSetting::variable).toList());
    }
  }

  private void requireKnownProperty(String name) {
    if (name.toLowerCase(Locale.ROOT).startsWith(PREFIX)
        && known.stream().noneMatch(setting -> setting.isMeantByProperty(name))) {
      refuse(name, known.stream().map(KnownSetting::name).toList());
    }
  }

  private static void refuse(String name, List<String> candidates) {
    String nearest =
        candidates.stream()
            .min(Comparator.comparingInt(candidate -> Likeness.edits(name, candidate)))
            .orElseThrow();
    throw new StartRefused(StartProblem.SETTING_UNKNOWN, name, nearest);
  }
}
