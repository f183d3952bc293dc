package org.openimis.store.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.CoverRule;
import org.openimis.store.coverage.CoverRows;
import org.openimis.store.coverage.InsureeRows;
import org.openimis.store.law.SchemeLaw;
import org.openimis.store.law.SchemeLaws;
import org.openimis.store.ledger.Balances;
import org.openimis.store.ledger.Ledger;
import org.openimis.store.ledger.PolicyKey;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.Database;

/**
 * Reads what the judge needs about many claims: people, cover, earlier care and balances in one
 * query a table, the law from memory. Locks the people first and then their policies, each in
 * order, so that no two groups wait for each other crosswise.
 */
final class FactsReader {
  private final Database database;
  private final SchemeSettings schemes;
  private final SchemeLaws laws;
  private final Ledger ledger;

  FactsReader(Database database, SchemeSettings schemes, SchemeLaws laws, Ledger ledger) {
    this.database = database;
    this.schemes = schemes;
    this.laws = laws;
    this.ledger = ledger;
  }

  Map<ClaimKey, ClaimFacts> read(List<SubmittedClaim> claims) {
    return read(claims, null, Map.of());
  }

  /**
   * The facts about claims.
   *
   * @param exceptClaimId a claim that is judged again and must not see itself; null for none
   * @param drawn the preauthorization whose reservation counts as free for a claim
   */
  Map<ClaimKey, ClaimFacts> read(
      List<SubmittedClaim> claims, @Nullable String exceptClaimId, Map<ClaimKey, String> drawn) {
    Map<String, Insuree> insurees = lockInsurees(claims);
    Map<String, List<MemberCover>> covers =
        CoverRows.of(database, insurees.keySet().toArray(String[]::new));
    prepareLaws(claims, covers);
    var history = new HistoryReader(database);
    Map<ClaimKey, Law> lawOf = new LinkedHashMap<>();
    for (SubmittedClaim claim : claims) {
      List<MemberCover> own = own(claim, covers);
      Law law = law(claim, own);
      lawOf.put(claim.key(), law);
      history.want(claim, own, law.register(), law.rules(), law.terms());
    }
    var found = history.read(exceptClaimId);
    Balances balances =
        ledger.balances(
            policies(claims, covers), growing(claims, covers, lawOf), exceptClaimId, drawn);
    Map<ClaimKey, ClaimFacts> facts = new HashMap<>();
    for (SubmittedClaim claim : claims) {
      List<MemberCover> own = own(claim, covers);
      Law law = present(lawOf, claim.key());
      facts.put(
          claim.key(),
          new ClaimFacts(
              present(insurees, claim.insuree()),
              law.facility(),
              schemes.of(claim.key().scheme()).ageOfMajority(),
              own,
              law.register(),
              law.prices(),
              law.rules(),
              law.terms(),
              balances.of(claim, own, law.terms()),
              HistoryReader.of(found, claim.key()),
              List.of()));
    }
    return facts;
  }

  /** The policies that cover the patients on the days that count. */
  private static Set<PolicyKey> policies(
      List<SubmittedClaim> claims, Map<String, List<MemberCover>> covers) {
    return claims.stream()
        .flatMap(
            claim ->
                own(claim, covers).stream()
                    .filter(cover -> cover.covers(claim.visit().targetDate()))
                    .map(cover -> new PolicyKey(claim.key().scheme(), cover.policy())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those of them whose ceiling grows with the number of members. */
  private static Set<PolicyKey> growing(
      List<SubmittedClaim> claims,
      Map<String, List<MemberCover>> covers,
      Map<ClaimKey, Law> lawOf) {
    return claims.stream()
        .flatMap(
            claim ->
                own(claim, covers).stream()
                    .filter(cover -> Balances.grows(cover, present(lawOf, claim.key()).terms()))
                    .map(cover -> new PolicyKey(claim.key().scheme(), cover.policy())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the law says about one claim on its target date. */
  private record Law(
      Facility facility,
      List<RegisterEntry> register,
      List<ListPrice> prices,
      List<CoverRule> rules,
      List<BenefitTerms> terms) {}

  private Law law(SubmittedClaim claim, List<MemberCover> own) {
    LocalDate day = claim.visit().targetDate();
    SchemeLaw law = laws.of(claim.key().scheme());
    Facility facility =
        law.facility(claim.key().facility(), day)
            .orElseThrow(() -> new IllegalStateException("Resolved, yet not there: " + claim));
    Set<MedicalCode> codes = codes(List.of(claim));
    List<RegisterEntry> register = law.register(codes, day);
    Set<String> products = products(own);
    return new Law(
        facility,
        register,
        law.prices(facility, register, codes, day),
        law.coverRules(products, codes, day),
        law.terms(products, day));
  }

  private void prepareLaws(List<SubmittedClaim> claims, Map<String, List<MemberCover>> covers) {
    claims.stream()
        .collect(Collectors.groupingBy(claim -> claim.key().scheme()))
        .forEach(
            (scheme, ofScheme) ->
                laws.of(scheme)
                    .prepare(
                        ofScheme.stream()
                            .map(claim -> claim.key().facility())
                            .collect(Collectors.toSet()),
                        codes(ofScheme),
                        products(
                            ofScheme.stream()
                                .flatMap(claim -> own(claim, covers).stream())
                                .toList())));
  }

  /** In the order of the numbers. */
  private Map<String, Insuree> lockInsurees(List<SubmittedClaim> claims) {
    String[] numbers =
        claims.stream().map(SubmittedClaim::insuree).distinct().sorted().toArray(String[]::new);
    return database
        .query(
            """
            SELECT number, birth_date, gender, last_day FROM scheme.insuree
             WHERE number = ANY (?) ORDER BY number FOR UPDATE
            """,
            (row, i) -> InsureeRows.insuree(row),
            (Object) numbers)
        .stream()
        .collect(Collectors.toMap(Insuree::number, Function.identity()));
  }

  private static List<MemberCover> own(
      SubmittedClaim claim, Map<String, List<MemberCover>> covers) {
    return covers.getOrDefault(claim.insuree(), List.of());
  }

  private static Set<MedicalCode> codes(List<SubmittedClaim> claims) {
    return claims.stream()
        .flatMap(claim -> claim.lines().stream())
        .map(ClaimLine::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> products(Collection<MemberCover> covers) {
    return covers.stream().map(MemberCover::product).collect(Collectors.toCollection(TreeSet::new));
  }

  private static <K, V> V present(Map<K, V> values, K key) {
    V value = values.get(key);
    if (value == null) {
      throw new IllegalStateException("Resolved, yet not there: " + key);
    }
    return value;
  }
}
