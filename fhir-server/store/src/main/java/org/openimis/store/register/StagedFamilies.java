package org.openimis.store.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.enrolment.RegisterRow;
import org.openimis.domain.enrolment.RegisterTable;
import org.openimis.schemes.fault.PackFault;
import org.openimis.store.sql.Database;

/**
 * The rows of the families of a chunk.
 *
 * @param byHead the rows of each family, its covers among them
 */
record StagedFamilies(Map<String, List<RegisterRow>> byHead) {

  static StagedFamilies read(Database database, String importId, String first, String last) {
    List<RegisterRow> rows =
        database.query(
            """
            SELECT table_name, line, family, key, cells
              FROM scheme.register_row
             WHERE import_id = ? AND family BETWEEN ? AND ?
            UNION
            SELECT cover.table_name, cover.line, policy.family, cover.key, cover.cells
              FROM scheme.register_row AS policy
              JOIN scheme.register_row AS cover USING (import_id, key)
             WHERE import_id = ? AND policy.family BETWEEN ? AND ?
               AND policy.table_name = 'POLICIES' AND cover.table_name = 'MEMBER_COVER'
            """,
            (row, i) ->
                new RegisterRow(
                    RegisterTable.valueOf(row.getString("table_name")),
                    row.getInt("line"),
                    row.getString("family"),
                    row.getString("key"),
                    StagedCells.split(row.getString("cells"))),
            importId,
            first,
            last,
            importId,
            first,
            last);
    Map<String, List<RegisterRow>> byHead = new TreeMap<>();
    rows.stream()
        .sorted(Comparator.comparing(RegisterRow::table).thenComparing(RegisterRow::line))
        .forEach(row -> byHead.computeIfAbsent(row.family(), any -> new ArrayList<>()).add(row));
    return new StagedFamilies(byHead);
  }

  /** Without some of the families. */
  StagedFamilies without(Set<String> heads) {
    Map<String, List<RegisterRow>> others = new TreeMap<>(byHead);
    others.keySet().removeAll(heads);
    return new StagedFamilies(others);
  }

  List<RegisterRow> rows() {
    return byHead.values().stream().flatMap(Collection::stream).toList();
  }

  /** Which families rows belong to. */
  Owners owners() {
    Map<String, String> heads = new HashMap<>();
    rows().forEach(row -> heads.put(Owners.place(row.table().file(), row.line()), row.family()));
    return new Owners(heads);
  }

  /** Which family each row belongs to. */
  record Owners(Map<String, String> heads) {
    private static String place(String file, int line) {
      return file + ":" + line;
    }

    @Nullable String of(PackFault fault) {
      return heads.get(place(fault.file(), fault.row()));
    }
  }

  /** What the rows of each family say, wherever in its file each stands. */
  Map<String, String> hashes() {
    Map<String, String> hashes = new HashMap<>();
    byHead.forEach(
        (head, rows) -> {
          MessageDigest digest = sha256();
          rows.stream()
              .map(row -> row.table() + "\t" + StagedCells.join(row.cells()) + "\n")
              .sorted()
              .forEach(row -> digest.update(row.getBytes(StandardCharsets.UTF_8)));
          hashes.put(head, HexFormat.of().formatHex(digest.digest()));
        });
    return hashes;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
