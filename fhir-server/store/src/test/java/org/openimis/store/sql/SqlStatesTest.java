package org.openimis.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlStatesTest {

  @Test
  void the_code_is_found_under_any_number_of_wrappings() {
    var sql = new SQLException("deadlock detected", "40P01");
    assertThat(SqlStates.of(new IllegalStateException(new RuntimeException(sql))))
        .contains("40P01");
  }

  @Test
  void what_did_not_come_from_the_database_has_no_code() {
    assertThat(SqlStates.of(new IllegalStateException("ours"))).isEmpty();
    assertThat(SqlStates.isTransient(new IllegalStateException("ours"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"40001, true", "40P01, true", "23505, false", "23514, false", "57014, false"})
  void only_lost_races_and_deadlocks_are_worth_another_try(String state, boolean expected) {
    assertThat(SqlStates.isTransient(new RuntimeException(new SQLException("", state))))
        .isEqualTo(expected);
  }
}
