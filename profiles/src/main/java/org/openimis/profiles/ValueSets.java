package org.openimis.profiles;

/** The value sets, by what their codes are about; {@code generated/} has their content. */
public final class ValueSets {
  private static final String OWN = Canonical.BASE + "/ValueSet/";

  public static final String INSUREE_STATUS = OWN + "insuree-status";
  public static final String IDENTIFIER_TYPE = OWN + "identifier-type";
  public static final String RELATIONSHIP = OWN + "relationship";
  public static final String EDUCATION_LEVEL = OWN + "education-level";
  public static final String PROFESSION = OWN + "profession";
  public static final String VULNERABILITY_STATUS = OWN + "vulnerability-status";
  public static final String GROUP_TYPE = OWN + "group-type";
  public static final String GROUP_CONFIRMATION_TYPE = OWN + "group-confirmation-type";
  public static final String PRACTITIONER_QUALIFICATION = OWN + "practitioner-qualification";
  public static final String PLACE_TYPE = OWN + "place-type";
  public static final String FACILITY_LEVEL = OWN + "facility-level";
  public static final String FACILITY_SUB_LEVEL = OWN + "facility-sub-level";
  public static final String LEGAL_FORM = OWN + "legal-form";
  public static final String CARE_TYPE = OWN + "care-type";
  public static final String POLICY_HOLDER_LEGAL_FORM = OWN + "policy-holder-legal-form";
  public static final String POLICY_HOLDER_ACTIVITY = OWN + "policy-holder-activity";

  // Only a server that has loaded a scheme pack can list the codes of the first four.
  public static final String MEDICAL_ITEM = OWN + "medical-item";
  public static final String MEDICAL_SERVICE = OWN + "medical-service";
  public static final String MEDICAL_ITEM_AND_SERVICE = OWN + "medical-item-and-service";
  public static final String DIAGNOSIS = OWN + "diagnosis";
  public static final String MEDICATION_ITEM_TYPE = OWN + "medication-item-type";
  public static final String SERVICE_TYPE = OWN + "service-type";
  public static final String SERVICE_LEVEL = OWN + "service-level";
  public static final String SERVICE_CATEGORY = OWN + "service-category";
  public static final String PACKAGE_TYPE = OWN + "package-type";
  public static final String USAGE_CONTEXT_AGE = OWN + "usage-context-age";
  public static final String GENERAL_COST_TYPE = OWN + "general-cost-type";
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
  public static final String RENEWAL_STEP = OWN + "renewal-step";
  public static final String CONTRACT_SCOPE = OWN + "contract-scope";
  public static final String CONTRACT_STATE = OWN + "contract-state";
  public static final String EMPLOYER_CONTRACT_STEP = OWN + "employer-contract-step";
  public static final String CONTRIBUTION_CATEGORY = OWN + "contribution-category";
  public static final String CONTRIBUTION_STATUS = OWN + "contribution-status";
  public static final String CONTRIBUTION_PAY_TYPE = OWN + "contribution-pay-type";
  public static final String UNDERPAYMENT_ACTION = OWN + "underpayment-action";
  public static final String INVOICE_TYPE = OWN + "invoice-type";
  public static final String INVOICE_CHARGE_ITEM = OWN + "invoice-charge-item";
  public static final String BILL_TYPE = OWN + "bill-type";
  public static final String BILL_CHARGE_ITEM = OWN + "bill-charge-item";
  public static final String PAYMENT_KIND = OWN + "payment-kind";
  public static final String PAYMENT_STATUS = OWN + "payment-status";

  public static final String VISIT_TYPE = OWN + "visit-type";
  public static final String CLAIM_ITEM_CATEGORY = OWN + "claim-item-category";
  public static final String CLAIM_SUPPORTING_INFO = OWN + "claim-supporting-info";
  public static final String CLAIM_STATUS = OWN + "claim-status";
  public static final String DECISION = OWN + "decision";
  public static final String REJECTION_REASON = OWN + "rejection-reason";
  public static final String OPENIMIS_REJECTION_REASON = OWN + "openimis-rejection-reason";
  public static final String ADJUDICATION = OWN + "adjudication";
  public static final String ELIGIBILITY_BENEFIT = OWN + "eligibility-benefit";
  public static final String TASK_CODE = OWN + "task-code";
  public static final String TASK_PARAMETER = OWN + "task-parameter";
  public static final String REVIEW_REASON = OWN + "review-reason";
  public static final String REVIEW_STEP = OWN + "review-step";
  public static final String BATCH_RUN_STEP = OWN + "batch-run-step";
  public static final String FEEDBACK_STATUS = OWN + "feedback-status";
  public static final String FEEDBACK_PAYLOAD = OWN + "feedback-payload";
  public static final String FEEDBACK_STEP = OWN + "feedback-step";
  public static final String ERROR = OWN + "error";

  private ValueSets() {}
}
