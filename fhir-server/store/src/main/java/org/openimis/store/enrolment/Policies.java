package org.openimis.store.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.enrolment.EnrolmentFacts.OtherCover;
import org.openimis.domain.enrolment.FamilyPolicy;
import org.openimis.domain.party.PartyReference;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.store.sql.Database;

/** Reads policies and the covers under them from the projections. */
final class Policies {
  private final Database database;

  Policies(Database database) {
    this.database = database;
  }

  /**
   * A policy.
   *
   * @param id of its Contract
   * @param family the key of the family
   * @param renews the number of the policy that it renews
   */
  record Policy(
      String id,
      String scheme,
      String number,
      String family,
      String product,
      @Nullable String officer,
      PolicyStage stage,
      PolicyStatus status,
      LocalDate enrolled,
      LocalDate start,
      LocalDate effective,
      LocalDate expiry,
      @Nullable String renews) {
    FamilyPolicy ofFamily() {
      return new FamilyPolicy(number, product, status, start, expiry);
    }
  }

  Optional<Policy> byId(String contractId) {
    return database.queryOne(
        "SELECT * FROM scheme.policy WHERE resource_id = ?", (row, i) -> policy(row), contractId);
  }

  Optional<Policy> byNumber(String scheme, String number) {
    return database.queryOne(
        "SELECT * FROM scheme.policy WHERE scheme = ? AND number = ?",
        (row, i) -> policy(row),
        scheme,
        number);
  }

  List<Policy> find(PartyReference reference) {
    boolean byNumber = reference.id() == null;
    if (byNumber && !IdentifierSystems.POLICY.equals(reference.system())) {
      return List.of();
    }
    return database.query(
        "SELECT * FROM scheme.policy WHERE " + (byNumber ? "number" : "resource_id") + " = ?",
        (row, i) -> policy(row),
        Families.key(reference));
  }

  List<Policy> ofFamily(String scheme, String family) {
    return database.query(
        "SELECT * FROM scheme.policy WHERE scheme = ? AND family = ? ORDER BY start, number",
        (row, i) -> policy(row),
        scheme,
        family);
  }

  /** Covers of some people under policies of the product of other families, offers left out. */
  List<OtherCover> coveredElsewhere(
      String scheme, String product, String family, List<String> insurees) {
    return database.query(
        """
        SELECT cover.insuree_number, cover.effective, cover.expiry
          FROM scheme.cover
          JOIN scheme.policy ON policy.scheme = cover.scheme AND policy.number = cover.policy
         WHERE cover.scheme = ? AND cover.product = ? AND cover.insuree_number = ANY (?)
           AND policy.family <> ? AND cover.status IN ('READY', 'ACTIVE', 'SUSPENDED')
        """,
        (row, i) ->
            new OtherCover(
                row.getString("insuree_number"),
                row.getObject("effective", LocalDate.class),
                row.getObject("expiry", LocalDate.class)),
        scheme,
        product,
        insurees.toArray(String[]::new),
        family);
  }

  /** The ids of the Coverages under a policy, in a certain order. */
  List<String> coverIds(Policy policy) {
    return database.query(
        """
        SELECT resource_id FROM scheme.cover WHERE scheme = ? AND policy = ?
         ORDER BY insuree_number
        """,
        (row, i) -> row.getString("resource_id"),
        policy.scheme(),
        policy.number());
  }

  /** Whether a policy covered anybody on any day, so far. */
  boolean wasEverInForce(Policy policy) {
    return switch (policy.status()) {
      case IDLE -> false;
      case ACTIVE -> true;
      case READY, SUSPENDED -> hasCover(policy, "suspensions || ' ' LIKE '%/ %'");
      case EXPIRED ->
          hasCover(
              policy,
              "(suspensions IS NULL OR suspensions"
                  + " <> policy_effective::text || '/' || policy_expiry::text)");
    };
  }

  private boolean hasCover(Policy policy, String condition) {
    return database
        .queryOne(
            "SELECT 1 FROM scheme.cover WHERE scheme = ? AND policy = ? AND "
                + condition
                + " LIMIT 1",
            (row, i) -> row.getInt(1),
            policy.scheme(),
            policy.number())
        .isPresent();
  }

  boolean isTaken(String scheme, String number) {
    return byNumber(scheme, number).isPresent();
  }

  /** The last day of care for which a claim was paid under a policy. */
  Optional<LocalDate> lastPaidCare(Policy policy) {
    return database
        .queryOne(
            """
            SELECT max(care_date) AS day FROM scheme.claim_line
             WHERE scheme = ? AND policy = ? AND state = 'accepted' AND use = 'claim'
            """,
            (row, i) -> Optional.ofNullable(row.getObject("day", LocalDate.class)),
            policy.scheme(),
            policy.number())
        .orElse(Optional.empty());
  }

  /** The last day of care for which a claim of one member was paid under a policy. */
  Optional<LocalDate> lastPaidCare(Policy policy, String insuree) {
    return database
        .queryOne(
            """
            SELECT max(care_date) AS day FROM scheme.claim_line
             WHERE scheme = ? AND policy = ? AND insuree_number = ?
               AND state = 'accepted' AND use = 'claim'
            """,
            (row, i) -> Optional.ofNullable(row.getObject("day", LocalDate.class)),
            policy.scheme(),
            policy.number(),
            insuree)
        .orElse(Optional.empty());
  }

  /** Some policies whose last day lies before a day and that do not say so yet. */
  List<Policy> overBefore(String scheme, LocalDate day, int most) {
    return database.query(
        """
        SELECT * FROM scheme.policy
         WHERE status <> 'EXPIRED' AND expiry < ? AND scheme = ? ORDER BY expiry, number LIMIT ?
        """,
        (row, i) -> policy(row),
        day,
        scheme,
        most);
  }

  /**
   * Policies that end between two days and that nobody has been offered to renew yet, by number.
   *
   * @param after the number of the last one that was looked at
   */
  List<Policy> dueForRenewal(
      String scheme, LocalDate from, LocalDate until, String after, int most) {
    return database.query(
        """
        SELECT * FROM scheme.policy
         WHERE scheme = ? AND expiry BETWEEN ? AND ? AND number > ?
           AND status IN ('ACTIVE', 'EXPIRED')
           AND NOT EXISTS (SELECT 1 FROM scheme.renewal
                            WHERE renewal.scheme = policy.scheme
                              AND renewal.policy = policy.number)
         ORDER BY number LIMIT ?
        """,
        (row, i) -> policy(row),
        scheme,
        from,
        until,
        after,
        most);
  }

  private static Policy policy(ResultSet row) throws SQLException {
    return new Policy(
        row.getString("resource_id"),
        row.getString("scheme"),
        row.getString("number"),
        row.getString("family"),
        row.getString("product"),
        row.getString("officer"),
        PolicyStage.valueOf(row.getString("stage")),
        PolicyStatus.valueOf(row.getString("status")),
        row.getObject("enrolled", LocalDate.class),
        row.getObject("start", LocalDate.class),
        row.getObject("effective", LocalDate.class),
        row.getObject("expiry", LocalDate.class),
        row.getString("renews"));
  }
}
