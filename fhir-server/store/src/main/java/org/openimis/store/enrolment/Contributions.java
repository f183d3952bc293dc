package org.openimis.store.enrolment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.contribution.Receipt;
import org.openimis.domain.contribution.Settlement;
import org.openimis.domain.contribution.UnderpaymentAction;
import org.openimis.domain.money.Money;
import org.openimis.domain.party.PartyReference;
import org.openimis.store.enrolment.Policies.Policy;
import org.openimis.store.sql.Database;

/** Reads the contributions that are due and what was received for them, from the projections. */
final class Contributions {
  private final Database database;

  Contributions(Database database) {
    this.database = database;
  }

  /**
   * A contribution due.
   *
   * @param id of its Invoice
   * @param insuree who joined late; null for the policy as a whole
   */
  record Due(
      String id,
      String scheme,
      String number,
      String policy,
      @Nullable String insuree,
      Money amount) {}

  List<Due> find(PartyReference reference) {
    boolean byNumber = reference.id() == null;
    return database.query(
        "SELECT * FROM scheme.contribution WHERE " + (byNumber ? "number" : "resource_id") + " = ?",
        (row, i) -> due(row),
        Families.key(reference));
  }

  /** How the contribution for the policy as a whole stands; empty where none was asked for. */
  Optional<Settlement> ofPolicy(Policy policy) {
    return ofAll(policy).stream()
        .filter(due -> due.insuree() == null)
        .findFirst()
        .map(due -> settle(due, policy));
  }

  /** How the contributions of those who joined late stand, by insurance number. */
  Map<String, Settlement> ofLateJoiners(Policy policy) {
    Map<String, Settlement> all = new HashMap<>();
    for (Due due : ofAll(policy)) {
      if (due.insuree() != null) {
        all.put(due.insuree(), settle(due, policy));
      }
    }
    return all;
  }

  /** How a contribution stands. */
  Settlement settle(Due due, Policy policy) {
    return Settlement.of(due.amount(), policy.start(), receipts(due));
  }

  private List<Due> ofAll(Policy policy) {
    return database.query(
        "SELECT * FROM scheme.contribution WHERE scheme = ? AND policy = ? ORDER BY number",
        (row, i) -> due(row),
        policy.scheme(),
        policy.number());
  }

  private List<Receipt> receipts(Due due) {
    return database.query(
        "SELECT * FROM scheme.receipt WHERE contribution_id = ? ORDER BY sequence",
        (row, i) ->
            new Receipt(
                row.getObject("paid_on", LocalDate.class),
                money(row.getBigDecimal("amount"), row.getString("currency")),
                row.getBoolean("photo_fee"),
                UnderpaymentAction.valueOf(row.getString("action"))),
        due.id());
  }

  private static Due due(ResultSet row) throws SQLException {
    return new Due(
        row.getString("resource_id"),
        row.getString("scheme"),
        row.getString("number"),
        row.getString("policy"),
        row.getString("insuree_number"),
        money(row.getBigDecimal("due"), row.getString("currency")));
  }

  private static Money money(BigDecimal amount, String currency) {
    return new Money(amount, Currency.getInstance(currency)).rounded();
  }
}
