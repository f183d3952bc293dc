package org.openimis.app.start;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationErrors;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** What is wrong with a setting that Spring Boot could not bind. */
final class WrongSetting {
  private WrongSetting() {}

  static StartRefused in(BindException bind, Locale language) {
    for (Throwable cause = bind.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof BindValidationException invalid) {
        return broken(invalid.getValidationErrors(), language);
      }
      if (cause instanceof StartRefused refused) {
        return refused;
      }
    }
    ConfigurationProperty property = bind.getProperty();
    String name = property == null ? bind.getName().toString() : property.getName().toString();
    return new StartRefused(
        StartProblem.SETTING_UNREADABLE,
        name,
        property == null || isSecret(name) ? "***" : property.getValue());
  }

  private static StartRefused broken(ValidationErrors errors, Locale language) {
    ObjectError first = errors.getAllErrors().get(0);
    String rule =
        new StartTexts(language)
            .constraint(Objects.requireNonNullElse(first.getDefaultMessage(), ""), limitsOf(first));
    // A method that must be true speaks of several settings at once and names them itself.
    if ("AssertTrue".equals(first.getCode()) || !(first instanceof FieldError field)) {
      return new StartRefused(StartProblem.SETTINGS_CONTRADICT, rule);
    }
    return new StartRefused(
        StartProblem.SETTING_INVALID,
        errors.getName().append(DataObjectPropertyName.toDashedForm(field.getField())).toString(),
        rule);
  }

  /** The numbers of a constraint: of {@code @Min(1)} the 1. */
  private static Object[] limitsOf(ObjectError error) {
    Object[] arguments = error.getArguments();
    return arguments == null
        ? new Object[0]
        : Arrays.stream(arguments)
            .filter(argument -> !(argument instanceof MessageSourceResolvable))
            .map(String::valueOf)
            .toArray();
  }

  private static boolean isSecret(String name) {
    return name.contains("password") || name.contains("secret") || name.contains("db.url");
  }
}
