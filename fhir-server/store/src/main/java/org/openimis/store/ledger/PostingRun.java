package org.openimis.store.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;
import org.openimis.domain.valuation.AccountId;
import org.openimis.domain.valuation.Charge;
import org.openimis.domain.valuation.Posting;
import org.openimis.mapping.claim.LedgerEntry;
import org.openimis.store.sql.Database;
import org.openimis.store.sql.TableRows;
import org.openimis.store.sql.TableRows.Table;

/**
 * Postings of one transaction: numbered account by account as they come, and written together at
 * the end. The policies are locked by then.
 */
public final class PostingRun {
  private static final Table POSTINGS =
      new Table(
          "scheme.posting",
          "scheme text",
          "policy text",
          "insuree_number text",
          "bucket text",
          "sequence bigint",
          "kind text",
          "claim_id text",
          "response_version bigint",
          "preauthorization_id text",
          "currency text",
          "amount numeric",
          "balance_before numeric",
          "balance_after numeric",
          "limit_level text",
          "limit_amount numeric",
          "used_before numeric");

  private final Database database;
  private final Map<AccountId, State> accounts = new TreeMap<>();
  private final List<Posted> posted = new ArrayList<>();

  /** Where an account stands. */
  private record State(Money balance, long postings) {}

  private record Posted(
      String claimId, long responseVersion, Posting posting, State before, State after) {}

  /**
   * @param expected what is about to be posted: its accounts are read in one query
   */
  public PostingRun(Database database, Collection<Posting> expected) {
    this.database = database;
    List<AccountId> ids = expected.stream().map(Posting::account).distinct().sorted().toList();
    if (!ids.isEmpty()) {
      read(ids);
    }
  }

  /**
   * Posts what one claim takes or gives back.
   *
   * @param responseVersion of the answer that says so
   * @return the entries for that answer
   */
  public List<LedgerEntry> post(String claimId, long responseVersion, List<Posting> postings) {
    List<LedgerEntry> entries = new ArrayList<>();
    for (Posting posting : postings) {
      Money amount = posting.amount();
      State before =
          accounts.getOrDefault(posting.account(), new State(Money.zero(amount.currency()), 0));
      var after = new State(before.balance().plus(amount), before.postings() + 1);
      accounts.put(posting.account(), after);
      posted.add(new Posted(claimId, responseVersion, posting, before, after));
      entries.add(new LedgerEntry(posting.account().shown(), after.postings(), amount));
    }
    return entries;
  }

  /** Writes accounts and postings. */
  public void write() {
    Map<AccountId, State> moved = new TreeMap<>();
    var rows = new TableRows(POSTINGS);
    for (Posted each : posted) {
      moved.put(each.posting().account(), each.after());
      rows.add(posting(each));
    }
    database.batch(
        """
        INSERT INTO scheme.account (scheme, policy, insuree_number, bucket, currency, balance, postings)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (scheme, policy, insuree_number, bucket)
        DO UPDATE SET balance = excluded.balance, postings = excluded.postings
        """,
        moved.entrySet().stream().map(each -> account(each.getKey(), each.getValue())).toList());
    rows.write(database);
  }

  private static Object[] account(AccountId id, State state) {
    return new Object[] {
      id.scheme(),
      id.policy(),
      id.insuree(),
      id.bucket().code(),
      state.balance().currency().getCurrencyCode(),
      state.balance().amount(),
      state.postings()
    };
  }

  private static @Nullable Object[] posting(Posted posted) {
    Posting posting = posted.posting();
    Charge.InForce inForce = posting.inForce();
    return new @Nullable Object[] {
      posting.account().scheme(),
      posting.account().policy(),
      posting.account().insuree(),
      posting.account().bucket().code(),
      posted.after().postings(),
      posting.kind().code(),
      posted.claimId(),
      posted.responseVersion(),
      posting.preauthorization(),
      posting.amount().currency().getCurrencyCode(),
      posting.amount().amount(),
      posted.before().balance().amount(),
      posted.after().balance().amount(),
      inForce == null ? null : inForce.allowance().level().name(),
      inForce == null ? null : inForce.allowance().amount(),
      inForce == null ? null : inForce.usedBefore().amount()
    };
  }

  private void read(List<AccountId> ids) {
    database.query(
        """
        SELECT account.* FROM unnest(?::text[], ?::text[], ?::text[], ?::text[])
                              AS wanted (scheme, policy, insuree_number, bucket)
          JOIN scheme.account USING (scheme, policy, insuree_number, bucket)
        """,
        (row, i) ->
            accounts.put(
                AccountRows.account(row),
                new State(AccountRows.money(row, "balance"), row.getLong("postings"))),
        AccountRows.column(ids, AccountId::scheme),
        AccountRows.column(ids, AccountId::policy),
        AccountRows.column(ids, AccountId::insuree),
        AccountRows.column(ids, id -> id.bucket().code()));
  }
}
