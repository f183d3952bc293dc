package org.openimis.store.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.money.Money;
import org.openimis.domain.valuation.AccountId;
import org.openimis.domain.valuation.BenefitUse;
import org.openimis.domain.valuation.Postings.Source;
import org.openimis.store.coverage.CoverRows;
import org.openimis.store.sql.Database;

/**
 * The ledger of deductibles and ceilings (conventions 16). Whoever reads a balance to decide by it
 * has locked the policy before.
 */
public final class Ledger {
  private static final String ACCOUNT = "scheme, policy, insuree_number, bucket";

  private final Database database;
  private final Function<String, LocalDate> todayOfScheme;

  /**
   * @param todayOfScheme the day it is for a scheme, by its code
   */
  public Ledger(Database database, Function<String, LocalDate> todayOfScheme) {
    this.database = database;
    this.todayOfScheme = todayOfScheme;
  }

  /** Locks policies in their order, until the end of the transaction. */
  public void lock(Set<PolicyKey> policies) {
    if (policies.isEmpty()) {
      return;
    }
    List<PolicyKey> sorted = policies.stream().sorted().toList();
    String[] schemes = AccountRows.column(sorted, PolicyKey::scheme);
    String[] numbers = AccountRows.column(sorted, PolicyKey::policy);
    database.update(
        """
        INSERT INTO scheme.policy_book (scheme, policy)
        SELECT * FROM unnest(?::text[], ?::text[]) ON CONFLICT DO NOTHING
        """,
        schemes,
        numbers);
    database.query(
        """
        SELECT book.policy FROM scheme.policy_book book
          JOIN unnest(?::text[], ?::text[]) AS wanted (scheme, policy) USING (scheme, policy)
         ORDER BY book.scheme, book.policy FOR UPDATE OF book
        """,
        (row, i) -> row.getString("policy"),
        schemes,
        numbers);
  }

  /**
   * Locks policies and reads what is used of them. What a preauthorization has reserved beyond its
   * last day counts as unused, whether or not it was given back yet.
   *
   * @param growing those whose members count
   * @param exceptClaimId a claim whose own postings do not count; null for none
   * @param drawn the preauthorization whose reservation does not count for a claim
   */
  public Balances balances(
      Set<PolicyKey> policies,
      Set<PolicyKey> growing,
      @Nullable String exceptClaimId,
      Map<ClaimKey, String> drawn) {
    lock(policies);
    Map<PolicyKey, Map<String, BenefitUse>> used = used(policies);
    for (String expired : expired(policies)) {
      reserved(expired, exceptClaimId)
          .forEach((account, amount) -> add(used, account, amount, true));
    }
    if (exceptClaimId != null) {
      net(exceptClaimId).forEach((source, amount) -> add(used, source.account(), amount, true));
    }
    Map<ClaimKey, Map<PolicyKey, Map<String, BenefitUse>>> unused = new HashMap<>();
    drawn.forEach(
        (claim, preauthorization) -> {
          Map<PolicyKey, Map<String, BenefitUse>> reserved = new HashMap<>();
          reserved(preauthorization, exceptClaimId)
              .forEach((account, amount) -> add(reserved, account, amount, true));
          unused.put(claim, reserved);
        });
    return new Balances(used, members(growing), unused);
  }

  /** What a preauthorization still holds, by account. */
  public Map<AccountId, Money> reserved(String preauthorization, @Nullable String exceptClaimId) {
    Map<AccountId, Money> reserved = new TreeMap<>();
    database.query(
        """
        SELECT %s, currency, sum(amount) AS amount FROM scheme.posting
         WHERE (claim_id = ? OR preauthorization_id = ?) AND claim_id IS DISTINCT FROM ?
         GROUP BY %s, currency HAVING sum(amount) <> 0
        """
            .formatted(ACCOUNT, ACCOUNT),
        (row, i) -> reserved.put(AccountRows.account(row), AccountRows.money(row, "amount")),
        preauthorization,
        preauthorization,
        exceptClaimId);
    return reserved;
  }

