package org.openimis.store.books;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.hl7.fhir.r4.model.ClaimResponse.TotalComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.claim.Valuation;
import org.openimis.domain.money.Money;
import org.openimis.profiles.AdjudicationCodes;
import org.openimis.profiles.ClaimStatusCodes;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.DecisionCodes;
import org.openimis.profiles.Extensions;

/**
 * What a ClaimResponse says, beside what it must say (conventions 10, fhir-model 2.4 and 2.9). This
 * is written apart from what writes the answers, so that one slip is not made twice.
 */
final class AnswerFields {
  /** The columns of lines and the category under which an answer tells each. */
  private static final Map<String, String> CATEGORIES = new LinkedHashMap<>();

  static {
    CATEGORIES.put("asked", AdjudicationCodes.SUBMITTED);
    CATEGORIES.put("eligible", AdjudicationCodes.ELIGIBLE);
    CATEGORIES.put("deductible", AdjudicationCodes.DEDUCTIBLE);
    CATEGORIES.put("copay", AdjudicationCodes.COPAY);
    CATEGORIES.put("over_category", AdjudicationCodes.CATEGORY_REDUCTION);
    CATEGORIES.put("over_ceiling", AdjudicationCodes.CEILING_REDUCTION);
    CATEGORIES.put("benefit", AdjudicationCodes.BENEFIT);
  }

  private AnswerFields() {}

  /** How far the answer says the claim has come. */
  static Map<String, String> state(ClaimResponse answer) {
    return new Fields()
        .with("answer.status", answer.getStatus() == null ? null : answer.getStatus().toCode())
        .with("answer.outcome", answer.getOutcome() == null ? null : answer.getOutcome().toCode())
        .with("answer.use", answer.getUse() == null ? null : answer.getUse().toCode())
        .with(
            "answer.business-status",
            code(answer, Extensions.BUSINESS_STATUS, CodeSystems.OPENIMIS_CLAIM_STATUS))
        .with("answer.request", answer.getRequest().getReferenceElement().getIdPart())
        .values();
  }

  /**
   * How far an answer must say that a claim has come.
   *
   * @param told the state that it tells, which a cancellation leaves as it was
   */
  static Map<String, String> state(ClaimState state, ClaimState told, String use, String claimId) {
    return new Fields()
        .with("answer.status", state == ClaimState.CANCELLED ? "cancelled" : "active")
        .with("answer.outcome", outcome(told))
        .with("answer.use", use)
        .with("answer.business-status", businessStatus(told))
        .with("answer.request", claimId)
        .values();
  }

  /** How the answer says the claim was decided. */
  static Map<String, String> decision(ClaimResponse answer) {
    return new Fields()
        .with("decision", code(answer, Extensions.DECISION, CodeSystems.DECISION))
        .values();
  }

  static Map<String, String> decision(ClaimState told, Decision decision) {
    String code =
        told == ClaimState.CHECKED || told == ClaimState.PROCESSED
            ? DecisionCodes.PENDING
            : switch (decision.result()) {
              case APPROVED -> DecisionCodes.APPROVED;
              case PARTIAL -> DecisionCodes.PARTIAL;
              case DENIED -> DecisionCodes.DENIED;
            };
    return new Fields().with("decision", code).values();
  }

  /** The lines of an answer by their sequence. */
  static Map<Integer, Map<String, String>> lines(ClaimResponse answer) {
    Map<Integer, Map<String, String>> lines = new TreeMap<>();
    for (ItemComponent item : answer.getItem()) {
      var fields = new Fields();
      for (AdjudicationComponent said : item.getAdjudication()) {
        add(fields, said.getCategory(), said.getAmount());
        String reason = codeIn(said.getReason(), CodeSystems.REJECTION_REASON);
        fields.with("reason", reason);
      }
      lines.put(item.getItemSequence(), fields.values());
    }
    return lines;
  }

