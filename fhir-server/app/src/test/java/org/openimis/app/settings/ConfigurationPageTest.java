package org.openimis.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/configuration.md lists the settings that exist, with the defaults that they have. */
class ConfigurationPageTest {
  private static final Path PAGE = Path.of("../../docs/configuration.md");

  /** {@code | `openimis.db.url` | `OPENIMIS_DB_URL` | effect | `default` or none | 0.1.0 |} */
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| `(openimis\\.[^`]+)` \\| `([A-Z_]+)` \\| [^|]+ \\| (?:`([^`]*)`|none) \\| [0-9.]+ \\|$",
          Pattern.MULTILINE);

  @Test
  void the_page_lists_exactly_the_settings_that_exist_with_their_defaults() throws IOException {
    List<String> listed =
        ROW.matcher(Files.readString(PAGE))
            .results()
            .map(ConfigurationPageTest::shown)
            .sorted()
            .toList();

    assertThat(listed)
        .isEqualTo(
            KnownSetting.all().stream()
                .map(s -> s.name() + " " + s.variable() + " " + s.defaultValue())
                .sorted()
                .toList());
  }

  private static String shown(MatchResult row) {
    String defaultValue = row.group(3) == null ? "" : row.group(3);
    return row.group(1) + " " + row.group(2) + " " + defaultValue;
  }
}
