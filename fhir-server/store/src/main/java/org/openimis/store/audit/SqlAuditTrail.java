package org.openimis.store.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.AuditEntry;
import org.openimis.domain.access.AuditRecord;
import org.openimis.domain.access.AuditTrail;
import org.openimis.domain.access.Caller;
import org.openimis.store.sql.Database;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The audit as an append-only table. */
public final class SqlAuditTrail implements AuditTrail {
  private static final int OK = 200;
  private static final int CREATED = 201;

  private static final String INSERT =
      """
      INSERT INTO scheme.audit
             (request_id, subject, role, facility, action, method, target, written, status, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;
  private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();

  public SqlAuditTrail(Database database) {
    this.database = database;
  }

  private static final class Running implements Request {
    private final AuditEntry entry;
    private volatile boolean recorded;

    Running(AuditEntry entry) {
      this.entry = entry;
    }

    @Override
    public String requestId() {
      return entry.requestId();
    }
  }

  @Override
  public void begin(AuditEntry entry) {
    running.set(new Running(entry));
  }

  @Override
  public Optional<Request> current() {
    return Optional.ofNullable(running.get());
  }

  @Override
  public void wrote(List<String> references) {
    Running request = running.get();
    if (request != null) { // a load at the start of the server is nobody's request
      wrote(Map.of(request, references));
    }
  }

  @Override
  public void wrote(Map<Request, List<String>> references) {
    List<Object[]> rows = new ArrayList<>();
    List<Running> requests = new ArrayList<>();
    references.forEach(
        (of, written) -> {
          if (of instanceof Running request) {
            rows.add(row(request.entry, written, statusOf(request.entry), null));
            requests.add(request);
          }
        });
    database.batch(INSERT, rows);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() { // rows that were rolled back record nothing
            requests.forEach(request -> request.recorded = true);
          }
        });
  }

  /** An update and a Bundle are answered with 200, and so are operations, but for $submit. */
  private static int statusOf(AuditEntry entry) {
    String action = entry.action();
    boolean changes = action.startsWith("$") && !action.equals("$submit");
    return changes || entry.method().equals("PUT") || action.equals("transaction") ? OK : CREATED;
  }

  @Override
  public void end(int status, @Nullable String reason) {
    Running request = running.get();
    running.remove();
    if (request != null && !(request.recorded && reason == null)) {
      database.update(INSERT, row(request.entry, List.of(), status, reason));
    }
  }

  private static @Nullable Object[] row(
      AuditEntry entry, List<String> written, int status, @Nullable String reason) {
    Caller caller = entry.caller();
    return new @Nullable Object[] {
      entry.requestId(),
      caller.subject(),
      caller.role().code(),
      caller.facility(),
      entry.action(),
      entry.method(),
      entry.target(),
      written.toArray(String[]::new),
      status,
      reason
    };
  }

  @Override
  public Optional<AuditRecord> find(long id) {
    return database.queryOne("SELECT * FROM scheme.audit WHERE id = ?", (row, i) -> read(row), id);
  }

  @Override
  public List<AuditRecord> search(Query query) {
    var sql = new StringBuilder("SELECT * FROM scheme.audit WHERE true");
    List<Object> values = new ArrayList<>();
    add(sql, values, " AND recorded_at >= ?", timestamp(query.from()));
    add(sql, values, " AND recorded_at < ?", timestamp(query.before()));
    add(sql, values, " AND subject = ?", query.subject());
    String reference = query.reference();
    if (reference != null) {
      sql.append(" AND (target = ? OR written @> ARRAY[?::text])");
      values.add(reference);
      values.add(reference);
    }
    if (query.onlyWrites()) {
      sql.append(" AND cardinality(written) > 0");
    }
    sql.append(" ORDER BY id DESC LIMIT ? OFFSET ?");
    values.add(query.count());
    values.add(query.offset());
    return database.query(sql.toString(), (row, i) -> read(row), values.toArray());
  }

  private static void add(
      StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
    if (value != null) {
      sql.append(condition);
      values.add(value);
    }
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  private static AuditRecord read(ResultSet row) throws SQLException {
    return new AuditRecord(
        row.getLong("id"),
        row.getTimestamp("recorded_at").toInstant(),
        row.getString("request_id"),
        row.getString("subject"),
        row.getString("role"),
        row.getString("facility"),
        row.getString("action"),
        row.getString("method"),
        row.getString("target"),
        List.of((String[]) row.getArray("written").getArray()),
        row.getInt("status"),
        row.getString("reason"));
  }
}
