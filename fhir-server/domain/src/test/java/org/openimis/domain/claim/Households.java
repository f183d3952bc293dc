package org.openimis.domain.claim;

import static org.openimis.domain.claim.BalanceBuilder.balance;
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
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.product.CeilingExclusion;
import org.openimis.domain.product.Limit;

/** Families that use up narrow limits: many claims, few policies, every use of a claim. */
final class Households extends DomainContextBase {
  private static final int CLAIMS = 8;

  @Provide
  Arbitrary<Household> households() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 4),
            Allowances.termsOfAllProducts().map(List::of),
            Combinators.combine(IntStream.range(0, CLAIMS).mapToObj(Households::claim).toList())
                .as(List::copyOf),
            Arbitraries.of(Worlds.CURRENCIES))
        .as(
            (members, terms, claims, currency) -> {
              for (ClaimBuilder claim : claims) {
                claim
                    .payingIn(currency)
                    .within(terms.toArray(TermsBuilder[]::new))
                    .under(cover("A"), cover("B"))
                    .after(balance("POL-A").of(members), balance("POL-B").of(members));
              }
              return new Household(members, terms, claims);
            });
  }

  private static Arbitrary<ClaimBuilder> claim(int number) {
    return Combinators.combine(
            Arbitraries.of("MOTHER", "CHILD"),
            uses(),
            Arbitraries.integers().between(11, 28),
            Arbitraries.of(0, 1),
            line("X").list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(true, false),
            Worlds.mostly("", "C-0", "C-1", "C-2"),
            Worlds.mostly("", "C-0", "C-1", "C-2"))
        .as(
            (insuree, use, day, nights, lines, hospital, guarantee, corrects) -> {
              ClaimBuilder claim =
                  aClaim()
                      .coded("C-" + number)
                      .ofInsuree(insuree)
                      .usedAs(use)
                      .staying("2024-03-" + (day - nights), "2024-03-" + day)
                      .asking(lines);
              claim = hospital ? claim.atAHospital() : claim;
              claim = guarantee.isEmpty() ? claim : claim.guaranteedBy(guarantee);
              return corrects.isEmpty() ? claim : claim.correcting(corrects);
            });
  }

  private static Arbitrary<ClaimUse> uses() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.just(ClaimUse.CLAIM)),
        Tuple.of(2, Arbitraries.just(ClaimUse.PREAUTHORIZATION)),
        Tuple.of(1, Arbitraries.just(ClaimUse.PREDETERMINATION)));
  }

  private static Arbitrary<LineBuilder> line(String code) {
    Arbitrary<Integer> most = Arbitraries.of(2, 5).injectNull(0.7);
    Arbitrary<CeilingExclusion> excluded = Arbitraries.of(CeilingExclusion.class).injectNull(0.8);
    return Combinators.combine(
            Arbitraries.of(MedicalCode.item(code), MedicalCode.service(code)),
            Arbitraries.of("1", "2", "0.5"),
            Arbitraries.of("0.35", "33", "79.99", "130"),
            Arbitraries.of("A", "B"),
            Arbitraries.of(
                Limit.share("100"), Limit.share("33.3"), Limit.fixed("60"), Limit.fixed("0")),
            most,
            excluded,
            Arbitraries.of(0, 0, 3))
        .as(
            (what, quantity, asked, product, limit, units, exclusion, days) ->
                LineBuilder.of(what)
                    .times(quantity)
                    .at(asked)
                    .onceIn(days)
                    .coveredBy(
                        product(product)
                            .paying(limit)
                            .atMost(units, units)
                            .outsideCeiling(exclusion, exclusion)));
  }
}
