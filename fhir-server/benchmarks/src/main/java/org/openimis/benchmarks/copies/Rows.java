package org.openimis.benchmarks.copies;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;

/** Reads rows with COPY, and writes them for each copy with COPY. */
final class Rows {
  private static final int CHUNK = 1 << 18;

  private final Table table;
  private final List<List<Cell>> originals = new ArrayList<>();

  private Rows(Table table) {
    this.table = table;
  }

  /**
   * Reads the rows that are to be copied.
   *
   * @param condition which rows are read, in SQL
   * @param cells makes cells of the values of a row
   */
  static Rows read(
      Connection connection,
      Table table,
      String condition,
      Predicate<List<String>> wanted,
      Function<List<String>, List<Cell>> cells)
      throws SQLException {
    var rows = new Rows(table);
    CopyOut copy =
        manager(connection)
            .copyOut(
                "copy (select %s from %s where %s) to stdout"
                    .formatted(table.columnList(), table.full(), condition));
    for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
      String line = new String(row, 0, row.length - 1, StandardCharsets.UTF_8);
      List<String> values = List.of(line.split("\t", -1));
      if (wanted.test(values)) {
        rows.originals.add(cells.apply(values));
      }
    }
    return rows;
  }

  int size() {
    return originals.size();
  }

  /** Writes all of them once more. */
  void write(Connection connection, int copy) throws SQLException {
    CopyIn in =
        manager(connection)
            .copyIn("copy %s (%s) from stdin".formatted(table.full(), table.columnList()));
    var chunk = new ByteArrayOutputStream(CHUNK);
    for (List<Cell> row : originals) {
      chunk.writeBytes(line(row, copy).getBytes(StandardCharsets.UTF_8));
      if (chunk.size() >= CHUNK) {
        in.writeToCopy(chunk.toByteArray(), 0, chunk.size());
        chunk.reset();
      }
    }
    in.writeToCopy(chunk.toByteArray(), 0, chunk.size());
    in.endCopy();
  }

  private static String line(List<Cell> row, int copy) {
    var line = new StringBuilder();
    for (Cell cell : row) {
      line.append(line.isEmpty() ? "" : "\t").append(cell.inCopy(copy));
    }
    return line.append('\n').toString();
  }

  private static CopyManager manager(Connection connection) throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }
}
