package org.openimis.schemes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openimis.schemes.cell.CsvTable;
import org.openimis.schemes.cell.Row;
import org.openimis.schemes.cell.TableShape;
import org.openimis.schemes.fault.Faults;
import org.openimis.schemes.file.PackFiles;

/** What the readers of one pack share: its files, its tables (each read once) and its faults. */
record PackSource(PackFiles files, Faults faults, Map<TableShape, CsvTable> tables) {

  static PackSource of(PackFiles files) {
    return new PackSource(files, new Faults(), new HashMap<>());
  }

  CsvTable table(TableShape shape) {
    return tables.computeIfAbsent(shape, any -> CsvTable.read(shape, files, faults));
  }

  List<Row> rows(TableShape shape) {
    return table(shape).rows();
  }

  /** The codes that a column of a table holds. */
  Codes codes(TableShape shape, String column) {
    return Codes.of(table(shape), row -> row.cell(column).text());
  }
}
