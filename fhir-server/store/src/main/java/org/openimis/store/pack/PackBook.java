package org.openimis.store.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.pack.PackKey;
import org.openimis.store.sql.Database;

/** What loads have written before: one entry a resource. */
final class PackBook {
  private final Database database;
  private final String scheme;

  PackBook(Database database, String scheme) {
    this.database = database;
    this.scheme = scheme;
  }

  /**
   * A resource as a load left it.
   *
   * @param version that the load wrote; a newer one is somebody else's
   * @param endedOn the last day of validity of what has vanished from the pack
   */
  record Entry(
      PackKey key,
      String type,
      String id,
      String contentHash,
      long version,
      @Nullable LocalDate endedOn) {}

  Map<PackKey, Entry> entries() {
    return database
        .query(
            "SELECT * FROM scheme.pack_resource WHERE scheme = ?",
            (row, i) ->
                new Entry(
                    new PackKey(row.getString("kind"), row.getString("code")),
                    row.getString("resource_type"),
                    row.getString("resource_id"),
                    row.getString("content_hash"),
                    row.getLong("version"),
                    row.getObject("ended_on", LocalDate.class)),
            scheme)
        .stream()
        .collect(Collectors.toMap(Entry::key, entry -> entry));
  }

  /** What somebody has changed since a load wrote it, whether the pack changes it too or not. */
  List<String> changedByOthers() {
    return database.query(
        """
        SELECT kind, code, resource_type, resource_id
          FROM scheme.pack_resource
          JOIN hfj_resource ON fhir_id = resource_id AND res_type = resource_type
         WHERE scheme = ? AND res_ver <> version
         ORDER BY kind, code
        """,
        (row, i) ->
            shown(
                new PackKey(row.getString("kind"), row.getString("code")),
                row.getString("resource_type"),
                row.getString("resource_id")),
        scheme);
  }

  static String shown(PackKey key, String type, String id) {
    return "%s %s (%s/%s)".formatted(key.kind(), key.code(), type, id);
  }

  void write(List<Entry> entries) {
    List<Object[]> rows = new ArrayList<>();
    for (Entry entry : entries) {
      rows.add(
          new @Nullable Object[] {
            scheme,
            entry.key().kind(),
            entry.key().code(),
            entry.type(),
            entry.id(),
            entry.contentHash(),
            entry.version(),
            entry.endedOn()
          });
    }
    database.batch(
        """
        INSERT INTO scheme.pack_resource
               (scheme, kind, code, resource_type, resource_id, content_hash, version, ended_on)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (scheme, kind, code) DO UPDATE
           SET content_hash = excluded.content_hash, version = excluded.version,
               ended_on = excluded.ended_on
        """,
        rows);
  }
}
