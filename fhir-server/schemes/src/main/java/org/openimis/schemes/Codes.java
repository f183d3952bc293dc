package org.openimis.schemes;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.CsvTable;
import org.openimis.schemes.cell.Row;
import org.openimis.schemes.fault.FaultKind;

/**
 * The codes that a table holds, for others to refer to.
 *
 * @param isWhole whether all of the table could be read; else no code is called unknown, for one
 *     fault of a heading would be told again at every reference
 */
record Codes(String file, Set<String> known, boolean isWhole) {
  Codes {
    known = Set.copyOf(known);
  }

  static Codes of(CsvTable table, Function<Row, String> code) {
    Set<String> known = table.rows().stream().map(code).collect(Collectors.toSet());
    return new Codes(table.shape().file(), known, table.isWhole());
  }

  boolean has(String code) {
    return known.contains(code);
  }

  /** Reports the code in the cell when the table does not hold it. An empty cell refers to none. */
  void require(Cell cell) {
    require(cell, cell.text());
  }

  /** The same, for a code that is made of more than one cell. */
  void require(Cell cell, String code) {
    if (!cell.isEmpty() && isWhole && !has(code)) {
      cell.fault(FaultKind.UNKNOWN_REFERENCE, cell.text(), file);
    }
  }
}
