package org.openimis.validation.quick;

import static java.util.Map.entry;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.profiles.CodeSystems;

/**
 * The constraints of profiles, ready to be tested. R4's most frequent ones are Java, recognised by
 * their whole expression; all others are evaluated by HAPI's FHIRPath engine.
 */
final class Invariants {
  /** Hold for everything that is quickly checked, because it leaves what could break them aside. */
  private static final Set<String> ALWAYS_HOLD =
      Set.of(
          // No element is empty, and an extension has either a value or extensions.
          "hasValue() or (children().count() > id.count())",
          "extension.exists() != value.exists()",
          // Nothing is contained, and no reference points into the resource.
          "contained.contained.empty()",
          "contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()",
          "contained.meta.security.empty()",
          "reference.startsWith('#').not() or (reference.substring(1).trace('url') in"
              + " %rootResource.contained.id.trace('ids'))");

  /** What follows matters for a reference by identifier only. */
  private static final String REFERS_OR = "reference.exists() or ";

  private static final BigDecimal MOST_UNITS = new BigDecimal("1000000");
  private static final BigDecimal HIGHEST_PRICE = new BigDecimal("1000000000000");

  private static final String CONTAINED_IS_REFERRED_TO = "contained.where((('#'+id in ";

  private static final Map<String, Predicate<Base>> IN_JAVA =
      Map.ofEntries(
          entry(
              "start.hasValue().not() or end.hasValue().not() or (start <= end)",
              element -> element instanceof Period period && isInOrder(period)),
          entry(
              "amount.exists() or value.exists()",
              element ->
                  element instanceof AdjudicationComponent amount
                      && (amount.hasAmount() || amount.hasValue())),
          entry(
              "reason.empty() or category.coding.where(code = 'benefit').empty()"
                  + " or amount.value <= 0",
              element -> element instanceof AdjudicationComponent amount && isReasoned(amount)),
          entry(
              "value.empty() or (value > 0 and value <= 1000000)",
              element -> element instanceof Quantity quantity && isCountable(quantity)),
          entry(
              "value.empty() or (value >= 0 and value <= 1000000000000.0)",
              element -> element instanceof Money money && isPayable(money)),
          entry(
              "coding.where((system = '"
                  + CodeSystems.MEDICAL_ITEM
                  + "' or system = '"
                  + CodeSystems.MEDICAL_SERVICE
                  + "') and code.exists()).count() = 1",
              element -> element instanceof CodeableConcept concept && isOneBenefit(concept)),
          entry(
              "coding.where(system.exists() and code.exists()).exists()",
              element -> element instanceof CodeableConcept concept && hasCode(concept)),
          entry(
              "code.empty() or system.exists()",
              element ->
                  element instanceof Quantity quantity
                      && (!quantity.hasCode() || quantity.hasSystem())),
          entry(
              "value.empty() or system.exists()",
              element ->
                  element instanceof ContactPoint point
                      && (!point.hasValue() || point.hasSystem())),
          entry(
              "data.empty() or contentType.exists()",
              element ->
                  element instanceof Attachment attachment
                      && (!attachment.hasData() || attachment.hasContentType())));

  private final FHIRPathEngine engine;
  private final Map<String, Optional<Invariant>> byExpression = new HashMap<>();

  Invariants(FhirContext context, IValidationSupport definitions) {
    IWorkerContext worker = new HapiWorkerContext(context, definitions);
    this.engine = new FHIRPathEngine(worker);
  }

  /** The constraints of an element that can make an error and that are not sure to hold. */
  List<Invariant> of(List<ElementDefinitionConstraintComponent> constraints) {
    return constraints.stream()
        .filter(each -> each.getSeverity() == ConstraintSeverity.ERROR && each.hasExpression())
        .map(ElementDefinitionConstraintComponent::getExpression)
        .distinct()
        .flatMap(expression -> of(expression).stream())
        .toList();
  }

  private synchronized Optional<Invariant> of(String expression) {
    return byExpression.computeIfAbsent(expression, this::compile);
  }

  private Optional<Invariant> compile(String expression) {
    if (ALWAYS_HOLD.contains(expression) || expression.startsWith(CONTAINED_IS_REFERRED_TO)) {
      return Optional.empty();
    }
    Predicate<Base> inJava = IN_JAVA.get(expression);
    if (inJava != null) {
      return Optional.of((element, resource) -> inJava.test(element));
    }
    ExpressionNode parsed = engine.parse(expression);
    Invariant evaluated =
        (element, resource) -> engine.evaluateToBoolean(null, resource, resource, element, parsed);
    return Optional.of(
        expression.startsWith(REFERS_OR)
            ? (element, resource) -> refers(element) || evaluated.holds(element, resource)
            : evaluated);
  }

  private static boolean refers(Base element) {
    return element instanceof Reference reference && reference.hasReference();
  }

  private static boolean hasCode(CodeableConcept concept) {
    for (Coding coding : concept.getCoding()) {
      if (coding.hasSystem() && coding.hasCode()) {
        return true;
      }
    }
    return false;
  }

  /** Days only, or both with a time: anything else is a case for the FHIRPath engine. */
  private static boolean isInOrder(Period period) {
    if (!period.hasStart() || !period.hasEnd()) {
      return true;
    }
    String start = period.getStartElement().getValueAsString();
    String end = period.getEndElement().getValueAsString();
    if (start.length() == Texts.DAY_LENGTH && end.length() == Texts.DAY_LENGTH) {
      return start.compareTo(end) <= 0;
    }
    return start.length() > Texts.DAY_LENGTH
        && end.length() > Texts.DAY_LENGTH
        && !period.getStart().after(period.getEnd());
  }

  /** A reason is given where nothing is paid. */
  private static boolean isReasoned(AdjudicationComponent amount) {
    if (!amount.hasReason()) {
      return true;
    }
    for (Coding coding : amount.getCategory().getCoding()) {
      if ("benefit".equals(coding.getCode())) {
        return amount.hasAmount()
            && amount.getAmount().hasValue()
            && amount.getAmount().getValue().signum() <= 0;
      }
    }
    return true;
  }

  private static boolean isCountable(Quantity quantity) {
    return !quantity.hasValue()
        || (quantity.getValue().signum() > 0 && quantity.getValue().compareTo(MOST_UNITS) <= 0);
  }

  private static boolean isPayable(Money money) {
    return !money.hasValue()
        || (money.getValue().signum() >= 0 && money.getValue().compareTo(HIGHEST_PRICE) <= 0);
  }

  private static boolean isOneBenefit(CodeableConcept concept) {
    int found = 0;
    for (Coding coding : concept.getCoding()) {
      boolean ours =
          CodeSystems.MEDICAL_ITEM.equals(coding.getSystem())
              || CodeSystems.MEDICAL_SERVICE.equals(coding.getSystem());
      if (ours && coding.hasCode()) {
        found++;
      }
    }
    return found == 1;
  }
}
