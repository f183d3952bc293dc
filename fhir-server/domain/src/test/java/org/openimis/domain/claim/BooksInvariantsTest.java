package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.InMemoryClaims.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openimis.domain.product.Allowance;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.CareScope;
import org.openimis.domain.refusal.RequestRefused;

/**
 * What holds of all claims of a family together, however they are sent, taken back and judged
 * again. Amounts are summed from the lines that stand; only what preauthorizations still reserve is
 * read from the ledger.
 */
@Domain(Households.class)
@Domain(DomainContext.Global.class)
class BooksInvariantsTest {
  private InMemoryClaims claims;
  private ClaimLifeCycle lifeCycle;

  @BeforeTry
  void nothing_is_stored() {
    claims = new InMemoryClaims();
    lifeCycle = new ClaimLifeCycle(claims, claims);
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void ceilings_and_deductibles_are_never_overrun(
      @ForAll Household household,
      @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 4) Integer> groups,
      @ForAll @Size(max = 8) List<@IntRange(max = 15) Integer> changes) {
    int sent = 0;
    for (int size : groups) {
      int until = Math.min(household.claims().size(), sent + size);
      submit(household.claims().subList(sent, until));
      sent = until;
      assertWithinLimits(household);
    }
    for (int change : changes) {
      apply(change % 2 == 0, "id-C-" + change / 2);
      assertWithinLimits(household);
    }
    submit(household.claims().subList(sent, household.claims().size()));
    assertWithinLimits(household);
    Statistics.label("limit")
        .coverage(coverage -> coverage.check("used up").percentage(share -> share > 5));
  }

  private void apply(boolean cancel, String claimId) {
    try {
      if (cancel) {
        lifeCycle.cancel(claimId, null);
      } else {
        lifeCycle.reprocess(claimId, null, null);
      }
    } catch (RequestRefused e) {
      // It was never sent, was refused at the door, or is cancelled.
    }
  }

  private void assertWithinLimits(Household household) {
    for (TermsBuilder builder : household.terms()) {
      BenefitTerms terms = builder.build();
      terms.ceilings().forEach(ceiling -> assertWithin(ceiling, terms, household, true));
      terms.deductibles().forEach(deductible -> assertWithin(deductible, terms, household, false));
    }
    assertThat(claims.ledger().neverFellBelowNothing()).isTrue();
  }

  private void assertWithin(
      Allowance allowance, BenefitTerms terms, Household household, boolean ceiling) {
    BigDecimal most =
        ceiling
            ? terms
                .ceiling(allowance.scope() == CareScope.INPATIENT, household.members())
                .orElseThrow()
                .amount()
            : allowance.amount();
    Predicate<Kept> inScope = claim -> counts(allowance.scope(), claim, terms);
    switch (allowance.level()) {
      case TREATMENT ->
          claims
              .all()
              .forEach(claim -> assertSum(inScope.and(claim::equals), terms, ceiling, most));
      case INSUREE ->
          List.of("MOTHER", "CHILD")
              .forEach(
                  insuree ->
                      assertSum(
                          inScope.and(claim -> claim.claim().insuree().equals(insuree)),
                          terms,
                          ceiling,
                          most));
      case POLICY -> assertSum(inScope, terms, ceiling, most);
    }
  }

  private static boolean counts(CareScope scope, Kept claim, BenefitTerms terms) {
    boolean hospital = new ClaimCase(claim.claim(), claim.judged().facts()).isHospital(terms);
    return scope == CareScope.ALL || (scope == CareScope.INPATIENT) == hospital;
  }

  private void assertSum(
      Predicate<Kept> which, BenefitTerms terms, boolean ceiling, BigDecimal most) {
    BigDecimal sum =
        claims.all().stream()
            .filter(claim -> claim.state() != ClaimState.CANCELLED)
            .filter(claim -> claim.claim().use().charges())
            .filter(which)
            .map(claim -> taken(claim, terms.product(), ceiling))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isLessThanOrEqualTo(most);
    Statistics.label("limit").collect(sum.compareTo(most) == 0 ? "used up" : "not used up");
  }

