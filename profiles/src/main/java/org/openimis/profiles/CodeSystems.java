package org.openimis.profiles;

/** Code systems: our own where openIMIS has published none, openIMIS's and HL7's otherwise. */
public final class CodeSystems {
  private static final String OWN = Canonical.BASE + "/CodeSystem/";
  private static final String OPENIMIS = Canonical.OPENIMIS_R4 + "/CodeSystem/";
  private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";

  /** Its codes come from the scheme pack. */
  public static final String MEDICAL_ITEM = OWN + "medical-item";

  /** Its codes come from the scheme pack. */
  public static final String MEDICAL_SERVICE = OWN + "medical-service";

  public static final String INSUREE_STATUS = OWN + "insuree-status";
  public static final String FACILITY_SUB_LEVEL = OWN + "facility-sub-level";

  /** The categories of services that openIMIS's published list lacks. */
  public static final String SERVICE_CATEGORY = OWN + "service-category";

  public static final String PACKAGE_TYPE = OWN + "package-type";

  public static final String PRODUCT_PARAMETER = OWN + "product-parameter";
  public static final String CEILING_INTERPRETATION = OWN + "ceiling-interpretation";
  public static final String CEILING_EXCLUSION = OWN + "ceiling-exclusion";
  public static final String PRICE_ORIGIN = OWN + "price-origin";
  public static final String PRICE_RULE = OWN + "price-rule";
  public static final String LIMIT_KIND = OWN + "limit-kind";
  public static final String COVER_CASE = OWN + "cover-case";
  public static final String ENROLMENT_REASON = OWN + "enrolment-reason";
  public static final String MATCH_CRITERION = OWN + "match-criterion";
  public static final String PAYER_TYPE = OWN + "payer-type";
  public static final String POLICY_STATUS = OWN + "policy-status";
  public static final String POLICY_CHANGE = OWN + "policy-change";
  public static final String RENEWAL_WARNING = OWN + "renewal-warning";
  public static final String CONTRACT_STATE = OWN + "contract-state";
  public static final String CONTRIBUTION_STATUS = OWN + "contribution-status";
  public static final String UNDERPAYMENT_ACTION = OWN + "underpayment-action";
  public static final String PAYMENT_KIND = OWN + "payment-kind";
  public static final String PAYMENT_STATUS = OWN + "payment-status";
  public static final String ELIGIBILITY_BENEFIT = OWN + "eligibility-benefit";
  public static final String REJECTION_REASON = OWN + "rejection-reason";

  /** Adjudication categories that HL7's system lacks. */
  public static final String ADJUDICATION = OWN + "adjudication";

  public static final String DECISION = OWN + "decision";
  public static final String TASK_CODE = OWN + "task-code";
  public static final String TASK_PARAMETER = OWN + "task-parameter";
  public static final String REVIEW_REASON = OWN + "review-reason";
  public static final String ERROR = OWN + "error";

  public static final String OPENIMIS_IDENTIFIERS = OPENIMIS + "openimis-identifiers";
  public static final String OPENIMIS_IDENTIFICATION_TYPE =
      OPENIMIS + "patient-identification-type";
  public static final String OPENIMIS_EDUCATION = OPENIMIS + "patient-education-level";
  public static final String OPENIMIS_PROFESSION = OPENIMIS + "patient-profession";
  public static final String OPENIMIS_RELATIONSHIP = OPENIMIS + "patient-contact-relationship";
  public static final String OPENIMIS_GROUP_TYPE = OPENIMIS + "group-type";
  public static final String OPENIMIS_CONFIRMATION_TYPE = OPENIMIS + "group-confirmation-type";
  public static final String OPENIMIS_PRACTITIONER_QUALIFICATION =
      OPENIMIS + "practitioner-qualification-type";
  public static final String OPENIMIS_PLACE_TYPE = OPENIMIS + "location-type";
  public static final String OPENIMIS_FACILITY_LEVEL = OPENIMIS + "organization-hf-level";
  public static final String OPENIMIS_LEGAL_FORM = OPENIMIS + "organization-hf-legal-form";

  /** Of facilities, items and services alike. */
  public static final String OPENIMIS_CARE_TYPE = OPENIMIS + "organization-hf-care-type";

