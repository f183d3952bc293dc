package org.openimis.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64",
    "Linux, aarch64",
    "Mac OS X, x86_64",
    "Mac OS X, aarch64",
    "Windows 11, amd64",
    "Windows Server 2022, aarch64",
  })
  void the_program_brings_postgresql_for_the_usual_machines(String name, String processor) {
    String archive = Platform.of(name, processor).archive();

    assertThat(getClass().getResource("/" + archive)).as(archive).isNotNull();
  }

  @Test
  void for_another_machine_one_sentence_says_what_to_do(@TempDir Path folder) {
    assertThatThrownBy(() -> Programs.unpackInto(folder, Platform.of("SunOS", "sparcv9")))
        .hasMessageContaining("brings no PostgreSQL for this machine (sunos, sparcv9)")
        .hasMessageContaining("OPENIMIS_DB_URL");
  }
}