  private BigDecimal taken(Kept claim, String product, boolean ceiling) {
    return claim.isPreauthorization()
        ? reserved(claim, "POL-" + product, ceiling)
        : claim.judged().decision().lines().stream()
            .filter(line -> !line.isRefused())
            .map(LineDecision::valuation)
            .filter(valuation -> valuation.product().equals(product))
            .map(valuation -> taken(valuation, ceiling))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What nobody has drawn yet. */
  private BigDecimal reserved(Kept preauthorization, String policy, boolean ceiling) {
    return claims.ledger().holds(preauthorization.id()).entrySet().stream()
        .filter(held -> held.getKey().policy().equals(policy))
        .filter(held -> held.getKey().bucket().isDeductible() != ceiling)
        .map(held -> held.getValue().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal taken(Valuation valuation, boolean ceiling) {
    if (!ceiling) {
      return valuation.deductible().amount();
    }
    return valuation.outsideCeiling() ? BigDecimal.ZERO : valuation.benefit().amount();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void however_claims_are_grouped_the_answers_are_those_of_single_claims(
      @ForAll Household household,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 8) Integer> groups) {
    int sent = 0;
    for (int i = 0; sent < household.claims().size(); i++) {
      int until = Math.min(household.claims().size(), sent + groups.get(i % groups.size()));
      submit(household.claims().subList(sent, until));
      sent = until;
    }

    assertThat(decisions(claims)).isEqualTo(decisions(singly(household.claims())));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void after_a_claim_is_taken_back_the_rest_is_judged_as_if_it_had_never_been_sent(
      @ForAll Household household, @ForAll @IntRange(max = 7) int before) {
    List<ClaimBuilder> others = new ArrayList<>(plain(household));
    Assume.that(before < others.size());
    ClaimBuilder cancelled = others.remove(before);

    others.subList(0, before).forEach(claim -> submit(List.of(claim)));
    submit(List.of(cancelled));
    lifeCycle.cancel("id-" + cancelled.claim().key().code(), null);
    others.subList(before, others.size()).forEach(claim -> submit(List.of(claim)));

    List<Decision> rest = new ArrayList<>(decisions(claims));
    rest.remove(before);
    assertThat(rest).isEqualTo(decisions(singly(others)));
    assertThat(claims.ledger().takenBy("id-" + cancelled.claim().key().code())).isZero();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void when_every_claim_is_taken_back_nobody_holds_anything(
      @ForAll Household household, @ForAll Random random) {
    submit(household.claims());
    List<String> ids = new ArrayList<>(claims.all().stream().map(Kept::id).toList());
    Collections.shuffle(ids, random);

    ids.forEach(id -> lifeCycle.cancel(id, null));

    assertThat(ids).allSatisfy(id -> assertThat(claims.ledger().takenBy(id)).isZero());
    assertThat(claims.ledger().neverFellBelowNothing()).isTrue();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_claim_judged_again_at_once_gets_the_same_decision(@ForAll Household household) {
    for (ClaimBuilder claim : plain(household)) {
      submit(List.of(claim));
      String claimId = "id-" + claim.claim().key().code();
      Decision first = claims.kept(claimId).judged().decision();
      BigDecimal taken = claims.ledger().takenBy(claimId);

      lifeCycle.reprocess(claimId, null, null);

      assertThat(claims.kept(claimId).judged().decision()).isEqualTo(first);
      assertThat(claims.ledger().takenBy(claimId)).isEqualByComparingTo(taken);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_facts_that_are_kept_give_the_decision_that_is_kept(@ForAll Household household) {
    submit(household.claims());

    for (JudgedClaim judged : claims.recorded()) {
      assertThat(new Adjudication(RuleSet.STANDARD).judge(judged.claim(), judged.facts()))
          .isEqualTo(judged.decision());
    }
  }

  /** Claims that name no other: to be judged with or without each other. */
  private static List<ClaimBuilder> plain(Household household) {
    return household.claims().stream()
        .filter(claim -> claim.claim().guarantee() == null && claim.claim().corrects() == null)
        .toList();
  }

  private void submit(List<ClaimBuilder> sent) {
    new SubmitClaims(claims, claims).handle(sent.stream().map(InMemoryClaims::draft).toList());
  }

  private static InMemoryClaims singly(List<ClaimBuilder> sent) {
    var singly = new InMemoryClaims();
    for (ClaimBuilder claim : sent) {
      new SubmitClaims(singly, singly).handle(List.of(draft(claim)));
    }
    return singly;
  }

  private static List<Decision> decisions(InMemoryClaims claims) {
    return claims.recorded().stream().map(JudgedClaim::decision).toList();
  }
}
