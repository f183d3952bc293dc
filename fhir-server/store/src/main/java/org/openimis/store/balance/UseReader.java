package org.openimis.store.balance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.EarlierClaim;
import org.openimis.domain.claim.EarlierLine;
import org.openimis.domain.claim.History;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.product.AllowanceLevel;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.valuation.BenefitUse;
import org.openimis.domain.valuation.BenefitUse.CareUse;
import org.openimis.domain.valuation.Bucket;
import org.openimis.domain.valuation.PolicyBalance;
import org.openimis.store.sql.Database;

/**
 * Reads what was used of one cover, as far as its product limits it, in one statement. It says what
 * the ledger and the judge's history say to the next claim, but waits for nobody.
 */
final class UseReader {
  private static final String ACCOUNTS =
      """
      SELECT 'used' AS kind, bucket AS name, NULL AS code, NULL AS claim,
             insuree_number = ? AS own, NULL::date AS day, sum(balance) AS amount
        FROM scheme.account WHERE scheme = ? AND policy = ?
       GROUP BY name, own
      """;

  /** What is reserved still, though the last day for it is over. */
  private static final String EXPIRED =
      """
      SELECT 'unused', held.bucket AS name, NULL, NULL, held.insuree_number = ? AS own, NULL,
             sum(held.amount)
        FROM scheme.claim_state state
       CROSS JOIN LATERAL (
             SELECT * FROM scheme.posting WHERE posting.claim_id = state.claim_id
             UNION ALL
             SELECT * FROM scheme.posting
              WHERE posting.preauthorization_id = state.claim_id
                AND posting.claim_id <> state.claim_id) held
       WHERE state.reserved_until < ? AND state.scheme = ?
         AND held.scheme = ? AND held.policy = ?
       GROUP BY name, own
      """;

  private static final String MEMBERS =
      """
      SELECT 'members', status, NULL, NULL, NULL, NULL, count(*) FROM scheme.cover
       WHERE scheme = ? AND policy = ? AND ? BETWEEN policy_effective AND policy_expiry
         AND ? BETWEEN effective AND expiry
       GROUP BY status
      """;

  private static final String CLAIMS =
      """
      SELECT 'claim', category, NULL, claim_code, NULL, care_date, NULL FROM scheme.claim_state
       WHERE insuree_number = ? AND scheme = ? AND care_date BETWEEN ? AND ?
         AND use = 'claim' AND state NOT IN ('REJECTED', 'CANCELLED')
      """;

  private static final String LINES =
      """
      SELECT 'line', line.kind, line.code, line.claim_code, NULL, line.care_date, line.accepted
        FROM unnest(?::text[], ?::text[]) AS asked (kind, code)
        JOIN scheme.claim_line line ON line.kind = asked.kind AND line.code = asked.code
       WHERE line.insuree_number = ? AND line.scheme = ?
         AND line.state = 'accepted' AND line.use = 'claim'
      """;

  private final Database database;
  private final List<String> parts = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  UseReader(Database database) {
    this.database = database;
  }

  /**
   * What is asked about.
   *
   * @param day on which members count
   * @param today on which preauthorizations still reserve, or do not
   */
  record Asked(
      String scheme,
      String insuree,
      MemberCover cover,
      BenefitTerms terms,
      LocalDate day,
      LocalDate today,
      Collection<MedicalCode> codes) {}

  /** What was used, and how many people the policy covers. */
  static final class Used {
    private final List<EarlierLine> lines = new ArrayList<>();
    private final List<EarlierClaim> claims = new ArrayList<>();
    private BenefitUse own = BenefitUse.NONE;
    private BenefitUse all = BenefitUse.NONE;
    private int members;

    PolicyBalance balance(String policy) {
      return new PolicyBalance(policy, Math.max(members, 1), own, all);
    }

    History history() {
      return new History(lines, claims);
    }
  }

  Used read(Asked asked) {
    var used = new Used();
    ask(asked);
    if (!parts.isEmpty()) {
      // Names of the columns come from the first part, whichever that is.
      String sql =
          "SELECT * FROM ("
              + String.join(" UNION ALL ", parts)
              + ") AS found (kind, name, code, claim, own, day, amount)";
      database.query(
          sql,
          (row, i) -> {
            add(row, used);
            return i;
          },
          values.toArray());
    }
    return used;
  }

  /** Asks for what the product limits, and for nothing else. */
  private void ask(Asked asked) {
    BenefitTerms terms = asked.terms();
    String insuree = asked.insuree();
    String scheme = asked.scheme();
    String policy = asked.cover().policy();
    if (!terms.deductibles().isEmpty() || !terms.ceilings().isEmpty()) {
      part(ACCOUNTS, insuree, scheme, policy);
      part(EXPIRED, insuree, asked.today(), scheme, scheme, policy);
    }
    if (terms.ceilings().stream().anyMatch(each -> each.level() == AllowanceLevel.POLICY)) {
      part(MEMBERS, scheme, policy, asked.day(), asked.day());
    }
    if (!terms.mostClaims().isEmpty()) {
      part(CLAIMS, insuree, scheme, asked.cover().effective(), asked.cover().lastDay());
    }
    if (!asked.codes().isEmpty()) {
      part(
          LINES,
          asked.codes().stream().map(code -> code.kind().name()).toArray(String[]::new),
          asked.codes().stream().map(MedicalCode::code).toArray(String[]::new),
          insuree,
          scheme);
    }
  }

  private void part(String sql, Object... arguments) {
    parts.add(sql);
    values.addAll(List.of(arguments));
  }

  private static void add(ResultSet row, Used used) throws SQLException {
    String name = row.getString("name");
    @Nullable BigDecimal amount = row.getBigDecimal("amount");
    switch (row.getString("kind")) {
      case "used" -> addUse(row, used, Bucket.ofCode(name), required(amount));
      case "unused" -> addUse(row, used, Bucket.ofCode(name), required(amount).negate());
      case "members" -> {
        if (PolicyStatus.valueOf(name).coversWithinItsDates()) {
          used.members += required(amount).intValueExact();
        }
      }
      case "claim" ->
          used.claims.add(
              new EarlierClaim(
                  row.getString("claim"),
                  ServiceCategory.ofCode(name),
                  row.getObject("day", LocalDate.class)));
      default ->
          used.lines.add(
              new EarlierLine(
                  new MedicalCode(LineKind.valueOf(name), row.getString("code")),
                  row.getObject("day", LocalDate.class),
                  required(amount),
                  row.getString("claim")));
    }
  }

  private static void addUse(ResultSet row, Used used, Bucket bucket, BigDecimal amount)
      throws SQLException {
    var taken =
        bucket.isDeductible()
            ? new CareUse(amount, BigDecimal.ZERO)
            : new CareUse(BigDecimal.ZERO, amount);
    used.all = used.all.plus(bucket.isHospital(), taken);
    if (row.getBoolean("own")) {
      used.own = used.own.plus(bucket.isHospital(), taken);
    }
  }

  private static BigDecimal required(@Nullable BigDecimal amount) {
    if (amount == null) {
      throw new IllegalStateException("The row has no amount");
    }
    return amount;
  }
}
