package org.openimis.store.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.enrolment.FamilyMember;
import org.openimis.domain.party.PartyReference;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.store.sql.Database;

/** Reads families, people, places and officers from the projections. */
final class Families {
  private static final String WITHIN =
      """
      WITH RECURSIVE within (code, parent) AS (
        SELECT code, parent FROM scheme.place WHERE scheme = ? AND code = ?
        UNION
        SELECT place.code, place.parent
          FROM within JOIN scheme.place ON place.scheme = ? AND place.code = within.parent)
      SELECT 1 FROM within WHERE code = ANY (?) LIMIT 1
      """;

  private final Database database;

  Families(Database database) {
    this.database = database;
  }

  /**
   * A family.
   *
   * @param id of its Group
   */
  record Family(String id, String scheme, String key, String head, @Nullable String village) {}

  /** A person, and the family in which they are today, if any. */
  record Person(
      String patient,
      String scheme,
      String number,
      LocalDate birthDate,
      @Nullable LocalDate lastDay,
      @Nullable String familyId) {}

  /** Anybody or anything with an id and a code in a scheme. */
  record Party(String type, String id, String scheme, String code) {}

  List<Family> find(PartyReference reference) {
    boolean byKey = reference.id() == null;
    return database.query(
        "SELECT * FROM scheme.family WHERE " + (byKey ? "key" : "resource_id") + " = ?",
        (row, i) -> family(row),
        key(reference));
  }

  Optional<Family> byId(String groupId) {
    return database.queryOne(
        "SELECT * FROM scheme.family WHERE resource_id = ?", (row, i) -> family(row), groupId);
  }

  Optional<Family> byKey(String scheme, String key) {
    return database.queryOne(
        "SELECT * FROM scheme.family WHERE scheme = ? AND key = ?",
        (row, i) -> family(row),
        scheme,
        key);
  }

  private static Family family(ResultSet row) throws SQLException {
    return new Family(
        row.getString("resource_id"),
        row.getString("scheme"),
        row.getString("key"),
        row.getString("head"),
        row.getString("village"));
  }

  /** The head first, then the others in the order in which they joined. */
  List<FamilyMember> members(Family family) {
    return database.query(
        """
        SELECT member.*, insuree.birth_date, insuree.last_day
          FROM scheme.family_member member
          JOIN scheme.insuree ON insuree.number = member.insuree_number
         WHERE member.resource_id = ?
         ORDER BY member.insuree_number <> ?, member.position
        """,
        (row, i) ->
            new FamilyMember(
                row.getString("insuree_number"),
                row.getString("patient_id"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("relationship"),
                row.getObject("last_day", LocalDate.class)),
        family.id(),
        family.head());
  }

  /** By the id of the Patient or by the insurance number. */
  List<Person> people(PartyReference reference) {
    boolean byNumber = reference.id() == null;
    if (byNumber && !IdentifierSystems.INSUREE_NUMBER.equals(reference.system())) {
      return List.of();
    }
    return database.query(
        """
        SELECT insuree.*, (SELECT member.resource_id FROM scheme.family_member member
                            WHERE member.insuree_number = insuree.number LIMIT 1) AS family_id
          FROM scheme.insuree WHERE insuree.%s = ?
        """
            .formatted(byNumber ? "number" : "resource_id"),
        (row, i) ->
            new Person(
                row.getString("resource_id"),
                row.getString("scheme"),
                row.getString("number"),
                row.getObject("birth_date", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("family_id")),
        key(reference));
  }

  /** Officers, insurers, places: by the id of a resource of theirs, or by a code in a system. */
  List<Party> parties(PartyReference reference, String system) {
    boolean byCode = reference.id() == null;
    if (byCode && !system.equals(reference.system())) {
      return List.of();
    }
    return database.query(
        "SELECT * FROM scheme.party WHERE system = ? AND "
            + (byCode ? "value" : "resource_id")
            + " = ? ORDER BY resource_type",
        (row, i) ->
            new Party(
                row.getString("resource_type"),
                row.getString("resource_id"),
                row.getString("scheme"),
                row.getString("value")),
        system,
        key(reference));
  }

  /** Health facilities: by the id of the Organization or by the code. */
  List<Party> facilities(PartyReference reference) {
    boolean byCode = reference.id() == null;
    return database.query(
        "SELECT DISTINCT resource_id, scheme, code FROM scheme.facility WHERE "
            + (byCode ? "code" : "resource_id")
            + " = ?",
        (row, i) ->
            new Party(
                "Organization",
                row.getString("resource_id"),
                row.getString("scheme"),
                row.getString("code")),
        key(reference));
  }

  /** Whether a place is one of some places, or lies in one. */
  boolean isWithin(String scheme, String place, Set<String> places) {
    return database
        .queryOne(
            WITHIN, (row, i) -> row.getInt(1), scheme, place, scheme, places.toArray(String[]::new))
        .isPresent();
  }

  /** Who may enrol in some districts may enrol this family; null means everywhere. */
  boolean isServed(Family family, @Nullable Set<String> districts) {
    return districts == null
        || (family.village() != null && isWithin(family.scheme(), family.village(), districts));
  }

  /** Whether a person lives in one of some districts, by their own or their family's address. */
  boolean isServed(Person person, @Nullable Set<String> districts) {
    return districts == null
        || database
            .query(
                "SELECT village FROM scheme.residence WHERE patient_id = ? AND scheme = ?",
                (row, i) -> row.getString("village"),
                person.patient(),
                person.scheme())
            .stream()
            .anyMatch(village -> isWithin(person.scheme(), village, districts));
  }

  /** No register holds a control character, and PostgreSQL cannot be asked for one. */
  static String key(PartyReference reference) {
    return reference.shown().replace("\0", "");
  }

  long next(String counter) {
    return database
        .queryOne("SELECT nextval(?::regclass)", (row, i) -> row.getLong(1), "scheme." + counter)
        .orElseThrow();
  }
}