  public static final String OPENIMIS_POLICY_HOLDER_LEGAL_FORM =
      OPENIMIS + "organization-ph-legal-form";
  public static final String OPENIMIS_POLICY_HOLDER_ACTIVITY =
      OPENIMIS + "organization-ph-activity";

  public static final String OPENIMIS_MEDICATION_TYPE = OPENIMIS + "medication-item-type";
  public static final String OPENIMIS_SERVICE_TYPE = OPENIMIS + "activity-definition-service-type";
  public static final String OPENIMIS_SERVICE_LEVEL = OPENIMIS + "activity-definition-level";

  /** What openIMIS has published of the categories of services. */
  public static final String OPENIMIS_SERVICE_CATEGORY =
      OPENIMIS + "activity-definition-usage-context-workflow-type";

  public static final String OPENIMIS_USAGE_CONTEXT_AGE = OPENIMIS + "usage-context-age-type";
  public static final String OPENIMIS_GENERAL_COST = OPENIMIS + "insurance-plan-general-cost-type";
  public static final String OPENIMIS_CONTRACT_SCOPE = OPENIMIS + "contract-scope";
  public static final String OPENIMIS_CONTRIBUTION_CATEGORY =
      OPENIMIS + "contract-premium-category";
  public static final String OPENIMIS_CONTRIBUTION_PAY_TYPE = OPENIMIS + "contract-premium-type";
  public static final String OPENIMIS_INVOICE_TYPE = OPENIMIS + "invoice-type";
  public static final String OPENIMIS_INVOICE_CHARGE_ITEM = OPENIMIS + "invoice-charge-item";
  public static final String OPENIMIS_BILL_TYPE = OPENIMIS + "bill-type";
  public static final String OPENIMIS_BILL_CHARGE_ITEM = OPENIMIS + "bill-charge-item";
  public static final String OPENIMIS_BENEFIT_TYPE = OPENIMIS + "coverage-item-benefit-type";
  public static final String OPENIMIS_VISIT_TYPE = OPENIMIS + "claim-visit-type";
  public static final String OPENIMIS_CLAIM_ITEM_CATEGORY = OPENIMIS + "claim-item-category";
  public static final String OPENIMIS_SUPPORTING_INFO = OPENIMIS + "claim-supporting-info-category";
  public static final String OPENIMIS_CLAIM_STATUS = OPENIMIS + "claim-status";
  public static final String OPENIMIS_REJECTION_REASON = OPENIMIS + "claim-rejection-reasons";
  public static final String OPENIMIS_FEEDBACK_STATUS = OPENIMIS + "feedback-status";
  public static final String OPENIMIS_FEEDBACK_PAYLOAD = OPENIMIS + "feedback-payload";

  public static final String HL7_ADJUDICATION = HL7 + "adjudication";
  public static final String HL7_BENEFIT_CATEGORY = HL7 + "ex-benefitcategory";
  public static final String HL7_BENEFIT_UNIT = HL7 + "benefit-unit";
  public static final String HL7_INSURANCE_PLAN_TYPE = HL7 + "insurance-plan-type";
  public static final String HL7_CLAIM_TYPE = HL7 + "claim-type";
  public static final String HL7_COVERAGE_CLASS = HL7 + "coverage-class";
  public static final String HL7_ORGANIZATION_TYPE = HL7 + "organization-type";
  public static final String HL7_SUBSCRIBER_RELATIONSHIP = HL7 + "subscriber-relationship";
  public static final String HL7_PROCESS_PRIORITY = HL7 + "processpriority";
  public static final String HL7_DIAGNOSIS_TYPE = HL7 + "ex-diagnosistype";
  public static final String HL7_PHYSICAL_TYPE = HL7 + "location-physical-type";
  public static final String HL7_MARITAL_STATUS = HL7 + "v3-MaritalStatus";
  public static final String HL7_NULL_FLAVOR = HL7 + "v3-NullFlavor";
  public static final String HL7_IDENTIFIER_TYPE = HL7 + "v2-0203";
  public static final String HL7_USAGE_CONTEXT_TYPE = HL7 + "usage-context-type";
  public static final String HL7_RELATED_CLAIM = HL7 + "ex-relatedclaimrelationship";
  public static final String HL7_PLAN_DEFINITION_TYPE = HL7 + "plan-definition-type";
  public static final String HL7_CONCEPT_PROPERTIES = "http://hl7.org/fhir/concept-properties";

  private CodeSystems() {}
}
