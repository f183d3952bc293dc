package org.openimis.domain.claim;

import static org.openimis.domain.claim.BalanceBuilder.balance;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.CoverBuilder.cover;
import static org.openimis.domain.claim.RuleBuilder.product;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.party.Gender;
import org.openimis.domain.product.CeilingExclusion;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.product.VisitType;

/**
 * Claims of every kind for the invariants: patients, visits, covers and lines on both sides of each
 * limit, so that every reason and both kinds of limit come up. No two lines have the same code;
 * reviewers lower what they change.
 */
final class Worlds extends DomainContextBase {
  static final List<String> PRODUCTS = List.of("A", "B", "C");

  /** Without a minor unit, with two digits of it and with three. */
  static final List<String> CURRENCIES = List.of("XAF", "TZS", "TND");

  private static final List<ServiceCategory> CATEGORIES = List.of(ServiceCategory.values());

  @Provide
  Arbitrary<ClaimBuilder> claims() {
    return Combinators.combine(plainClaims(true), Allowances.termsOfAllProducts(), balances())
        .flatAs(
            (claim, terms, balances) ->
                reviews().map(reviews -> claim.within(terms).after(balances).reviewed(reviews)));
  }

  /** Claims under products without deductible, ceiling, category limit or quantity limit. */
  static Arbitrary<ClaimBuilder> plainClaims() {
    return plainClaims(false);
  }

  private static Arbitrary<ClaimBuilder> plainClaims(boolean limited) {
    return Combinators.combine(
            patientsOnAVisit(),
            covers(),
            lines(limited),
            Arbitraries.of(true, false),
            Arbitraries.of(CURRENCIES),
            Arbitraries.of(CATEGORIES),
            Arbitraries.of(true, false))
        .as(
            (claim, covers, lines, again, currency, category, hospital) -> {
              lines.stream()
                  .filter(line -> line.code().kind() == LineKind.SERVICE)
                  .findFirst()
                  .ifPresent(service -> service.countingAs(category));
              claim.under(covers).asking(lines).payingIn(currency).whoHad(category, "2024-03-03");
              claim = hospital ? claim.atAHospital() : claim;
              return again
                  ? claim.whoWasGiven("2", lines.get(0).code(), "2024-03-03", "C-0")
                  : claim;
            });
  }

  private static Arbitrary<ClaimBuilder> patientsOnAVisit() {
    return Combinators.combine(
            Arbitraries.of(Gender.class),
            Arbitraries.of("1990-05-10", "2006-03-05", "2016-05-10"),
            mostly("2099-12-31", "2024-03-04"),
            Arbitraries.of(VisitType.class),
            Arbitraries.of(CareType.class),
            Arbitraries.integers().between(2, 8),
            mostly(0, 1),
            mostly(0, -1))
        .as(
            (gender, born, lastDay, type, facility, day, nights, claimedLater) ->
                aClaim()
                    .forA(gender)
                    .bornOn(born)
                    .whoLeftOn(lastDay)
                    .comingFor(type)
                    .atAFacilityFor(facility)
                    .staying(inMarch(day), inMarch(day + nights))
                    .claimedOn(inMarch(day + nights + claimedLater)));
  }

  private static String inMarch(int day) {
    return "2024-03-%02d".formatted(day);
  }

  /** A policy has one product. */
  private static Arbitrary<CoverBuilder[]> covers() {
    return Combinators.combine(
            Arbitraries.of(PRODUCTS),
            mostly(PolicyStatus.ACTIVE, PolicyStatus.SUSPENDED),
            mostly("2024-01-01", "2024-03-05"),
            mostly(false, true),
            Arbitraries.of("1", "2"))
        .as(
            (product, status, from, renewed, number) -> {
              CoverBuilder cover =
                  cover(product)
                      .underPolicy("POL-" + product + number)
                      .withId("coverage-" + product + number)
                      .in(status)
                      .running(from, "2024-12-31");
              return renewed ? cover.renewed() : cover;
            })
        .array(CoverBuilder[].class)
        .ofMinSize(1)
        .ofMaxSize(4)
        .uniqueElements(CoverBuilder::policy);
  }

  private static Arbitrary<BalanceBuilder[]> balances() {
    return Combinators.combine(
            Arbitraries.of("POL-A1", "POL-A2", "POL-B1"),
            Arbitraries.integers().between(1, 4),
            Arbitraries.of("0", "40"),
            Arbitraries.of("0", "70", "200"))
        .as(
            (policy, members, deducted, paid) ->
                balance(policy)
                    .of(members)
                    .patientHad(deducted, paid)
                    .othersHadInHospital(deducted, paid))
        .array(BalanceBuilder[].class)
        .ofMaxSize(2);
  }

