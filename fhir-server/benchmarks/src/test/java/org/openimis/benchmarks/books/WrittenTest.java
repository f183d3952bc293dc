package org.openimis.benchmarks.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WrittenTest {
  @Test
  void what_was_written_in_between_is_told_by_table() {
    var before = new Written(Map.of("public.hfj_resource", 10L, "scheme.audit", 5L), 100, 1_000);
    var after =
        new Written(
            Map.of("public.hfj_resource", 10L, "scheme.audit", 8L, "scheme.posting", 4L),
            150,
            9_000);
    Written between = after.since(before);
    assertThat(between.rows()).isEqualTo(Map.of("scheme.audit", 3L, "scheme.posting", 4L));
    assertThat(between.allRows()).isEqualTo(7);
    assertThat(between.indexEntries()).isEqualTo(50);
    assertThat(between.walBytes()).isEqualTo(8_000);
  }

  @Test
  void only_tables_that_were_read_as_a_whole_in_between_are_named() {
    var before = new Scans(Map.of("scheme.cover", 2L, "scheme.claim_line", 7L));
    var after =
        new Scans(Map.of("scheme.cover", 2L, "scheme.claim_line", 9L, "scheme.posting", 3L));
    Scans between = after.since(before);
    assertThat(between.byTable()).isEqualTo(Map.of("scheme.claim_line", 2L));
    assertThat(between).hasToString("{scheme.claim_line=2}");
    assertThat(after.since(after)).hasToString("none");
  }
}
