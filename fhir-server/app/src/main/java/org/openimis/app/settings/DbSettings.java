package org.openimis.app.settings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * An external PostgreSQL; without its three settings the server starts its embedded one.
 *
 * @param url JDBC address of the database
 * @param user who owns the database
 * @param password that user's password
 * @param poolSize the most connections that the server holds open
 */
@Validated
@ConfigurationProperties("openimis.db")
public record DbSettings(
    @Nullable @Pattern(regexp = "jdbc:postgresql:.+", message = "must-be-postgresql-address")
        String url,
    @Nullable String user,
    @Nullable String password,
    @DefaultValue("10")
        @Min(value = 2, message = "must-be-at-least")
        @Max(value = 1000, message = "must-be-at-most")
        int poolSize) {
  public DbSettings {
    url = Blank.toNull(url);
    user = Blank.toNull(user);
    password = password == null || password.isEmpty() ? null : password;
  }

  /** Whether an external PostgreSQL is named. */
  public boolean isExternal() {
    return url != null && user != null && password != null;
  }

  @AssertTrue(message = "database-settings-go-together")
  boolean isWhole() {
    long given = Stream.of(given(url), given(user), given(password)).filter(set -> set).count();
    return given == 0 || given == 3;
  }

  private static boolean given(@Nullable String value) {
    return value != null;
  }

  /** Leaves out the password. */
  @Override
  public String toString() {
    return "DbSettings[url=" + url + ", user=" + user + ", poolSize=" + poolSize + "]";
  }
}
