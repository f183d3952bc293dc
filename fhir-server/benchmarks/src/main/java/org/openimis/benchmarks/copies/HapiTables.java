package org.openimis.benchmarks.copies;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openimis.benchmarks.copies.Table.Column;

/** HAPI's tables: resources, their versions, links and index entries. */
final class HapiTables {
  static final String OF_PEOPLE =
      "select res_id from hfj_resource"
          + " where res_type in"
          + " ('Patient', 'Group', 'Contract', 'Coverage', 'Claim', 'ClaimResponse')";

  private static final String TABLES_OF_RESOURCES =
      """
      select c.table_name
        from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
       where table_schema = 'public' and table_type = 'BASE TABLE'
         and column_name = 'res_id' and data_type = 'bigint'""";

  private static final List<Kind> KINDS =
      List.of(
          new Kind("hfj_resource", "res_id", "res_id", "seq_resource_id"),
          new Kind("hfj_res_ver", "res_id", "pid", "seq_resource_history_id"),
          new Kind("hfj_res_link", "src_resource_id", "pid", "seq_reslink_id"),
          new Kind("hfj_spidx_string", "res_id", "sp_id", "seq_spidx_string"),
          new Kind("hfj_spidx_token", "res_id", "sp_id", "seq_spidx_token"),
          new Kind("hfj_spidx_date", "res_id", "sp_id", "seq_spidx_date"),
          new Kind("hfj_spidx_number", "res_id", "sp_id", "seq_spidx_number"),
          new Kind("hfj_spidx_quantity", "res_id", "sp_id", "seq_spidx_quantity"),
          new Kind("hfj_spidx_uri", "res_id", "sp_id", "seq_spidx_uri"));
  private static final Set<String> RESOURCE_NUMBERS =
      Set.of("res_id", "src_resource_id", "target_resource_id");
  private static final String NULL = "\\N";

  private final Connection connection;
  private final Names names;
  private final int copies;
  private final Set<Long> originals = new HashSet<>();
  private final IndexHashes hashes;
  private final Renumbering resources;

  /** A table, the resource that a row belongs to, and its own number with its sequence. */
  private record Kind(String table, String owner, String number, String sequence) {
    String condition() {
      return owner + " in (" + OF_PEOPLE + ")";
    }
  }

  HapiTables(Connection connection, Names names, int copies) throws SQLException {
    this.connection = connection;
    this.names = names;
    this.copies = copies;
    this.hashes = IndexHashes.read(connection);
    this.resources = Renumbering.reserve(connection, "seq_resource_id", OF_PEOPLE, copies);
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(OF_PEOPLE)) {
      while (row.next()) {
        originals.add(row.getLong(1));
      }
    }
  }

  /** The rows of all tables that have any. */
  List<Rows> read() throws SQLException {
    List<Rows> all = new ArrayList<>();
    for (Kind kind : KINDS) {
      Table table = Table.read(connection, "public", kind.table());
      if (count(kind) > 0) {
        Renumbering own =
            kind.number().equals("res_id")
                ? resources
                : Renumbering.reserve(connection, kind.sequence(), numbers(kind), copies);
        all.add(
            Rows.read(
                connection,
                table,
                kind.condition(),
                any -> true,
                values -> cells(table, kind, own, values)));
      }
    }
    return all;
  }

  /** Tables that we do not know and that hold something about the people, which would be lost. */
  List<String> unknownTables() throws SQLException {
    List<String> unknown = new ArrayList<>();
    List<String> known = KINDS.stream().map(Kind::table).toList();
    for (String table : tablesOfResources()) {
      if (!known.contains(table) && count(new Kind(table, "res_id", "", "")) > 0) {
        unknown.add(table);
      }
    }
    return unknown;
  }

  private List<Cell> cells(Table table, Kind kind, Renumbering own, List<String> values) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      cells.add(cell(table.columns().get(i), kind, own, values.get(i)));
    }
    for (IndexHashes.Column hashed : IndexHashes.COLUMNS.getOrDefault(kind.table(), List.of())) {
      hash(table, hashed, values, cells);
    }
    return cells;
  }

  private Cell cell(Column column, Kind kind, Renumbering own, String value) {
    if (value.equals(NULL)) {
      return copy -> value;
    }
    if (RESOURCE_NUMBERS.contains(column.name())) {
      long number = Long.parseLong(value);
      return originals.contains(number)
          ? copy -> Long.toString(resources.inCopy(number, copy))
          : copy -> value;
    }
    if (column.name().equals(kind.number())) {
      long number = Long.parseLong(value);
      return copy -> Long.toString(own.inCopy(number, copy));
    }
    if (!column.isText()) {
      return copy -> value;
    }
    Names.Template template = names.template(value);
    if (template.isAboutPeople() && kind.table().equals("hfj_spidx_uri")) {
      throw new IllegalStateException(kind.table() + " would need a hash for " + value);
    }
    return template::inCopy;
  }

  /** What names people, such as an identifier, hashes to something else in each copy. */
  private void hash(Table table, IndexHashes.Column hashed, List<String> values, List<Cell> cells) {
    List<Names.Template> from =
        hashed.from().stream().map(name -> names.template(values.get(table.place(name)))).toList();
    if (from.stream().noneMatch(Names.Template::isAboutPeople)) {
      return;
    }
    String identity = values.get(table.place("hash_identity"));
    Cell cell =
        copy ->
            hashes.hash(hashed, identity, from.stream().map(value -> value.inCopy(copy)).toList());
    if (!cell.inCopy(0).equals(values.get(table.place(hashed.name())))) {
      throw new IllegalStateException(hashed.name() + " is made in another way: " + values);
    }
    cells.set(table.place(hashed.name()), cell);
  }

  private static String numbers(Kind kind) {
    return "select %s from %s where %s".formatted(kind.number(), kind.table(), kind.condition());
  }

  private long count(Kind kind) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) from " + kind.table() + " where " + kind.condition())) {
      row.next();
      return row.getLong(1);
    }
  }

  private List<String> tablesOfResources() throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TABLES_OF_RESOURCES)) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    return tables;
  }
}
