package org.openimis.mapping.eligibility;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.BenefitComponent;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.ItemsComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.openimis.domain.balance.ItemBalance;
import org.openimis.domain.balance.LimitBalance;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.mapping.pack.Amounts;
import org.openimis.mapping.pack.Codes;
import org.openimis.profiles.CodeSystems;

/**
 * Limits of a cover as benefits: the whole limit and what is used of it under the name of the
 * product's parameter, then what is left under the name that openIMIS has published, if it has.
 */
final class LimitBenefits {
  /** HL7's code for the cover as a whole. */
  private static final String WHOLE_PLAN = "30";

  private static final String TOTAL = "total";
  private static final String HOSPITAL = "hospital";
  private static final String NOT_HOSPITAL = "non_hospital";

  /** openIMIS's names for what is left of a number of claims or of an amount by category. */
  private static final Map<String, String> PUBLISHED =
      Map.ofEntries(
          Map.entry("max-no-hospitalization", "admissions_left"),
          Map.entry("max-no-visits", "visits_left"),
          Map.entry("max-no-consultation", "consultations_left"),
          Map.entry("max-no-surgery", "surgeries_left"),
          Map.entry("max-no-delivery", "deliveries_left"),
          Map.entry("max-no-antenatal", "antenatal_left"),
          Map.entry("max-amount-consultation", "consultation_amount"),
          Map.entry("max-amount-surgery", "surgery_amount"),
          Map.entry("max-amount-delivery", "delivery_amount"),
          Map.entry("max-amount-hospitalization", "hospitalization_amount"),
          Map.entry("max-amount-antenatal", "antenatal_amount"));

  private LimitBenefits() {}

  /** One limit; shared by the family where it is the policy's. */
  static ItemsComponent of(LimitBalance limit, Currency currency) {
    var item = new ItemsComponent();
    item.setCategory(Codes.concept(CodeSystems.HL7_BENEFIT_CATEGORY, WHOLE_PLAN));
    boolean ofFamily = limit.parameter().endsWith("-policy");
    item.setUnit(Codes.concept(CodeSystems.HL7_BENEFIT_UNIT, ofFamily ? "family" : "individual"));
    BenefitComponent whole = item.addBenefit();
    whole.setType(Codes.concept(CodeSystems.PRODUCT_PARAMETER, limit.parameter()));
    whole.setAllowed(value(limit.allowed(), limit, currency));
    if (limit.term() != null) {
      whole.setUsed(value(limit.used(), limit, currency));
    }
    item.addBenefit()
        .setType(published(limit.parameter()))
        .setAllowed(value(limit.left(), limit, currency));
    return item;
  }

  /** What is left of an item's units, and from when it may be had. */
  static void add(ItemBalance balance, ItemsComponent item) {
    boolean isItem = balance.code().kind() == LineKind.ITEM;
    if (balance.units() != null) {
      item.addBenefit()
          .setType(ofItem(isItem, "item_left", "service_left"))
          .setAllowed(number(balance.units().left()));
    }
    if (balance.earliest() != null) {
      item.addBenefit()
          .setType(ofItem(isItem, "min_date_item", "min_date_service"))
          .setAllowed(new StringType(balance.earliest().toString()));
    }
  }

  /** openIMIS has published names for items only; ours for services are spelled alike. */
  private static CodeableConcept ofItem(boolean isItem, String item, String service) {
    return isItem
        ? Codes.concept(CodeSystems.OPENIMIS_BENEFIT_TYPE, item)
        : Codes.concept(CodeSystems.ELIGIBILITY_BENEFIT, service);
  }

  private static CodeableConcept published(String parameter) {
    String known = PUBLISHED.get(parameter);
    String code = known == null ? allowance(parameter) : known;
    return Codes.concept(CodeSystems.OPENIMIS_BENEFIT_TYPE, code);
  }

  private static String allowance(String parameter) {
    String kind = parameter.startsWith("ded-") ? "_deduction" : "_ceiling";
    if (parameter.contains("-ip-")) {
      return HOSPITAL + kind;
    }
    return (parameter.contains("-op-") ? NOT_HOSPITAL : TOTAL) + kind;
  }

  private static Type value(BigDecimal value, LimitBalance limit, Currency currency) {
    return limit.isAmount() ? Amounts.toFhir(value, currency) : number(value);
  }

  /** FHIR has whole numbers only; half a unit is written as text. */
  static Type number(BigDecimal value) {
    BigDecimal plain = Amounts.plain(value);
    return plain.scale() <= 0
        ? new UnsignedIntType(plain.intValueExact())
        : new StringType(plain.toPlainString());
  }
}
