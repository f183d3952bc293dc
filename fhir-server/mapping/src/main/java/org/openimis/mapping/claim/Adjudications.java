package org.openimis.mapping.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.ClaimResponse.TotalComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.Finding;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.domain.claim.Valuation;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Limit;
import org.openimis.mapping.pack.Amounts;
import org.openimis.mapping.text.Texts;
import org.openimis.profiles.AdjudicationCodes;
import org.openimis.profiles.CodeSystems;

/** The amounts and reasons of a decision, each under its category (fhir-model 2.4). */
final class Adjudications {
  private static final CodeableConcept SUBMITTED =
      hl7(AdjudicationCodes.SUBMITTED, "Submitted Amount");
  private static final CodeableConcept ELIGIBLE =
      hl7(AdjudicationCodes.ELIGIBLE, "Eligible Amount");
  private static final CodeableConcept ELIGIBLE_PERCENT =
      hl7(AdjudicationCodes.ELIGIBLE_PERCENT, "Eligible %");
  private static final CodeableConcept COPAY = hl7(AdjudicationCodes.COPAY, "CoPay");
  private static final CodeableConcept BENEFIT = hl7(AdjudicationCodes.BENEFIT, "Benefit Amount");
  private static final CodeableConcept ADJUSTED_PRICE =
      concept(CodeSystems.ADJUDICATION, AdjudicationCodes.ADJUSTED_PRICE, "Adjusted price");

  /** Reasons that openIMIS's published code system lacks. */
  private static final Set<String> UNPUBLISHED_REASONS = Set.of("-2", "18", "20", "21");

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
      addAmounts(said, valuation);
    }
    return said;
  }

  /** Why the whole claim is refused, if it is. */
  static List<AdjudicationComponent> ofClaim(Decision decision) {
    Finding refusal = decision.refusal();
    return refusal == null ? List.of() : List.of(refused(refusal, decision.benefit()));
  }

  /** The sums of the claim; what is refused counts as submitted only. */
  static List<TotalComponent> totals(Decision decision, ClaimState state) {
    List<TotalComponent> totals = new ArrayList<>();
    totals.add(total(SUBMITTED, decision.asked()));
    if (state != ClaimState.CHECKED) {
      totals.add(total(ELIGIBLE, decision.sum(Adjudications::eligible)));
      totals.add(total(COPAY, decision.sum(Adjudications::copay)));
      totals.add(total(BENEFIT, decision.benefit()));
    }
    return totals;
  }

  private static void addAmounts(List<AdjudicationComponent> said, Valuation valuation) {
    if (!valuation.unitPrice().equals(valuation.askedPrice())) {
      said.add(amount(ADJUSTED_PRICE, valuation.unitPrice()));
    }
    said.add(amount(ELIGIBLE, valuation.eligible()));
    if (valuation.limit().kind() == Limit.Kind.SHARE) {
      said.add(
          new AdjudicationComponent(ELIGIBLE_PERCENT.copy())
              .setValue(Amounts.plain(valuation.limit().value())));
    }
    said.add(amount(COPAY, valuation.copay()));
    said.add(amount(BENEFIT, valuation.benefit()));
  }

  private static Money eligible(LineDecision line) {
    Valuation valuation = line.valuation();
    return valuation == null ? nothing(line) : valuation.eligible();
  }

  private static Money copay(LineDecision line) {
    Valuation valuation = line.valuation();
    return valuation == null ? nothing(line) : valuation.copay();
  }

  private static Money nothing(LineDecision line) {
    return Money.zero(line.line().unitPrice().currency());
  }

  private static AdjudicationComponent refused(Finding refusal, Money nothing) {
    return amount(BENEFIT, nothing).setReason(reason(refusal.reason()));
  }

  private static CodeableConcept reason(RejectionReason reason) {
    String display = Texts.display(reason, Locale.ENGLISH);
    CodeableConcept concept = concept(CodeSystems.REJECTION_REASON, reason.code(), display);
    if (!UNPUBLISHED_REASONS.contains(reason.code())) {
      concept.addCoding(
          new Coding().setSystem(CodeSystems.OPENIMIS_REJECTION_REASON).setCode(reason.code()));
    }
    return concept;
  }

  private static AdjudicationComponent amount(CodeableConcept category, Money amount) {
    return new AdjudicationComponent(category.copy()).setAmount(Amounts.toFhir(amount));
  }

  private static TotalComponent total(CodeableConcept category, Money amount) {
    return new TotalComponent(category.copy(), Amounts.toFhir(amount));
  }

  private static CodeableConcept hl7(String code, String display) {
    return concept(CodeSystems.HL7_ADJUDICATION, code, display);
  }

  private static CodeableConcept concept(String system, String code, String display) {
    return new CodeableConcept(new Coding(system, code, display));
  }
}
