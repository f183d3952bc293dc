package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.valuation.Charge;

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
          valuation.priceOrigin() != PriceOrigin.ASKED && valuation.priceRule() == PriceRule.LIST;
      assertThat(paysListPrice || line.benefit().compareTo(line.line().asked()) <= 0).isTrue();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_benefit_is_never_above_the_price_taken_for_the_quantity_accepted(
      @ForAll ClaimBuilder claim) {
    for (LineDecision line : accepted(claim)) {
      Valuation valuation = line.valuation();
      Money full = valuation.unitPrice().times(valuation.quantity()).rounded();
      assertThat(valuation.eligible()).isLessThanOrEqualTo(full);
      assertThat(valuation.benefit()).isLessThanOrEqualTo(valuation.eligible());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void no_more_units_are_accepted_than_were_asked_and_fewer_only_with_a_word(
      @ForAll ClaimBuilder claim) {
    ClaimCase claimCase = claim.build();
    for (LineDecision line : accepted(claim)) {
      BigDecimal wanted = claimCase.quantity(line.line());
      BigDecimal accepted = line.valuation().quantity();
      assertThat(wanted).isLessThanOrEqualTo(line.line().quantity());
      assertThat(accepted).isLessThanOrEqualTo(wanted);
      assertThat(accepted.compareTo(wanted) == 0 || isCut(line)).isTrue();
    }
  }

  private static boolean isCut(LineDecision line) {
    return line.remarks().get(0).reason() == RejectionReason.QUANTITY;
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_benefit_is_never_above_a_fixed_limit_for_the_quantity_accepted(
      @ForAll ClaimBuilder claim) {
    for (LineDecision line : accepted(claim)) {
      Valuation valuation = line.valuation();
      Limit limit = valuation.limit();
      if (limit.kind() == Limit.Kind.FIXED && !limit.isUnlimited()) {
        BigDecimal most = limit.value().multiply(valuation.quantity());
        assertThat(line.benefit())
            .isLessThanOrEqualTo(new Money(most, line.benefit().currency()).rounded());
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_parts_of_a_line_add_up_in_whole_minor_units(@ForAll ClaimBuilder claim) {
    for (LineDecision line : accepted(claim)) {
      Valuation valuation = line.valuation();
      assertThat(parts(valuation).reduce(Money::plus)).hasValue(valuation.eligible());
      assertThat(Stream.concat(parts(valuation), Stream.of(valuation.eligible())))
          .allSatisfy(amount -> assertThat(amount).isEqualTo(amount.rounded()))
          .noneMatch(Money::isNegative);
    }
  }

  private static Stream<Money> parts(Valuation valuation) {
    return Stream.of(
        valuation.deductible(),
        valuation.copay(),
        valuation.overCategory(),
        valuation.overCeiling(),
        valuation.benefit());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_total_is_the_sum_of_the_lines_and_refused_lines_pay_nothing(@ForAll ClaimBuilder claim) {
    Decision decision = claim.judged();
    Money total = Money.zero(decision.benefit().currency());
    for (LineDecision line : decision.lines()) {
      if (line.isRefused()) {
        assertThat(line.benefit().isZero()).isTrue();
      } else {
        total = total.plus(line.valuation().benefit());
      }
    }
    assertThat(decision.benefit()).isEqualTo(total);
    assertThat(total).isEqualTo(total.rounded());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_policy_is_charged_exactly_what_its_lines_took(@ForAll ClaimBuilder claim) {
    Decision decision = claim.judged();
    for (Charge charge : decision.charges()) {
      assertThat(charge.deducted())
          .isEqualTo(sum(decision, charge.policy(), Valuation::deductible));
      assertThat(charge.paid())
          .isEqualTo(sum(decision, charge.policy(), AdjudicationInvariantsTest::counted));
    }
    List<String> charged = decision.charges().stream().map(Charge::policy).toList();
    assertThat(charged).isSorted().doesNotHaveDuplicates();
    for (LineDecision line : accepted(claim)) {
      Valuation valuation = line.valuation();
      boolean takes = !valuation.deductible().isZero() || !counted(valuation).isZero();
      assertThat(!takes || charged.contains(valuation.policy())).isTrue();
    }
  }

  private static Money sum(Decision decision, String policy, Function<Valuation, Money> amount) {
    return decision.sum(
        line ->
            line.valuation() == null || !line.valuation().policy().equals(policy)
                ? Money.zero(line.benefit().currency())
                : amount.apply(line.valuation()));
  }

  private static Money counted(Valuation valuation) {
    return valuation.outsideCeiling()
        ? Money.zero(valuation.benefit().currency())
        : valuation.benefit();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_charge_fits_into_what_its_limits_had_left(@ForAll ClaimBuilder claim) {
    for (Charge charge : claim.judged().charges()) {
      assertFits(charge.deductible(), charge.deducted());
      assertFits(charge.ceiling(), charge.paid());
    }
  }

  private static void assertFits(Charge.InForce inForce, Money taken) {
    if (inForce != null && !taken.isZero()) {
      var limit = new Money(inForce.allowance().amount(), taken.currency());
      assertThat(inForce.usedBefore().plus(taken)).isLessThanOrEqualTo(limit);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothing_is_kept_back_while_a_limit_has_something_left(@ForAll ClaimBuilder claim) {
    for (LineDecision line : accepted(claim)) {
      Valuation valuation = line.valuation();
      if (!valuation.overCeiling().isZero()) {
        assertThat(valuation.benefit()).isEqualTo(valuation.before().ceiling());
      }
      if (!valuation.overCategory().isZero()) {
        assertThat(valuation.benefit().plus(valuation.overCeiling()))
            .isEqualTo(valuation.before().category());
      }
      Money deductibleLeft = valuation.before().deductible();
      if (deductibleLeft != null && !valuation.benefit().isZero()) {
        assertThat(valuation.deductible()).isEqualTo(deductibleLeft);
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_lines_of_a_claim_stay_within_the_amount_of_its_category(@ForAll ClaimBuilder claim) {
    ClaimFacts facts = claim.facts();
    Decision decision = claim.judged();
    for (LineDecision line : accepted(claim)) {
      Valuation valuation = line.valuation();
      BigDecimal most = facts.terms(valuation.product()).mostAmounts().get(decision.category());
      if (most != null) {
        assertThat(sum(decision, valuation.policy(), Valuation::benefit).amount())
            .isLessThanOrEqualTo(most);
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_claim_has_a_reason_exactly_when_every_line_is_refused(@ForAll ClaimBuilder claim) {
    Decision decision = claim.judged();
    boolean denied = decision.result() == Decision.Result.DENIED;

    assertThat(decision.lines().stream().allMatch(LineDecision::isRefused)).isEqualTo(denied);
    assertThat(decision.refusal() != null).isEqualTo(denied);
    assertThat(denied && !decision.charges().isEmpty()).isFalse();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_same_facts_give_the_same_decision(@ForAll ClaimBuilder claim) {
    assertThat(claim.judged()).isEqualTo(claim.judged());
  }

  /** Invariants of claims that are all refused for the same reason would prove nothing. */
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void the_claims_above_are_of_every_kind(@ForAll ClaimBuilder claim) {
    for (LineDecision line : claim.judged().lines()) {
      Statistics.label("line")
          .collect(
              line.isRefused()
                  ? line.refusal().reason().toString()
                  : line.valuation().limit().kind().toString());
      if (!line.isRefused()) {
        collectWhatCuts(line.valuation());
      }
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
    Statistics.label("cut")
        .coverage(
            coverage -> {
              coverage.check("deductible").percentage(share -> share > 10);
              coverage.check("category").percentage(share -> share > 5);
              coverage.check("ceiling").percentage(share -> share > 2);
              coverage.check("outside").percentage(share -> share > 4);
              coverage.check("none").percentage(share -> share > 10);
            });
  }

  private static void collectWhatCuts(Valuation valuation) {
    String cut = "none";
    if (!valuation.overCeiling().isZero()) {
      cut = "ceiling";
    } else if (!valuation.overCategory().isZero()) {
      cut = "category";
    } else if (!valuation.deductible().isZero()) {
      cut = "deductible";
    } else if (valuation.outsideCeiling()) {
      cut = "outside";
    }
    Statistics.label("cut").collect(cut);
  }

  private static List<LineDecision> accepted(ClaimBuilder claim) {
    return claim.judged().lines().stream().filter(line -> !line.isRefused()).toList();
  }
}
