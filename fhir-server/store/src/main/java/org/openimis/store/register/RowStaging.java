package org.openimis.store.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.openimis.domain.enrolment.RegisterRow;
import org.openimis.domain.enrolment.RegisterTable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.schemes.fault.FaultKind;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Takes the rows of a register into the database, in one transaction: all of them or none. They
 * never stand in memory together.
 */
final class RowStaging implements AutoCloseable {
  /** Rows of people, families and policies that are looked at in one transaction. */
  private static final int CHUNK = 400;

  /** More than any family has; a column that slipped must not fill the memory. */
  private static final int MOST_OF_A_FAMILY = 1000;

  /** Where families stand that are too large to be looked at. */
  private static final int NO_CHUNK = -1;

  private static final String COPY =
      "COPY scheme.register_row (import_id, table_name, line, family, key, cells) FROM STDIN";

  private final String id;
  private final Connection connection;
  private final CopyIn copy;
  private final MessageDigest content = sha256();
  private int rows;

  private RowStaging(String id, Connection connection) throws SQLException {
    this.id = id;
    this.connection = connection;
    connection.setAutoCommit(false);
    this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
  }

  /** Begins the transaction. */
  static RowStaging begin(String id, DataSource dataSource) {
    try {
      Connection connection = dataSource.getConnection();
      try {
        return new RowStaging(id, connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database takes no rows", e);
    }
  }

  void add(RegisterRow row) {
    String cells = StagedCells.join(row.cells());
    String line =
        String.join(
                "\t",
                id,
                row.table().name(),
                Integer.toString(row.line()),
                escaped(row.family()),
                escaped(row.key()),
                escaped(cells))
            + "\n";
    content.update((row.table().name() + "\t" + cells + "\n").getBytes(StandardCharsets.UTF_8));
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    try {
      copy.writeToCopy(bytes, 0, bytes.length);
    } catch (SQLException e) {
      throw new IllegalStateException("The database takes no rows", e);
    }
    rows++;
  }

  /** What COPY would read as its own. */
  private static String escaped(String text) {
    return StagedCells.storable(text)
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /**
   * Keeps the rows, parted into chunks of families, with the faults that only show where all rows
   * are at hand.
   *
   * @return the id of the import: this one, or one of the same rows that is still running
   * @throws IllegalStateException when there is no row
   * @throws RequestRefused when an import of the same rows ended meanwhile
   */
  String keep(String scheme, boolean dryRun) {
    try {
      copy.endCopy();
      if (rows == 0) {
        throw new IllegalStateException("A register without rows is none");
      }
      String hash = HexFormat.of().formatHex(content.digest());
      if (!isFirst(scheme, dryRun, hash)) {
        connection.rollback();
        return running(scheme, dryRun, hash);
      }
      part();
      findFaults();
      connection.commit();
      return id;
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not keep the rows", e);
    }
  }

  /** Whoever sends the same rows in the same moment waits for the first one, and finds it. */
  private boolean isFirst(String scheme, boolean dryRun, String hash) throws SQLException {
    return update(
            """
            INSERT INTO scheme.register_import (id, scheme, dry_run, content_hash, state, row_count)
            VALUES (?, ?, ?, ?, 'running', ?)
            ON CONFLICT (scheme, dry_run, content_hash) WHERE state = 'running' DO NOTHING
            """,
            id,
            scheme,
            dryRun,
            hash,
            rows)
        == 1;
  }

  private String running(String scheme, boolean dryRun, String hash) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            SELECT id FROM scheme.register_import
             WHERE scheme = ? AND dry_run = ? AND content_hash = ? AND state = 'running'
            """)) {
      statement.setString(1, scheme);
      statement.setBoolean(2, dryRun);
      statement.setString(3, hash);
      try (ResultSet found = statement.executeQuery()) {
        if (!found.next()) {
          throw new RequestRefused(ProblemCode.BUSY, ""); // it ended in this very moment
        }
        return found.getString(1);
      }
    }
  }

  private void part() throws SQLException {
    update(
        """
        INSERT INTO scheme.register_chunk (import_id, number, first_family, last_family, families)
        SELECT ?, chunk, min(family), max(family), count(*)
          FROM (SELECT family, (sum(count(*)) OVER (ORDER BY family) - 1)::bigint / ? AS chunk
                  FROM scheme.register_row
                 WHERE import_id = ? AND family <> ''
                 GROUP BY family
                HAVING count(*) <= ?) AS families
         GROUP BY chunk
        """,
        id,
        CHUNK,
        id,
        MOST_OF_A_FAMILY);
    update(
        """
        INSERT INTO scheme.register_chunk
               (import_id, number, first_family, last_family, families, done, refused)
        SELECT ?, ?, min(family), max(family), count(*), true, count(*)
          FROM (SELECT family FROM scheme.register_row
                 WHERE import_id = ? AND family <> ''
                 GROUP BY family HAVING count(*) > ?) AS families
        HAVING count(*) > 0
        """,
        id,
        NO_CHUNK,
        id,
        MOST_OF_A_FAMILY);
    update(
        """
        INSERT INTO scheme.register_fault (import_id, file, line, column_name, code, details)
        SELECT ?, ?, min(line), ?, ?, ARRAY[family, count(*)::text, ?::text]
          FROM scheme.register_row
         WHERE import_id = ? AND family <> ''
         GROUP BY family HAVING count(*) > ?
        """,
        id,
        RegisterTable.INSUREES.file(),
        "head_insuree_number",
        FaultKind.FAMILY_LARGE.code(),
        MOST_OF_A_FAMILY,
        id,
        MOST_OF_A_FAMILY);
  }

  /**
   * Numbers that stand in several rows, of which nobody can say whose they are, and covers of
   * policies that are not there.
   */
  private void findFaults() throws SQLException {
    for (RegisterTable table :
        new RegisterTable[] {RegisterTable.INSUREES, RegisterTable.POLICIES}) {
      update(
          """
          INSERT INTO scheme.register_fault
                 (import_id, file, line, column_name, code, details, family)
          SELECT import_id, ?, line, ?, ?,
                 ARRAY[key, (CASE line WHEN first_line THEN last_line ELSE first_line END)::text],
                 family
            FROM (SELECT import_id, line, key, family,
                         min(line) OVER (PARTITION BY key) AS first_line,
                         max(line) OVER (PARTITION BY key) AS last_line
                    FROM scheme.register_row
                   WHERE import_id = ? AND table_name = ?) AS rows
           WHERE first_line < last_line
          """,
          table.file(),
          table == RegisterTable.INSUREES ? "insuree_number" : "policy_number",
          FaultKind.DUPLICATE.code(),
          id,
          table.name());
    }
    update(
        """
        INSERT INTO scheme.register_fault
               (import_id, file, line, column_name, code, details, family)
        SELECT import_id, ?, line, 'policy_number', ?, ARRAY[key, ?],
               (SELECT min(family) FROM scheme.register_row AS insuree
                 WHERE insuree.import_id = cover.import_id AND insuree.table_name = ?
                   AND insuree.key = split_part(cover.cells, ?, 2))
          FROM scheme.register_row AS cover
         WHERE import_id = ? AND table_name = ?
           AND NOT EXISTS (SELECT FROM scheme.register_row AS policy
                            WHERE policy.import_id = cover.import_id AND policy.key = cover.key
                              AND policy.table_name = ?)
        """,
        RegisterTable.MEMBER_COVER.file(),
        FaultKind.UNKNOWN_REFERENCE.code(),
        RegisterTable.POLICIES.file(),
        RegisterTable.INSUREES.name(),
        StagedCells.SEPARATOR,
        id,
        RegisterTable.MEMBER_COVER.name(),
        RegisterTable.POLICIES.name());
  }

  private int update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  /** Forgets what was not kept. */
  @Override
  public void close() {
    try (connection) {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException("The database does not answer", e));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
