package org.openimis.app.it.store;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.openimis.app.it.Books;

/** The rows that HAPI keeps of resources, as far as two writes of the same have to agree. */
public final class HapiRows {
  /** Every table of HAPI's with rows about a resource, and the column that says about which. */
  private static final Map<String, String> TABLES = tables();

  private static Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    for (String kind :
        List.of(
            "string", "token", "date", "uri", "number", "quantity", "quantity_nrml", "coords")) {
      tables.put("hfj_spidx_" + kind, "res_id");
    }
    tables.put("hfj_resource", "res_id");
    tables.put("hfj_res_ver", "res_id");
    tables.put("hfj_res_link", "src_resource_id");
    tables.put("hfj_res_tag", "res_id");
    tables.put("hfj_history_tag", "res_id");
    tables.put("hfj_res_ver_prov", "res_pid");
    tables.put("hfj_res_param_present", "res_id");
    tables.put("hfj_idx_cmp_string_uniq", "res_id");
    tables.put("hfj_idx_cmb_tok_nu", "res_id");
    tables.put("hfj_res_search_url", "res_id");
    return tables;
  }

  /** Projections in which no number may stand twice, and copies have the same numbers. */
  private static final List<String> NUMBERED =
      List.of(
          "scheme.insuree",
          "scheme.place",
          "scheme.product",
          "scheme.family",
          "scheme.policy",
          "scheme.contribution");

  /** What differs between any two writes of the same: numbers, the id, the time. */
  private static final String BUT_FOR =
      "{pid, sp_id, res_id, src_resource_id, fhir_id, res_published, res_updated, sp_updated}";

  private final DataSource dataSource;
  private final EntityManager entities;

  public HapiRows(DataSource dataSource, EntityManager entities) {
    this.dataSource = dataSource;
    this.entities = entities;
  }

  /** Lets a copy be written beside its original, in a transaction that is undone. */
  public void forgetNumbers() {
    NUMBERED.forEach(table -> new Books(dataSource).execute("DELETE FROM " + table));
  }

  /** Of each table that has any, its rows with all columns but those that must differ. */
  public Map<String, List<String>> of(String id) {
    var books = new Books(dataSource);
    entities.flush(); // what the DAO has not told the database yet
    Map<String, List<String>> rows = new LinkedHashMap<>();
    TABLES.forEach(
        (table, column) -> {
          List<String> found =
              books.rows(
                  "SELECT to_jsonb(each) - ?::text[] FROM %s each".formatted(table)
                      + " WHERE %s = (SELECT res_id FROM hfj_resource WHERE fhir_id = ?)"
                          .formatted(column)
                      + " ORDER BY 1",
                  BUT_FOR,
                  id);
          if (!found.isEmpty()) {
            rows.put(table, found);
          }
        });
    return rows;
  }
}