  private static Arbitrary<LineReview[]> reviews() {
    Arbitrary<BigDecimal> quantity = Arbitraries.of(new BigDecimal("0.25"), BigDecimal.ZERO);
    return Combinators.combine(
            Arbitraries.integers().between(1, 6), mostly(false, true), quantity.injectNull(0.5))
        .as((line, refused, units) -> new LineReview(line, refused, units, null))
        .array(LineReview[].class)
        .ofSize(1);
  }

  private static Arbitrary<List<LineBuilder>> lines(boolean limited) {
    return Arbitraries.integers()
        .between(1, 5)
        .flatMap(
            size ->
                Combinators.combine(
                        IntStream.range(0, size).mapToObj(number -> line(number, limited)).toList())
                    .as(List::copyOf));
  }

  private static Arbitrary<LineBuilder> line(int number, boolean limited) {
    return Combinators.combine(inTheRegister(number), asked(), rules(limited), kinds())
        .as(
            (line, asked, rules, kind) -> {
              line.times(asked.get1()).at(asked.get2()).coveredBy(rules);
              line.countingAs(kind.get1());
              return kind.get2() ? line.bundling(PackageContent.Type.FIXED_PRICE) : line;
            });
  }

  private static Arbitrary<Tuple.Tuple2<String, String>> asked() {
    return Combinators.combine(
            Arbitraries.of("1", "2", "3", "0.5", "1.333"),
            Arbitraries.of("0", "0.01", "0.35", "79.99", "80", "99.995", "100", "130"))
        .as(Tuple::of);
  }

  private static Arbitrary<Tuple.Tuple2<ServiceCategory, Boolean>> kinds() {
    return Combinators.combine(Arbitraries.of(CATEGORIES).injectNull(0.9), mostly(false, true))
        .as(Tuple::of);
  }

  private static Arbitrary<LineBuilder> inTheRegister(int number) {
    return Combinators.combine(
            Arbitraries.of(MedicalCode.item("X" + number), MedicalCode.service("X" + number)),
            mostly("100", "0.35", "80", "NOT LISTED"),
            mostly(true, false),
            mostly(CareType.BOTH, CareType.INPATIENT, CareType.OUTPATIENT),
            mostly(15, 0, 1 + 4 + 8, 2 + 4 + 8, 1 + 2 + 4),
            Arbitraries.of(0, 4))
        .as(
            (code, listed, registered, careType, patients, frequency) -> {
              var line = LineBuilder.of(code).meantFor(careType).meantForPatients(patients);
              line.onceIn(frequency);
              line = listed.equals("NOT LISTED") ? line.notListed() : line.listedAt(listed);
              return registered ? line : line.notRegistered();
            });
  }

  /** What some of the products say of a line. */
  private static Arbitrary<RuleBuilder[]> rules(boolean limited) {
    return Combinators.combine(PRODUCTS.stream().map(code -> rule(code, limited)).toList())
        .as(List::copyOf)
        .flatMap(rules -> Arbitraries.subsetOf(rules))
        .map(rules -> rules.toArray(RuleBuilder[]::new));
  }

  private static Arbitrary<RuleBuilder> rule(String code, boolean limited) {
    Arbitrary<Integer> most = Arbitraries.of(0, 2, 3).injectNull(0.7);
    Arbitrary<CeilingExclusion> excluded = Arbitraries.of(CeilingExclusion.class).injectNull(0.8);
    return Combinators.combine(
            limits(), limits(), Arbitraries.integers().between(0, 3), mostly(0, 3), most, excluded)
        .as(
            (other, emergency, pricing, waiting, units, exclusion) -> {
              RuleBuilder rule =
                  product(code)
                      .payingOn(VisitType.OTHER, other)
                      .payingOn(VisitType.EMERGENCY, emergency)
                      .waitingMonths(waiting, waiting);
              if (limited) {
                rule.atMost(units, units).outsideCeiling(exclusion, exclusion);
              }
              return switch (pricing) {
                case 1 -> rule.pricedAsAsked();
                case 2 -> rule.pricedAsListed();
                case 3 -> rule.pricedByTheBatchRun();
                default -> rule;
              };
            });
  }

  private static Arbitrary<VisitLimits> limits() {
    Arbitrary<Limit> share = Arbitraries.of("0", "33.3", "50", "80", "100").map(Limit::share);
    Arbitrary<Limit> fixed = Arbitraries.of("0", "0.2", "70", "80.005", "120").map(Limit::fixed);
    Arbitrary<Limit> limit = Arbitraries.oneOf(share, fixed).injectNull(0.1);
    return Combinators.combine(limit, limit).as(VisitLimits::new);
  }

  /** The usual value nine times in ten. */
  @SafeVarargs
  static <T> Arbitrary<T> mostly(T usual, T... others) {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.just(usual)), Tuple.of(1, Arbitraries.of(others)));
  }
}
