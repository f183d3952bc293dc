package org.openimis.store.resource;

import java.util.stream.Stream;
import org.openimis.store.sql.TableRows.Table;

/** The tables of HAPI that a new resource is written to, with the columns that are not empty. */
final class HapiTables {
  static final Table RESOURCE =
      new Table(
          "hfj_resource",
          "res_id bigint",
          "res_type text",
          "res_type_id smallint",
          "fhir_id text",
          "res_ver bigint",
          "res_version text",
          "has_tags boolean",
          "res_published timestamp",
          "res_updated timestamp",
          "hash_sha256 text",
          "search_url_present boolean",
          "sp_index_status smallint",
          "sp_has_links boolean",
          "sp_coords_present boolean",
          "sp_date_present boolean",
          "sp_number_present boolean",
          "sp_quantity_present boolean",
          "sp_quantity_nrml_present boolean",
          "sp_string_present boolean",
          "sp_token_present boolean",
          "sp_uri_present boolean",
          "sp_cmpstr_uniq_present boolean",
          "sp_cmptoks_present boolean");

  static final Table VERSION =
      new Table(
          "hfj_res_ver",
          "pid bigint",
          "res_id bigint",
          "res_type text",
          "res_type_id smallint",
          "res_ver bigint",
          "res_version text",
          "has_tags boolean",
          "res_published timestamp",
          "res_updated timestamp",
          "res_encoding text",
          "res_text_vc text");

  static final Table LINK =
      new Table(
          "hfj_res_link",
          "pid bigint",
          "src_path text",
          "src_resource_id bigint",
          "source_resource_type text",
          "src_res_type_id smallint",
          "target_resource_id bigint",
          "target_resource_type text",
          "target_res_type_id smallint",
          "target_resource_url text",
          "target_resource_version bigint",
          "sp_updated timestamp");

  static final Table TOKEN =
      index(
          "hfj_spidx_token",
          "sp_system text",
          "sp_value text",
          "hash_sys bigint",
          "hash_sys_and_value bigint",
          "hash_value bigint");

  static final Table DATE =
      index(
          "hfj_spidx_date",
          "sp_value_low timestamp",
          "sp_value_high timestamp",
          "sp_value_low_date_ordinal integer",
          "sp_value_high_date_ordinal integer");

  static final Table STRING =
      index(
          "hfj_spidx_string",
          "sp_value_exact text",
          "sp_value_normalized text",
          "hash_exact bigint",
          "hash_norm_prefix bigint");

  static final Table URI = index("hfj_spidx_uri", "sp_uri text", "hash_uri bigint");

  private HapiTables() {}

  private static Table index(String name, String... values) {
    return new Table(
        name,
        Stream.concat(
                Stream.of(
                    "sp_id bigint",
                    "res_id bigint",
                    "res_type text",
                    "sp_name text",
                    "sp_missing boolean",
                    "hash_identity bigint"),
                Stream.of(values))
            .toArray(String[]::new));
  }
}
