package org.openimis.schemes.cell;

import java.util.List;

/** A row of a table. Columns that the file does not have are empty. */
public final class Row {
  private final Heading heading;
  private final int line;
  private final List<String> fields;

  Row(Heading heading, int line, List<String> fields) {
    this.heading = heading;
    this.line = line;
    this.fields = fields;
  }

  /** Its line in the file; the heading is line 1. */
  public int line() {
    return line;
  }

  /** The cell of a column that the table's shape names. */
  public Cell cell(String column) {
    return heading.cell(line, fields, column);
  }

  /** What it says, in the order of the table's columns. */
  public List<String> cells() {
    return heading.cells(fields);
  }

  /** Reports it when a date lies before the one in another column; empty cells are in order. */
  public void inOrder(String earlier, String later) {
    cell(later).notBefore(cell(earlier));
  }
}
