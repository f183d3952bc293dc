package org.openimis.domain.claim;

import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.CoverBuilder.cover;
import static org.openimis.domain.claim.RuleBuilder.product;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.enrolment.Gender;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.product.VisitType;

/**
 * Claims of every kind for the invariants: patients, visits, covers and lines on both sides of each
 * limit, so that every reason and both kinds of limit come up. No two lines have the same code.
 */
final class Worlds extends DomainContextBase {
  private static final List<String> PRODUCTS = List.of("A", "B", "C");

  @Provide
  Arbitrary<ClaimBuilder> claims() {
    return Combinators.combine(patientsOnAVisit(), covers(), lines(), Arbitraries.of(true, false))
        .as(
            (claim, covers, lines, again) -> {
              claim.under(covers).asking(lines);
              return again ? claim.whoWasGiven(lines.get(0).code(), "2024-03-03", "C-0") : claim;
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

  private static Arbitrary<CoverBuilder[]> covers() {
    return Combinators.combine(
            Arbitraries.of(PRODUCTS),
            mostly(PolicyStatus.ACTIVE, PolicyStatus.SUSPENDED),
            mostly("2024-01-01", "2024-03-05"),
            Arbitraries.of("1", "2"))
        .as(
            (product, status, from, number) ->
                cover(product)
                    .underPolicy("POL-" + number)
                    .withId("coverage-" + product + number)
                    .in(status)
                    .running(from, "2024-12-31"))
        .array(CoverBuilder[].class)
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static Arbitrary<List<LineBuilder>> lines() {
    return Arbitraries.integers()
        .between(1, 5)
        .flatMap(
            size ->
                Combinators.combine(IntStream.range(0, size).mapToObj(Worlds::line).toList())
                    .as(List::copyOf));
  }

  private static Arbitrary<LineBuilder> line(int number) {
    return Combinators.combine(
            Arbitraries.of(MedicalCode.item("X" + number), MedicalCode.service("X" + number)),
            Arbitraries.of("1", "2", "3", "0.5", "1.333"),
            Arbitraries.of("0", "0.01", "0.35", "79.99", "80", "99.995", "100", "130"),
            mostly("100", "0.35", "80", "NOT LISTED"),
            mostly(true, false),
            mostly(CareType.BOTH, CareType.INPATIENT, CareType.OUTPATIENT),
            mostly(15, 0, 1 + 4 + 8, 2 + 4 + 8, 1 + 2 + 4),
            rules())
        .as(
            (code, quantity, asked, listed, registered, careType, patients, rules) -> {
              var line = LineBuilder.of(code).times(quantity).at(asked).coveredBy(rules);
              line.meantFor(careType).meantForPatients(patients).onceIn(4);
              line = listed.equals("NOT LISTED") ? line.notListed() : line.listedAt(listed);
              return registered ? line : line.notRegistered();
            });
  }

  /** What some of the products say of a line. */
  private static Arbitrary<RuleBuilder[]> rules() {
    return Combinators.combine(PRODUCTS.stream().map(Worlds::rule).toList())
        .as(List::copyOf)
        .flatMap(rules -> Arbitraries.subsetOf(rules))
        .map(rules -> rules.toArray(RuleBuilder[]::new));
  }

  private static Arbitrary<RuleBuilder> rule(String code) {
    return Combinators.combine(limits(), limits(), Arbitraries.integers().between(0, 2))
        .as(
            (other, emergency, pricing) -> {
              RuleBuilder rule =
                  product(code)
                      .payingOn(VisitType.OTHER, other)
                      .payingOn(VisitType.EMERGENCY, emergency);
              return switch (pricing) {
                case 1 -> rule.pricedAsAsked();
                case 2 -> rule.pricedAsListed();
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
  private static <T> Arbitrary<T> mostly(T usual, T... others) {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.just(usual)), Tuple.of(1, Arbitraries.of(others)));
  }
}
