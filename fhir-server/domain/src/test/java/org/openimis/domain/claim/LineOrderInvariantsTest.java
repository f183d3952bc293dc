package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.CoverBuilder.cover;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.service;
import static org.openimis.domain.claim.RuleBuilder.product;
import static org.openimis.domain.claim.TermsBuilder.terms;
import static org.openimis.domain.product.Limit.fixed;
import static org.openimis.domain.product.Limit.share;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openimis.domain.product.Limit;
import org.openimis.domain.valuation.PolicyBalance;

/**
 * What the order and the company of lines, facts and covers mean: nothing, but for what lines share
 * (quantity limits, deductible, category amount and ceiling).
 */
@Domain(Worlds.class)
@Domain(DomainContext.Global.class)
class LineOrderInvariantsTest {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void where_lines_share_no_limit_their_order_changes_nothing_for_any_of_them(
      @ForAll("plainClaims") ClaimBuilder claim, @ForAll Random random) {
    SubmittedClaim sent = claim.claim();
    List<ClaimLine> shuffled = shuffled(sent.lines(), random);

    assertThat(judge(with(sent, shuffled), claim.facts()).lines())
        .containsExactlyInAnyOrderElementsOf(claim.judged().lines());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void where_lines_share_no_limit_each_is_judged_as_if_it_stood_alone(
      @ForAll("plainClaims") ClaimBuilder claim) {
    SubmittedClaim sent = claim.claim();
    Decision together = claim.judged();

    for (int i = 0; i < sent.lines().size(); i++) {
      Decision alone = judge(with(sent, List.of(sent.lines().get(i))), claim.facts());
      assertThat(alone.lines()).containsExactly(together.lines().get(i));
    }
  }

  /** No two lines of these claims have the same code, so that none takes another's units. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatever_lines_share_their_order_does_not_change_which_of_them_are_accepted(
      @ForAll ClaimBuilder claim, @ForAll Random random) {
    SubmittedClaim sent = claim.claim();
    List<ClaimLine> shuffled = shuffled(sent.lines(), random);

    assertThat(reasons(judge(with(sent, shuffled), claim.facts())))
        .containsExactlyInAnyOrderElementsOf(reasons(claim.judged()));
  }

  private static List<String> reasons(Decision decision) {
    return decision.lines().stream()
        .map(
            line ->
                line.line().sequence()
                    + " "
                    + (line.isRefused() ? line.refusal().reason() : line.valuation().quantity()))
        .toList();
  }

  @Example
  void a_ceiling_pays_the_earlier_line_and_an_item_before_any_service() {
    var claim = aClaim().within(terms("A").with("max-treatment", "150"));

    assertThat(benefits(claim.asking(item("I1"), item("I2")))).containsExactly("100", "50");
    assertThat(benefits(claim.asking(item("I2"), item("I1")))).containsExactly("100", "50");
    assertThat(benefits(claim.asking(service("S1"), item("I1")))).containsExactly("50", "100");
  }

  private static List<String> benefits(ClaimBuilder claim) {
    return claim.judged().lines().stream()
        .map(line -> line.benefit().amount().stripTrailingZeros().toPlainString())
        .toList();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_order_in_which_facts_are_read_changes_nothing(
      @ForAll ClaimBuilder claim, @ForAll Random random) {
    ClaimFacts facts = claim.facts();
    var shuffled =
        new ClaimFacts(
            facts.insuree(),
            facts.facility(),
            facts.ageOfMajority(),
            shuffled(facts.covers(), random),
            shuffled(facts.register(), random),
            shuffled(facts.listPrices(), random),
            shuffled(facts.coverRules(), random),
            shuffled(facts.benefitTerms(), random),
            shuffled(onePerPolicy(facts.balances()), random),
            new History(
                shuffled(facts.history().lines(), random),
                shuffled(facts.history().claims(), random)),
            facts.reviews());

    assertThat(judge(claim.claim(), shuffled)).isEqualTo(claim.judged());
  }

  /** 2.8 makes the patient's part of the asked price as small as it can be. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void where_the_asked_price_counts_another_cover_never_lowers_the_benefit(
      @ForAll("limits") List<Limit> limits, @ForAll("prices") String asked) {
    Limit another = limits.get(0);
    var without = underOneProductEach(limits.subList(1, limits.size()), asked);
    var with = underOneProductEach(limits, asked);

    assertThat(with.judged().benefit())
        .as("with %s beside the others", another)
        .isGreaterThanOrEqualTo(without.judged().benefit());
  }

  /** Not an invariant: where the list price counts, 2.8 still compares by the asked price. */
  @Example
  void where_the_list_price_is_lower_another_cover_may_lower_the_benefit() {
    var fixedAt40 = product("A").paying(fixed("40")); // own part of the asked 100: 60
    var share45 = product("B").paying(share("45")); // own part of the asked 100: 55
    var line = item("I1").at("100").listedAt("50");

    assertThat(aClaim().asking(line.coveredBy(fixedAt40)).judged().benefit())
        .isEqualTo(money("40"));
    assertThat(aClaim().asking(line.coveredBy(fixedAt40, share45)).judged().benefit())
        .isEqualTo(money("22.50"));
  }

  @Provide
  Arbitrary<ClaimBuilder> plainClaims() {
    return Worlds.plainClaims();
  }

  @Provide
  Arbitrary<List<Limit>> limits() {
    Arbitrary<Limit> share = Arbitraries.integers().between(0, 100).map(n -> share("" + n));
    Arbitrary<Limit> fixed = Arbitraries.integers().between(0, 150).map(n -> fixed("" + n));
    return Arbitraries.oneOf(share, fixed).list().ofMinSize(2).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> prices() {
    return Arbitraries.of("0", "0.35", "50", "99.995", "100", "150");
  }

  private static ClaimBuilder underOneProductEach(List<Limit> limits, String asked) {
    List<RuleBuilder> rules = new ArrayList<>();
    List<CoverBuilder> covers = new ArrayList<>();
    for (int i = 0; i < limits.size(); i++) {
      rules.add(product("P" + i).pricedAsAsked().paying(limits.get(i)));
      covers.add(cover("P" + i));
    }
    return aClaim()
        .asking(item("I1").times("3").at(asked).coveredBy(rules.toArray(RuleBuilder[]::new)))
        .under(covers.toArray(CoverBuilder[]::new));
  }

  private static Decision judge(SubmittedClaim claim, ClaimFacts facts) {
    return new Adjudication(RuleSet.STANDARD).judge(claim, facts);
  }

  private static SubmittedClaim with(SubmittedClaim claim, List<ClaimLine> lines) {
    return new SubmittedClaim(
        claim.key(),
        claim.insuree(),
        claim.administrator(),
        claim.visitType(),
        claim.visit(),
        claim.claimedOn(),
        claim.diagnoses(),
        lines);
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** A store reads one balance a policy; of several the first one counts. */
  private static List<PolicyBalance> onePerPolicy(List<PolicyBalance> balances) {
    Map<String, PolicyBalance> byPolicy = new LinkedHashMap<>();
    balances.forEach(balance -> byPolicy.putIfAbsent(balance.policy(), balance));
    return List.copyOf(byPolicy.values());
  }
}
