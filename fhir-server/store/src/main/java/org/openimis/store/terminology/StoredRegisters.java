package org.openimis.store.terminology;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.terminology.CodeList;
import org.openimis.mapping.terminology.Registers;
import org.openimis.store.hapi.InternalRequest;
import org.openimis.store.sql.Database;

/**
 * The registers of the schemes, kept in memory. Which versions are current is asked at every call,
 * in one small query, so that a register counts from the moment at which its load is committed, on
 * every server of the database; only a version that is not yet known here is read.
 */
public final class StoredRegisters implements Registers {
  private static final String CURRENT =
      """
      SELECT fhir_id, res_ver FROM hfj_resource
       WHERE res_type = 'CodeSystem' AND res_deleted_at IS NULL
       ORDER BY res_id
      """;

  private final Database database;
  private final DaoRegistry daos;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  public StoredRegisters(Database database, DaoRegistry daos) {
    this.database = database;
    this.daos = daos;
  }

  private record Version(String id, long number) {}

  private record Kept(long version, CodeList list) {}

  @Override
  public List<CodeList> current() {
    List<Version> current =
        database.query(
            CURRENT, (row, i) -> new Version(row.getString("fhir_id"), row.getLong("res_ver")));
    Set<String> ids = current.stream().map(Version::id).collect(Collectors.toSet());
    kept.keySet().retainAll(ids);
    return current.stream().map(this::read).toList();
  }

  private CodeList read(Version version) {
    return kept.compute(version.id(), (id, found) -> fresh(version, found)).list();
  }

  /** An older version than the one that is kept was read by a query that began before. */
  private Kept fresh(Version version, @Nullable Kept found) {
    if (found != null && found.version() >= version.number()) {
      return found;
    }
    var id = new IdType("CodeSystem", version.id(), String.valueOf(version.number()));
    CodeSystem system = daos.getResourceDao(CodeSystem.class).read(id, InternalRequest.create());
    return new Kept(version.number(), CodeList.of(system));
  }
}
