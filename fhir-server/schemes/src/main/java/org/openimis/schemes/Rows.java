package org.openimis.schemes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openimis.schemes.cell.Row;
import org.openimis.schemes.fault.FaultKind;

/** Rows beside each other. */
final class Rows {
  private Rows() {}

  /** Reports rows that say what an earlier row has said. */
  static void requireUnique(List<Row> rows, String column, Function<Row, String> key) {
    Map<String, Row> first = new HashMap<>();
    for (Row row : rows) {
      Row earlier = first.putIfAbsent(key.apply(row), row);
      if (earlier != null && !row.cell(column).isEmpty()) {
        row.cell(column).fault(FaultKind.DUPLICATE, row.cell(column).text(), earlier.line());
      }
    }
  }

  static void requireUnique(List<Row> rows, String column) {
    requireUnique(rows, column, row -> row.cell(column).text());
  }

  /** Rows of the same key together, in the order in which the keys come. */
  static Map<String, List<Row>> byKey(List<Row> rows, Function<Row, String> key) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row));
    return groups;
  }

  /** Reports rows of one code that differ in what does not change over time. */
  static void requireAgreement(List<Row> rows, String... undated) {
    Row first = rows.get(0);
    for (Row row : rows.subList(1, rows.size())) {
      for (String column : undated) {
        String said = first.cell(column).text();
        if (!row.cell(column).text().equals(said)) {
          row.cell(column)
              .fault(FaultKind.DISAGREEMENT, row.cell(column).text(), first.line(), said);
        }
      }
    }
  }

  /** A key of several parts; a line break cannot be part of a cell. */
  static String key(String... parts) {
    return String.join("\n", parts);
  }
}
