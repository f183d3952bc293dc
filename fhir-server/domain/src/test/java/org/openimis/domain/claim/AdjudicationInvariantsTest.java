package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.CoverBuilder.cover;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.RuleBuilder.product;
import static org.openimis.domain.product.Limit.fixed;
import static org.openimis.domain.product.Limit.share;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;

/** What holds of every decision, whatever was claimed. */
@Domain(Worlds.class)
@Domain(DomainContext.Global.class)
class AdjudicationInvariantsTest {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_benefit_is_above_what_was_asked_only_where_the_product_pays_the_list_price(
      @ForAll ClaimBuilder claim) {
    for (LineDecision line : accepted(claim)) {
      Valuation valuation = line.valuation();
      boolean paysListPrice =
          valuation.priceOrigin() == PriceOrigin.PRICE_LIST
              && valuation.priceRule() == PriceRule.LIST;
      assertThat(paysListPrice || line.benefit().compareTo(line.line().asked()) <= 0).isTrue();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_benefit_is_never_above_the_price_taken_for_the_whole_quantity(@ForAll ClaimBuilder claim) {
    for (LineDecision line : accepted(claim)) {
      Valuation valuation = line.valuation();
      Money full = valuation.unitPrice().times(line.line().quantity()).rounded();
      assertThat(valuation.eligible()).isLessThanOrEqualTo(full);
      assertThat(valuation.benefit()).isLessThanOrEqualTo(valuation.eligible());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_benefit_is_never_above_a_fixed_limit_for_the_whole_quantity(@ForAll ClaimBuilder claim) {
    for (LineDecision line : accepted(claim)) {
      Limit limit = line.valuation().limit();
      if (limit.kind() == Limit.Kind.FIXED && !limit.isUnlimited()) {
        BigDecimal most = limit.value().multiply(line.line().quantity());
        assertThat(line.benefit())
            .isLessThanOrEqualTo(new Money(most, ClaimBuilder.CURRENCY).rounded());
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void insuree_and_scheme_share_the_eligible_amount_in_whole_minor_units(
      @ForAll ClaimBuilder claim) {
    for (LineDecision line : accepted(claim)) {
      Valuation valuation = line.valuation();
      assertThat(valuation.copay().plus(valuation.benefit())).isEqualTo(valuation.eligible());
      assertThat(Stream.of(valuation.eligible(), valuation.copay(), valuation.benefit()))
          .allSatisfy(amount -> assertThat(amount).isEqualTo(amount.rounded()))
          .noneMatch(Money::isNegative);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_total_is_the_sum_of_the_lines_and_refused_lines_pay_nothing(@ForAll ClaimBuilder claim) {
    Money total = money("0");
    for (LineDecision line : claim.judged().lines()) {
      if (line.isRefused()) {
        assertThat(line.benefit()).isEqualTo(money("0"));
      } else {
        total = total.plus(line.valuation().benefit());
      }
    }
    assertThat(claim.judged().benefit()).isEqualTo(total);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_claim_has_a_reason_exactly_when_every_line_is_refused(@ForAll ClaimBuilder claim) {
    Decision decision = claim.judged();
    boolean denied = decision.result() == Decision.Result.DENIED;

    assertThat(decision.lines().stream().allMatch(LineDecision::isRefused)).isEqualTo(denied);
    assertThat(decision.refusal() != null).isEqualTo(denied);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_same_facts_give_the_same_decision(@ForAll ClaimBuilder claim) {
    assertThat(claim.judged()).isEqualTo(claim.judged());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_order_of_the_lines_changes_nothing_for_any_line(
      @ForAll ClaimBuilder claim, @ForAll Random random) {
    SubmittedClaim sent = claim.claim();
    List<ClaimLine> shuffled = new ArrayList<>(sent.lines());
    Collections.shuffle(shuffled, random);

    assertThat(judge(with(sent, shuffled), claim.facts()).lines())
        .containsExactlyInAnyOrderElementsOf(claim.judged().lines());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_line_is_judged_as_if_it_stood_alone(@ForAll ClaimBuilder claim) {
    SubmittedClaim sent = claim.claim();
    Decision together = claim.judged();

    for (int i = 0; i < sent.lines().size(); i++) {
      Decision alone = judge(with(sent, List.of(sent.lines().get(i))), claim.facts());
      assertThat(alone.lines()).containsExactly(together.lines().get(i));
    }
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
            shuffled(facts.covers().stream().distinct().toList(), random),
            shuffled(facts.register(), random),
            shuffled(facts.listPrices(), random),
            shuffled(facts.coverRules(), random),
            shuffled(facts.earlierLines(), random));

    assertThat(judge(claim.claim(), shuffled).lines()).isEqualTo(claim.judged().lines());
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

  /** Invariants of claims that are all refused for the same reason would prove nothing. */
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void the_claims_above_are_of_every_kind(@ForAll ClaimBuilder claim) {
    for (LineDecision line : claim.judged().lines()) {
      Statistics.label("line")
          .collect(
              line.isRefused()
                  ? line.refusal().reason().toString()
                  : line.valuation().limit().kind().toString());
    }
    Statistics.label("line")
        .coverage(
            coverage -> {
              for (RejectionReason reason : RejectionReason.values()) {
                coverage.check(reason.toString()).percentage(share -> share > 0.3);
              }
              for (Limit.Kind kind : Limit.Kind.values()) {
                coverage.check(kind.toString()).percentage(share -> share > 5);
              }
            });
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

  private static List<LineDecision> accepted(ClaimBuilder claim) {
    return claim.judged().lines().stream().filter(line -> !line.isRefused()).toList();
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
}
