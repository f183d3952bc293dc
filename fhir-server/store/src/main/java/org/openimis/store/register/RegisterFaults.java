package org.openimis.store.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openimis.domain.enrolment.RegisterImports.Fault;
import org.openimis.schemes.fault.PackFault;
import org.openimis.store.sql.Database;

/** The faults of imports, as they are kept. */
final class RegisterFaults {
  private final Database database;

  RegisterFaults(Database database) {
    this.database = database;
  }

  /** Writes faults; each is told once. */
  void add(String importId, Collection<PackFault> faults) {
    List<Object[]> rows = new ArrayList<>();
    for (PackFault fault : faults) {
      rows.add(
          new Object[] {
            importId,
            fault.file(),
            fault.row(),
            fault.column(),
            fault.kind().code(),
            fault.details().toArray(String[]::new)
          });
    }
    database.batch(
        """
        INSERT INTO scheme.register_fault (import_id, file, line, column_name, code, details)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """,
        rows);
  }

  /** Families of these that are kept out by what was found before they were looked at. */
  Set<String> keptOut(String importId, Set<String> heads) {
    return new HashSet<>(
        database.query(
            """
            SELECT DISTINCT family FROM scheme.register_fault
             WHERE import_id = ? AND family = ANY (?)
            """,
            (row, i) -> row.getString("family"),
            importId,
            heads.toArray(String[]::new)));
  }

  List<Fault> read(String importId, int offset, int most) {
    return database.query(
        """
        SELECT * FROM scheme.register_fault WHERE import_id = ?
         ORDER BY file, line, column_name, code OFFSET ? LIMIT ?
        """,
        (row, i) ->
            new Fault(
                row.getString("file"),
                row.getInt("line"),
                row.getString("column_name"),
                row.getString("code"),
                details(row)),
        importId,
        offset,
        most);
  }

  private static List<String> details(ResultSet row) throws SQLException {
    Array details = row.getArray("details");
    return Arrays.asList((String[]) details.getArray());
  }
}
