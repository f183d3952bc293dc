package org.openimis.mapping.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.ClaimResponse.TotalComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.Finding;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.claim.Valuation;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Limit;
import org.openimis.mapping.pack.Amounts;
import org.openimis.profiles.AdjudicationCodes;
import org.openimis.profiles.CodeSystems;

/**
 * The amounts and reasons of a decision, each under its category, in the order of the reckoning
 * (fhir-model 2.4): eligible = deductible + copay + category-reduction + ceiling-reduction +
 * benefit. A relative price has a relative benefit until the batch run makes a benefit of it.
 */
final class Adjudications {
  private static final CodeableConcept SUBMITTED =
      hl7(AdjudicationCodes.SUBMITTED, "Submitted Amount");
  private static final CodeableConcept ADJUSTED_QUANTITY =
      own(AdjudicationCodes.ADJUSTED_QUANTITY, "Adjusted quantity");
  private static final CodeableConcept ADJUSTED_PRICE =
      own(AdjudicationCodes.ADJUSTED_PRICE, "Adjusted price");
  private static final CodeableConcept ELIGIBLE =
      hl7(AdjudicationCodes.ELIGIBLE, "Eligible Amount");
  private static final CodeableConcept DEDUCTIBLE = hl7(AdjudicationCodes.DEDUCTIBLE, "Deductible");
  private static final CodeableConcept ELIGIBLE_PERCENT =
      hl7(AdjudicationCodes.ELIGIBLE_PERCENT, "Eligible %");
  private static final CodeableConcept COPAY = hl7(AdjudicationCodes.COPAY, "CoPay");
  private static final CodeableConcept CATEGORY_REDUCTION =
      own(AdjudicationCodes.CATEGORY_REDUCTION, "Reduction by the amount of a category");
  private static final CodeableConcept CEILING_REDUCTION =
      own(AdjudicationCodes.CEILING_REDUCTION, "Reduction by a ceiling");
  private static final CodeableConcept BENEFIT = hl7(AdjudicationCodes.BENEFIT, "Benefit Amount");
  private static final CodeableConcept RELATIVE_BENEFIT =
      own(AdjudicationCodes.RELATIVE_BENEFIT, "Benefit before the relative index");

  private Adjudications() {}

  /**
   * What is said of one line.
   *
   * @param state amounts that a review has yet to decide are left out
   */
  static List<AdjudicationComponent> ofLine(LineDecision line, ClaimState state) {
    List<AdjudicationComponent> said = new ArrayList<>();
    said.add(amount(SUBMITTED, line.line().asked()));
    Finding refusal = line.refusal();
    Valuation valuation = line.valuation();
    if (refusal != null) {
      said.add(refused(refusal, line.benefit()));
    } else if (valuation != null && state != ClaimState.CHECKED) {
      addAmounts(said, valuation, line.line().quantity());
    }
    return said;
  }

  /** Why the whole claim is refused, if it is. */
  static List<AdjudicationComponent> ofClaim(Decision decision) {
    Finding refusal = decision.refusal();
    return refusal == null ? List.of() : List.of(refused(refusal, nothing(decision)));
  }

  /** The sums of the claim; what is refused counts as submitted only. */
  static List<TotalComponent> totals(Decision decision, ClaimState state) {
    List<TotalComponent> totals = new ArrayList<>();
    totals.add(total(SUBMITTED, decision.asked()));
    if (state != ClaimState.CHECKED) {
      totals.add(total(ELIGIBLE, sum(decision, Valuation::eligible)));
      addTotal(totals, DEDUCTIBLE, decision, Valuation::deductible);
      totals.add(total(COPAY, sum(decision, Valuation::copay)));
      addTotal(totals, CATEGORY_REDUCTION, decision, Valuation::overCategory);
      addTotal(totals, CEILING_REDUCTION, decision, Valuation::overCeiling);
      addTotal(totals, RELATIVE_BENEFIT, decision, Adjudications::relative);
      totals.add(total(BENEFIT, benefit(decision)));
    }
    return totals;
  }

  /** What is sure to be paid: the sum of the lines that wait for no batch run. */
  static Money benefit(Decision decision) {
    return sum(decision, Adjudications::sure);
  }

  /** What the lines that wait for the batch run are worth before its index. */
  static Money relativeBenefit(Decision decision) {
    return sum(decision, Adjudications::relative);
  }

  private static void addAmounts(
      List<AdjudicationComponent> said, Valuation valuation, BigDecimal quantityAsked) {
    if (valuation.quantity().compareTo(quantityAsked) != 0) {
      said.add(value(ADJUSTED_QUANTITY, valuation.quantity()));
    }
    if (!valuation.unitPrice().equals(valuation.askedPrice())) {
      said.add(amount(ADJUSTED_PRICE, valuation.unitPrice()));
    }
    said.add(amount(ELIGIBLE, valuation.eligible()));
    if (valuation.before().deductible() != null) {
      said.add(amount(DEDUCTIBLE, valuation.deductible()));
    }
    if (valuation.limit().kind() == Limit.Kind.SHARE) {
      said.add(value(ELIGIBLE_PERCENT, valuation.limit().value()));
    }
    said.add(amount(COPAY, valuation.copay()));
    if (!valuation.overCategory().isZero()) {
      said.add(amount(CATEGORY_REDUCTION, valuation.overCategory()));
    }
    if (!valuation.overCeiling().isZero()) {
      said.add(amount(CEILING_REDUCTION, valuation.overCeiling()));
    }
    said.add(amount(valuation.isRelative() ? RELATIVE_BENEFIT : BENEFIT, valuation.benefit()));
  }

  private static Money sure(Valuation valuation) {
    return valuation.isRelative() ? nothing(valuation) : valuation.benefit();
  }

  private static Money relative(Valuation valuation) {
    return valuation.isRelative() ? valuation.benefit() : nothing(valuation);
  }

  private static Money nothing(Valuation valuation) {
    return Money.zero(valuation.benefit().currency());
  }

  private static Money nothing(Decision decision) {
    return Money.zero(decision.asked().currency());
  }

  private static Money sum(Decision decision, Function<Valuation, Money> amount) {
    return decision.lines().stream()
        .map(LineDecision::valuation)
        .filter(Objects::nonNull)
        .map(amount)
        .reduce(nothing(decision), Money::plus);
  }

  /** Where a line has such an amount. */
  private static void addTotal(
      List<TotalComponent> totals,
      CodeableConcept category,
      Decision decision,
      Function<Valuation, Money> amount) {
    Money sum = sum(decision, amount);
    if (!sum.isZero()) {
      totals.add(total(category, sum));
    }
  }

  private static AdjudicationComponent refused(Finding refusal, Money nothing) {
    return amount(BENEFIT, nothing).setReason(ReasonCodes.of(refusal.reason()));
  }

  private static AdjudicationComponent amount(CodeableConcept category, Money amount) {
    return new AdjudicationComponent(category.copy()).setAmount(Amounts.toFhir(amount));
  }

  private static AdjudicationComponent value(CodeableConcept category, BigDecimal value) {
    return new AdjudicationComponent(category.copy()).setValue(Amounts.plain(value));
  }

  private static TotalComponent total(CodeableConcept category, Money amount) {
    return new TotalComponent(category.copy(), Amounts.toFhir(amount));
  }

  private static CodeableConcept hl7(String code, String display) {
    return new CodeableConcept(new Coding(CodeSystems.HL7_ADJUDICATION, code, display));
  }

  private static CodeableConcept own(String code, String display) {
    return new CodeableConcept(new Coding(CodeSystems.ADJUDICATION, code, display));
  }
}
