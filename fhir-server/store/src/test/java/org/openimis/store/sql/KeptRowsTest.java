package org.openimis.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KeptRowsTest {
  private final List<Set<String>> asked = new ArrayList<>();

  /** A table in which every key has one row, but for those that begin with "no". */
  private final Function<Set<String>, Map<String, List<String>>> table =
      keys -> {
        asked.add(new TreeSet<>(keys));
        return keys.stream()
            .filter(key -> !key.startsWith("no"))
            .collect(Collectors.toMap(key -> key, key -> List.of(key + "!")));
      };

  @Test
  void what_is_missing_is_read_in_one_query_and_then_kept() {
    var rows = new KeptRows<String, String>(table);
    assertThat(rows.of(Set.of("a", "b"))).containsExactlyInAnyOrder("a!", "b!");
    assertThat(rows.of(Set.of("a", "b", "c"))).containsExactlyInAnyOrder("a!", "b!", "c!");
    assertThat(rows.of("a")).containsExactly("a!");
    assertThat(asked).containsExactly(Set.of("a", "b"), Set.of("c"));
  }

  @Test
  void that_a_key_has_no_rows_is_kept_too() {
    var rows = new KeptRows<String, String>(table);
    assertThat(rows.of(Set.of("nobody"))).isEmpty();
    assertThat(rows.of("nobody")).isEmpty();
    assertThat(asked).hasSize(1);
  }

  @Test
  void what_is_not_worth_it_is_read_each_time_and_never_kept() {
    var rows = new KeptRows<String, String>(key -> key.length() < 5, table);
    for (int i = 0; i < 2; i++) {
      assertThat(rows.of(Set.of("a", "very-long"))).containsExactlyInAnyOrder("a!", "very-long!");
    }
    assertThat(asked).containsExactly(Set.of("a"), Set.of("very-long"), Set.of("very-long"));
  }
}
