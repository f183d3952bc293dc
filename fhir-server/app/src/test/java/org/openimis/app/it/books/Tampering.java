package org.openimis.app.it.books;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes rows behind the back of the triggers that keep them, and puts them back. */
final class Tampering implements AutoCloseable {
  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final String table;
  private final String undo;

  /**
   * @param change an SQL statement; it must meet a row
   * @param undo the statement that puts the row back
   */
  Tampering(DataSource dataSource, String table, String change, String undo) {
    this.sql = new JdbcTemplate(dataSource);
    this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    this.table = table;
    this.undo = undo;
    write(change);
  }

  private void write(String statement) {
    transaction.executeWithoutResult(
        status -> {
          sql.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
          int met = sql.update(statement);
          sql.execute("ALTER TABLE " + table + " ENABLE TRIGGER USER");
          if (met == 0) {
            throw new IllegalArgumentException("No row was met by " + statement);
          }
        });
  }

  @Override
  public void close() {
    write(undo);
  }
}
