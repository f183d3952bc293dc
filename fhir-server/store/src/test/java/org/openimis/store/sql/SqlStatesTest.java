package org.openimis.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
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

  @ParameterizedTest
  @CsvSource({
    "08001, true",
    "08006, true",
    "57P01, true",
    "57P03, true",
    "57014, false",
    "40001, false"
  })
  void a_lost_connection_and_a_database_that_goes_down_are_unreachable(
      String state, boolean expected) {
    assertThat(SqlStates.isUnreachable(new RuntimeException(new SQLException("", state))))
        .isEqualTo(expected);
  }

  @Test
  void so_is_one_for_which_the_pool_has_no_connection_in_time_or_only_a_broken_one() {
    assertThat(SqlStates.isUnreachable(new SQLTransientConnectionException("timed out"))).isTrue();
    assertThat(SqlStates.isUnreachable(new SQLException("Connection is closed"))).isTrue();
    assertThat(SqlStates.isUnreachable(new SQLException("something else"))).isFalse();
    assertThat(SqlStates.isUnreachable(new IllegalStateException("ours"))).isFalse();
  }
}