  /**
   * What a claim has taken in all. What it drew from a preauthorization that reserves no more is
   * nobody's to give back to, and counts as not drawn.
   */
  public Map<Source, Money> net(String claimId) {
    Map<Source, Money> net = new TreeMap<>();
    database.query(
        """
        SELECT %s, currency, amount,
               CASE WHEN open.claim_id IS NOT NULL THEN preauthorization_id END AS drawn_from
          FROM scheme.posting
          LEFT JOIN LATERAL (
                 SELECT claim_id FROM scheme.claim_state
                  WHERE claim_id = posting.preauthorization_id AND reserved_until IS NOT NULL) open
            ON true
         WHERE posting.claim_id = ?
           AND (preauthorization_id IS NULL OR open.claim_id IS NOT NULL)
        """
            .formatted(ACCOUNT),
        (row, i) ->
            net.merge(
                new Source(AccountRows.account(row), row.getString("drawn_from")),
                AccountRows.money(row, "amount"),
                Money::plus),
        claimId);
    net.values().removeIf(Money::isZero);
    return net;
  }

  /** The policies of which a claim has ever taken anything. */
  public Set<PolicyKey> policiesOf(String claimId) {
    return Set.copyOf(
        database.query(
            "SELECT DISTINCT scheme, policy FROM scheme.posting WHERE claim_id = ?",
            (row, i) -> new PolicyKey(row.getString("scheme"), row.getString("policy")),
            claimId));
  }

  private Map<PolicyKey, Map<String, BenefitUse>> used(Set<PolicyKey> policies) {
    Map<PolicyKey, Map<String, BenefitUse>> used = new HashMap<>();
    database.query(
        """
        SELECT account.* FROM unnest(?::text[], ?::text[]) AS wanted (scheme, policy)
          JOIN scheme.account USING (scheme, policy)
        """,
        (row, i) -> {
          add(used, AccountRows.account(row), AccountRows.money(row, "balance"), false);
          return i;
        },
        AccountRows.column(policies, PolicyKey::scheme),
        AccountRows.column(policies, PolicyKey::policy));
    return used;
  }

  /**
   * Preauthorizations on these policies whose last day is over. Those that are over and not given
   * back yet are few; the postings of a policy may be many.
   */
  private List<String> expired(Set<PolicyKey> policies) {
    List<String> over =
        policies.stream()
            .map(PolicyKey::scheme)
            .distinct()
            .flatMap(scheme -> over(scheme, todayOfScheme.apply(scheme)).stream())
            .toList();
    if (over.isEmpty()) {
      return over;
    }
    return database.query(
        """
        SELECT DISTINCT posting.claim_id
          FROM scheme.posting
          JOIN unnest(?::text[], ?::text[]) AS wanted (scheme, policy) USING (scheme, policy)
         WHERE posting.claim_id = ANY (?)
        """,
        (row, i) -> row.getString("claim_id"),
        AccountRows.column(policies, PolicyKey::scheme),
        AccountRows.column(policies, PolicyKey::policy),
        over.toArray(String[]::new));
  }

  private List<String> over(String scheme, LocalDate today) {
    return database.query(
        """
        SELECT claim_id FROM scheme.claim_state
         WHERE reserved_until IS NOT NULL AND reserved_until < ? AND scheme = ?
        """,
        (row, i) -> row.getString("claim_id"),
        today,
        scheme);
  }

  private Map<PolicyKey, List<MemberCover>> members(Collection<PolicyKey> growing) {
    if (growing.isEmpty()) {
      return Map.of();
    }
    return CoverRows.ofPolicies(
        database,
        AccountRows.column(growing, PolicyKey::scheme),
        AccountRows.column(growing, PolicyKey::policy),
        PolicyKey::new);
  }

  private static void add(
      Map<PolicyKey, Map<String, BenefitUse>> used,
      AccountId account,
      Money amount,
      boolean unused) {
    BenefitUse use =
        AccountRows.use(account.bucket(), unused ? amount.amount().negate() : amount.amount());
    used.computeIfAbsent(new PolicyKey(account.scheme(), account.policy()), key -> new HashMap<>())
        .merge(account.insuree(), use, BenefitUse::plus);
  }
}