  static Map<String, String> line(LineDecision line, ClaimState told) {
    var refusal = line.refusal();
    Valuation paid = line.valuation();
    var fields = new Fields();
    LineFields.amounts(line)
        .forEach(
            (column, amount) -> {
              if (column.equals("asked") || told != ClaimState.CHECKED) {
                fields.amount(category(column, paid != null && paid.isRelative()), amount);
              }
            });
    return fields.with("reason", refusal == null ? null : refusal.reason().code()).values();
  }

  /** The totals of an answer; what waits for the batch run counts as benefit. */
  static Map<String, String> totals(ClaimResponse answer) {
    Map<String, Money> sums = new TreeMap<>();
    for (TotalComponent total : answer.getTotal()) {
      String category = category(total.getCategory());
      if (category != null && total.getAmount().hasValue()) {
        boolean relative = category.equals(AdjudicationCodes.RELATIVE_BENEFIT);
        sums.merge(
            relative ? AdjudicationCodes.BENEFIT : category, money(total.getAmount()), Money::plus);
      }
    }
    return shown(sums);
  }

  /**
   * The totals that an answer must tell.
   *
   * @param lines the amounts of each line, by column
   */
  static Map<String, String> totals(List<Map<String, Money>> lines, ClaimState told) {
    Map<String, Money> sums = new TreeMap<>();
    for (Map<String, Money> line : lines) {
      line.forEach(
          (column, amount) -> {
            if (column.equals("asked") || told != ClaimState.CHECKED) {
              sums.merge(category(column, false), amount, Money::plus);
            }
          });
    }
    return shown(sums);
  }

  private static Map<String, String> shown(Map<String, Money> sums) {
    var fields = new Fields();
    sums.forEach(fields::amount);
    return fields.values();
  }

  private static String category(String column, boolean relative) {
    if (relative && column.equals("benefit")) {
      return AdjudicationCodes.RELATIVE_BENEFIT;
    }
    return CATEGORIES.getOrDefault(column, column);
  }

  private static void add(
      Fields fields, CodeableConcept concept, org.hl7.fhir.r4.model.Money amount) {
    String category = category(concept);
    boolean isSettled =
        AdjudicationCodes.RELATIVE_BENEFIT.equals(category) || CATEGORIES.containsValue(category);
    if (category != null && isSettled) {
      fields.amount(category, amount.getValue(), amount.getCurrency());
    }
  }

  private static @Nullable String category(CodeableConcept concept) {
    String ours = codeIn(concept, CodeSystems.ADJUDICATION);
    return ours == null ? codeIn(concept, CodeSystems.HL7_ADJUDICATION) : ours;
  }

  private static Money money(org.hl7.fhir.r4.model.Money amount) {
    return new Money(amount.getValue(), java.util.Currency.getInstance(amount.getCurrency()));
  }

  private static @Nullable String code(ClaimResponse answer, String url, String system) {
    Extension extension = answer.getExtensionByUrl(url);
    return extension != null && extension.getValue() instanceof CodeableConcept concept
        ? codeIn(concept, system)
        : null;
  }

  private static @Nullable String codeIn(CodeableConcept concept, String system) {
    return concept.getCoding().stream()
        .filter(coding -> system.equals(coding.getSystem()))
        .map(Coding::getCode)
        .findFirst()
        .orElse(null);
  }

  private static String outcome(ClaimState told) {
    return switch (told) {
      case REJECTED, VALUATED, CANCELLED -> "complete";
      case CHECKED -> "queued";
      case PROCESSED -> "partial";
    };
  }

  private static String businessStatus(ClaimState told) {
    return switch (told) {
      case REJECTED -> ClaimStatusCodes.REJECTED;
      case CHECKED -> ClaimStatusCodes.CHECKED;
      case PROCESSED -> ClaimStatusCodes.PROCESSED;
      case VALUATED -> ClaimStatusCodes.VALUATED;
      case CANCELLED -> ""; // nothing tells it: the events are wrong, and that is told apart
    };
  }
}
