package org.openimis.benchmarks.copies;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamString;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import ca.uhn.fhir.jpa.model.entity.StorageSettings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hashes of HAPI's index entries, by HAPI's own functions. */
final class IndexHashes {
  private static final PartitionSettings NO_PARTITIONS = new PartitionSettings();
  private static final StorageSettings STORAGE = new StorageSettings();

  private final Map<String, Parameter> byIdentity = new HashMap<>();

  private record Parameter(String type, String name) {}

  /** What a hash is made of: columns of its row, the last of which may name people. */
  interface Hash {
    long of(RequestPartitionId partition, String type, String parameter, List<String> values);
  }

  /** A column with a hash, and the columns that it is made of. */
  record Column(String name, List<String> from, Hash hash) {}

  /** The columns with hashes of values, by table. */
  static final Map<String, List<Column>> COLUMNS =
      Map.of(
          "hfj_spidx_token",
          List.of(
              new Column(
                  "hash_value",
                  List.of("sp_value"),
                  (partition, type, parameter, values) ->
                      ResourceIndexedSearchParamToken.calculateHashValue(
                          NO_PARTITIONS, partition, type, parameter, values.get(0))),
              new Column(
                  "hash_sys_and_value",
                  List.of("sp_system", "sp_value"),
                  (partition, type, parameter, values) ->
                      ResourceIndexedSearchParamToken.calculateHashSystemAndValue(
                          NO_PARTITIONS,
                          partition,
                          type,
                          parameter,
                          values.get(0),
                          values.get(1)))),
          "hfj_spidx_string",
          List.of(
              new Column(
                  "hash_exact",
                  List.of("sp_value_exact"),
                  (partition, type, parameter, values) ->
                      ResourceIndexedSearchParamString.calculateHashExact(
                          NO_PARTITIONS, partition, type, parameter, values.get(0))),
              new Column(
                  "hash_norm_prefix",
                  List.of("sp_value_normalized"),
                  (partition, type, parameter, values) ->
                      ResourceIndexedSearchParamString.calculateHashNormalized(
                          NO_PARTITIONS, partition, STORAGE, type, parameter, values.get(0)))));

  /** Reads which search parameter a hash of identity stands for. */
  static IndexHashes read(Connection connection) throws SQLException {
    var hashes = new IndexHashes();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select hash_identity, res_type, sp_name from hfj_spidx_identity")) {
      while (row.next()) {
        hashes.byIdentity.put(row.getString(1), new Parameter(row.getString(2), row.getString(3)));
      }
    }
    return hashes;
  }

  String hash(Column column, String identity, List<String> values) {
    Parameter parameter = byIdentity.get(identity);
    if (parameter == null) {
      throw new IllegalStateException("No search parameter has the identity " + identity);
    }
    var everywhere = RequestPartitionId.allPartitions();
    return Long.toString(column.hash().of(everywhere, parameter.type(), parameter.name(), values));
  }
}
