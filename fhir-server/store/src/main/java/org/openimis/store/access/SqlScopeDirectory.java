package org.openimis.store.access;

import java.util.Optional;
import java.util.Set;
import org.openimis.domain.access.ScopeDirectory;
import org.openimis.domain.party.PartyReference;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.store.sql.Database;

/** Answers whose people and places are whose, from the projections. */
public final class SqlScopeDirectory implements ScopeDirectory {
  private static final String IN_DISTRICTS =
      """
      WITH RECURSIVE within (scheme, code, parent) AS (
        SELECT place.scheme, place.code, place.parent
          FROM scheme.residence JOIN scheme.place
            ON place.scheme = residence.scheme AND place.code = residence.village
         WHERE %s = ?
        UNION
        SELECT place.scheme, place.code, place.parent
          FROM within JOIN scheme.place
            ON place.scheme = within.scheme AND place.code = within.parent)
      SELECT 1 FROM within WHERE code = ANY (?) LIMIT 1
      """;

  private final Database database;

  public SqlScopeDirectory(Database database) {
    this.database = database;
  }

  @Override
  public Optional<String> organizationOf(String facility) {
    return database.queryOne(
        "SELECT resource_id FROM scheme.facility WHERE code = ? LIMIT 1",
        (row, i) -> row.getString("resource_id"),
        facility);
  }

  @Override
  public boolean isFacility(PartyReference reference, String facility) {
    String id = reference.id();
    if (id == null) {
      return IdentifierSystems.HEALTH_FACILITY.equals(reference.system())
          && facility.equals(reference.value());
    }
    return organizationOf(facility).filter(id::equals).isPresent()
        || exists(
            """
            SELECT 1 FROM scheme.party
             WHERE resource_type = 'PractitionerRole' AND resource_id = ? AND facility = ?
            """,
            id,
            facility);
  }

  @Override
  public boolean worksAt(String practitionerId, String facility) {
    return exists(
        """
        SELECT 1 FROM scheme.party person JOIN scheme.party role
            ON role.scheme = person.scheme AND role.system = person.system
           AND role.value = person.value AND role.resource_type = 'PractitionerRole'
         WHERE person.resource_type = 'Practitioner' AND person.resource_id = ?
           AND role.facility = ?
        """,
        practitionerId,
        facility);
  }

  @Override
  public boolean personLivesIn(String patientId, Set<String> districts) {
    return livesIn("residence.patient_id", patientId, districts);
  }

  @Override
  public boolean familyLivesIn(String groupId, Set<String> districts) {
    return livesIn("residence.resource_id", groupId, districts);
  }

  @Override
  public boolean applicantLivesIn(String enrollmentRequestId, Set<String> districts) {
    return familyOf(
            """
            SELECT family.resource_id FROM scheme.application
              JOIN scheme.family USING (scheme)
             WHERE application.request_id = ? AND family.key = application.family
            """,
            enrollmentRequestId)
        .filter(family -> familyLivesIn(family, districts))
        .isPresent();
  }

  @Override
  public boolean payerLivesIn(String invoiceId, Set<String> districts) {
    return familyOf(
            """
            SELECT family.resource_id FROM scheme.contribution
              JOIN scheme.policy
                ON policy.scheme = contribution.scheme AND policy.number = contribution.policy
              JOIN scheme.family
                ON family.scheme = policy.scheme AND family.key = policy.family
             WHERE contribution.resource_id = ?
            """,
            invoiceId)
        .filter(family -> familyLivesIn(family, districts))
        .isPresent();
  }

  private Optional<String> familyOf(String sql, String id) {
    return database.queryOne(sql, (row, i) -> row.getString("resource_id"), id);
  }

  @Override
  public Optional<String> personOnPhoto(String binaryId) {
    return database.queryOne(
        "SELECT patient_id FROM scheme.photo WHERE resource_id = ?",
        (row, i) -> row.getString("patient_id"),
        binaryId);
  }

  @Override
  public boolean isDocumentOf(String binaryId, String facility) {
    return exists(
        """
        SELECT 1 FROM scheme.attachment
          LEFT JOIN scheme.claim_state state USING (claim_id)
         WHERE attachment.resource_id = ?
           AND coalesce(state.facility, attachment.facility) = ?
        """,
        binaryId,
        facility);
  }

  private boolean livesIn(String column, String id, Set<String> districts) {
    return exists(IN_DISTRICTS.formatted(column), id, districts.toArray(String[]::new));
  }

  private boolean exists(String sql, Object... args) {
    return database.queryOne(sql, (row, i) -> row.getInt(1), args).isPresent();
  }
}
