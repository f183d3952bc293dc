package org.openimis.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseLoginTest {

  @Test
  void an_old_postgresql_is_refused_with_both_versions() {
    assertThatThrownBy(() -> DatabaseLogin.requireVersion(13, "13.21"))
        .hasMessage(
            "The database is PostgreSQL 13.21; openIMIS-FHIR needs PostgreSQL 14 or newer.");
    assertThatCode(() -> DatabaseLogin.requireVersion(14, "14.1")).doesNotThrowAnyException();
  }

  @Test
  void a_database_that_is_not_there_is_told_with_its_address() {
    var login = new DatabaseLogin("jdbc:postgresql://127.0.0.1:1/imis", "imis", "x");

    assertThatThrownBy(login::requireUsable)
        .hasMessageStartingWith(
            "The database cannot be reached: Connection to 127.0.0.1:1 refused");
  }

  @Test
  void its_text_form_keeps_the_password() {
    assertThat(new DatabaseLogin("jdbc:postgresql://db/imis", "imis", "geheim").toString())
        .doesNotContain("geheim");
  }
}
