package org.openimis.store.claim;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.VisitLimits;
import org.openimis.store.sql.Database;
import org.openimis.store.sql.Dated;
import org.openimis.store.sql.Dates;

/** The cover rules that may apply to a group of claims. */
final class CoverRuleFacts {
  private final Map<RuleKey, List<Dated<CoverRule>>> rules;
  private final Map<ProductKey, List<Dated<PriceRule>>> priceRules;

  CoverRuleFacts(Database database, Wanted wanted, Map<String, List<MemberCover>> covers) {
    String[] products =
        covers.values().stream()
            .flatMap(List::stream)
            .map(MemberCover::product)
            .distinct()
            .toArray(String[]::new);
    this.rules = readRules(database, wanted, products);
    this.priceRules = readPriceRules(database, wanted, products);
  }

  /** The rules on that day of the products under which the person has a cover. */
  List<CoverRule> of(SubmittedClaim claim, List<MemberCover> covers, LocalDate day) {
    return covers.stream()
        .map(MemberCover::product)
        .distinct()
        .sorted()
        .flatMap(product -> of(claim, product, day))
        .toList();
  }

  private Stream<CoverRule> of(SubmittedClaim claim, String product, LocalDate day) {
    String scheme = claim.key().scheme();
    PriceRule priceRule =
        Dated.asOf(priceRules.getOrDefault(new ProductKey(scheme, product), List.of()), day)
            .orElse(PriceRule.LOWER);
    return claim.lines().stream()
        .map(ClaimLine::code)
        .distinct()
        .sorted()
        .map(code -> rules.get(new RuleKey(scheme, product, code)))
        .filter(Objects::nonNull)
        .flatMap(rows -> Dated.asOf(rows, day).stream())
        .map(rule -> withPriceRule(rule, priceRule));
  }

  private static CoverRule withPriceRule(CoverRule rule, PriceRule priceRule) {
    return new CoverRule(
        rule.product(),
        rule.code(),
        rule.priceOrigin(),
        priceRule,
        rule.otherVisit(),
        rule.emergency(),
        rule.referral(),
        rule.waitingMonthsAdult(),
        rule.waitingMonthsChild());
  }

  private static Map<RuleKey, List<Dated<CoverRule>>> readRules(
      Database database, Wanted wanted, String[] products) {
    return database
        .query(
            """
            SELECT rule.* FROM unnest(?::text[], ?::text[]) AS wanted (kind, code)
              JOIN scheme.cover_rule rule USING (kind, code)
             WHERE rule.scheme = ANY (?) AND rule.product = ANY (?)
            """,
            (row, i) ->
                Map.entry(
                    new RuleKey(
                        row.getString("scheme"), row.getString("product"), Wanted.code(row)),
                    FactsReader.dated(row, rule(row))),
            wanted.kinds(),
            wanted.codes(),
            wanted.schemes(),
            products)
        .stream()
        .collect(CatalogueFacts.grouping());
  }

  private static Map<ProductKey, List<Dated<PriceRule>>> readPriceRules(
      Database database, Wanted wanted, String[] products) {
    return database
        .query(
            """
            SELECT * FROM scheme.product_price_rule
             WHERE scheme = ANY (?) AND product = ANY (?)
            """,
            (row, i) ->
                Map.entry(
                    new ProductKey(row.getString("scheme"), row.getString("product")),
                    new Dated<>(
                        PriceRule.valueOf(row.getString("rule")),
                        row.getObject("valid_from", LocalDate.class),
                        Dates.END)),
            wanted.schemes(),
            products)
        .stream()
        .collect(CatalogueFacts.grouping());
  }

  private static CoverRule rule(ResultSet row) throws SQLException {
    return new CoverRule(
        row.getString("product"),
        Wanted.code(row),
        PriceOrigin.ofCode(row.getString("price_origin")),
        PriceRule.LOWER,
        limits(row, "limit_o"),
        limits(row, "limit_e"),
        limits(row, "limit_r"),
        row.getInt("waiting_months_adult"),
        row.getInt("waiting_months_child"));
  }

  private static VisitLimits limits(ResultSet row, String column) throws SQLException {
    return new VisitLimits(
        limit(row.getString(column + "_adult")), limit(row.getString(column + "_child")));
  }

  /** The form "C 80.00" or "F 70.00". */
  private static @Nullable Limit limit(@Nullable String text) {
    if (text == null) {
      return null;
    }
    var value = new BigDecimal(text.substring(2));
    return new Limit(text.startsWith("C") ? Limit.Kind.SHARE : Limit.Kind.FIXED, value);
  }

  private record RuleKey(String scheme, String product, MedicalCode code) {}

  private record ProductKey(String scheme, String product) {}
}
