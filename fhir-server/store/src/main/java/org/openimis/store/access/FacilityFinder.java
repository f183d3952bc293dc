package org.openimis.store.access;

import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.store.sql.Database;

/** Finds the health facility that a reference names. */
public final class FacilityFinder {
  private final Database database;

  public FacilityFinder(Database database) {
    this.database = database;
  }

  /** A facility by the id of its Organization and by its code. */
  public record Found(String id, String code) {}

  /** By the id of the Organization or of a role there, or by the facility's code. */
  public Optional<Found> find(Reference reference) {
    String id = reference.getReferenceElement().getIdPart();
    String code = reference.getIdentifier().getValue();
    boolean byCode =
        id == null
            && code != null
            && IdentifierSystems.HEALTH_FACILITY.equals(reference.getIdentifier().getSystem());
    return byCode ? byCode(code) : byId(id == null ? "" : id);
  }

  private Optional<Found> byCode(String code) {
    return database.queryOne(
        "SELECT resource_id, code FROM scheme.facility WHERE code = ? LIMIT 1",
        (row, i) -> new Found(row.getString("resource_id"), row.getString("code")),
        code);
  }

  private Optional<Found> byId(String id) {
    return database.queryOne(
        """
        SELECT resource_id, code FROM scheme.facility
         WHERE resource_id = ?
            OR code IN (SELECT facility FROM scheme.party
                         WHERE resource_type = 'PractitionerRole' AND resource_id = ?)
         LIMIT 1
        """,
        (row, i) -> new Found(row.getString("resource_id"), row.getString("code")),
        id,
        id);
  }
}
