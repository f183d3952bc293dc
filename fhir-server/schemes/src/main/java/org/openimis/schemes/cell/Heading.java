package org.openimis.schemes.cell;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.Faults;

/** The first line of a table: which column stands where. */
final class Heading {
  private static final int NOWHERE = Integer.MAX_VALUE;

  private final TableShape shape;
  private final Faults faults;
  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final Set<Integer> unnamed = new HashSet<>();
  private int width;
  private boolean readable = true;

  private Heading(TableShape shape, Faults faults) {
    this.shape = shape;
    this.faults = faults;
  }

  static Heading read(TableShape shape, CsvRecord first, Faults faults) {
    var heading = new Heading(shape, faults);
    int line = (int) first.getStartingLineNumber();
    if (first.getFieldCount() == 1 && first.getField(0).matches(".*[;\t].*")) {
      faults.add(FaultKind.SEPARATOR, shape.file(), line, "");
      heading.readable = false;
      return heading;
    }
    heading.place(first.getFields(), line);
    heading.requireColumns(line);
    return heading;
  }

  /** Whether the table is parted into columns at all. */
  boolean isReadable() {
    return readable;
  }

  /** Whether every column is there that must be. */
  boolean isComplete() {
    return readable
        && shape.columns().stream()
            .allMatch(column -> !column.required() || positions.containsKey(column.name()));
  }

  /** The heading of a table whose cells stand in the order of its columns. */
  static Heading whole(TableShape shape, Faults faults) {
    var heading = new Heading(shape, faults);
    shape.columnNames().forEach(column -> heading.positions.put(column, heading.positions.size()));
    heading.width = shape.columns().size();
    return heading;
  }

  /** The row, unless all of its cells are empty, as at the end of many spreadsheets. */
  Optional<Row> row(CsvRecord csv) {
    Optional<Row> row = shapeOf(csv);
    row.ifPresent(found -> check(found, csv.getFieldCount() >= width));
    return row;
  }

  /** The same, of which only the shape is looked at and not what the cells hold. */
  Optional<Row> shapeOf(CsvRecord csv) {
    List<String> fields = csv.getFields().stream().map(Trim::trim).toList();
    if (fields.stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    int line = Math.toIntExact(csv.getStartingLineNumber());
    if (fields.size() < width) {
      faults.add(FaultKind.ROW_SHORT, shape.file(), line, "", fields.size(), width);
    }
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).isEmpty() && (i >= width || unnamed.contains(i))) {
        faults.add(FaultKind.CELL_WITHOUT_HEADING, shape.file(), line, "", fields.get(i));
      }
    }
    return Optional.of(new Row(this, line, fields));
  }

  /** Reports what no cell of a row may lack or hold. */
  void check(Row row, boolean isComplete) {
    shape.columns().forEach(column -> check(row.cell(column.name()), column, isComplete));
  }

  /** What a row says, in the order of the table's columns. */
  List<String> cells(List<String> fields) {
    return shape.columnNames().stream().map(column -> text(fields, column)).toList();
  }

  /** The cell of a column in a row; an empty one where the file has no such column. */
  Cell cell(int line, List<String> fields, String column) {
    if (shape.column(column).isEmpty()) {
      throw new IllegalArgumentException(shape.file() + " has no column " + column);
    }
    return new Cell(shape.file(), line, column, text(fields, column), faults);
  }

  private String text(List<String> fields, String column) {
    int position = positions.getOrDefault(column, NOWHERE);
    return position < fields.size() ? fields.get(position) : "";
  }

  private void check(Cell cell, Column column, boolean rowIsComplete) {
    boolean isThere = positions.containsKey(column.name());
    if (cell.isEmpty() && column.required() && isThere && rowIsComplete) {
      cell.fault(FaultKind.VALUE_MISSING);
    }
    cell.checkText();
  }

  private void place(List<String> names, int line) {
    for (int i = 0; i < names.size(); i++) {
      String name = Trim.trim(names.get(i)).toLowerCase(Locale.ROOT);
      if (name.isEmpty()) {
        unnamed.add(i); // allowed as long as the column is empty
        continue;
      }
      width = i + 1;
      if (shape.column(name).isEmpty()) {
        faults.add(
            FaultKind.COLUMN_UNKNOWN,
            shape.file(),
            line,
            name,
            name,
            String.join(", ", shape.columnNames()));
      } else if (positions.putIfAbsent(name, i) != null) {
        faults.add(FaultKind.COLUMN_TWICE, shape.file(), line, name, name);
      }
    }
  }

  private void requireColumns(int line) {
    for (Column column : shape.columns()) {
      if (column.required() && !positions.containsKey(column.name())) {
        faults.add(FaultKind.COLUMN_MISSING, shape.file(), line, column.name(), column.name());
      }
    }
  }
}
