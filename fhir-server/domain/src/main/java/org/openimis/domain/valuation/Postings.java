package org.openimis.domain.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.money.Money;

/** What the ledger writes when a claim takes of its policies or gives back. */
public final class Postings {
  private Postings() {}

  /** What a decision takes, at most two accounts a policy. */
  public static List<Posting> take(
      String scheme, String insuree, List<Charge> charges, Posting.Kind kind) {
    List<Posting> postings = new ArrayList<>();
    for (Charge charge : charges) {
      add(postings, scheme, insuree, charge, Bucket.deductible(charge.hospital()), kind);
      add(postings, scheme, insuree, charge, Bucket.ceiling(charge.hospital()), kind);
    }
    return postings;
  }

  /**
   * What is drawn from a preauthorization's reservation for what a claim takes: never more than is
   * still reserved, nor more than is taken. Care that was planned without a night may have become a
   * stay: what is not reserved for such care is drawn from what is reserved for other care, since
   * both may use up one limit.
   *
   * @param reserved what the preauthorization still holds, by account
   * @param taken what the claim takes
   */
  public static List<Posting> draw(
      Map<AccountId, Money> reserved, List<Posting> taken, String preauthorization) {
    List<Posting> draws = new ArrayList<>();
    for (Posting posting : taken) {
      Money open = posting.amount();
      for (AccountId account : List.of(posting.account(), posting.account().ofOtherCare())) {
        Money held = reserved.get(account);
        if (held != null && !held.isZero() && !open.isZero()) {
          Money drawn = held.min(open);
          draws.add(
              new Posting(account, Posting.Kind.DRAW, negative(drawn), null, preauthorization));
          open = open.minus(drawn);
        }
      }
    }
    return draws;
  }

  /**
   * Gives back what was taken, account by account.
   *
   * @param net what the claim has taken in all, by account; what it drew from a preauthorization is
   *     given back to that
   */
  public static List<Posting> giveBack(Map<Source, Money> net, Posting.Kind kind) {
    List<Posting> postings = new ArrayList<>();
    new TreeMap<>(net)
        .forEach(
            (source, amount) -> {
              if (!amount.isZero()) {
                postings.add(
                    new Posting(
                        source.account(), kind, negative(amount), null, source.preauthorization()));
              }
            });
    // What a preauthorization gets back comes first: no balance falls below nothing on the way.
    postings.sort(
        (one, other) -> Boolean.compare(one.amount().isNegative(), other.amount().isNegative()));
    return postings;
  }

  private static void add(
      List<Posting> postings,
      String scheme,
      String insuree,
      Charge charge,
      Bucket bucket,
      Posting.Kind kind) {
    Money amount = bucket.isDeductible() ? charge.deducted() : charge.paid();
    if (!amount.isZero()) {
      postings.add(
          new Posting(
              new AccountId(scheme, charge.policy(), insuree, bucket),
              kind,
              amount,
              bucket.isDeductible() ? charge.deductible() : charge.ceiling(),
              null));
    }
  }

  private static Money negative(Money amount) {
    return Money.zero(amount.currency()).minus(amount);
  }

  /**
   * Where an amount was taken from: an account, and the preauthorization whose reservation it came
   * out of, if any.
   */
  public record Source(AccountId account, @Nullable String preauthorization)
      implements Comparable<Source> {
    @Override
    public int compareTo(Source other) {
      int byAccount = account.compareTo(other.account);
      return byAccount != 0
          ? byAccount
          : String.valueOf(preauthorization).compareTo(String.valueOf(other.preauthorization));
    }
  }
}
