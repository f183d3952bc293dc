package org.openimis.profiles;

/** Our profiles: what the server keeps first, then what it will keep or speaks only. */
public final class Profiles {
  private static final String OWN = Canonical.BASE + "/StructureDefinition/openimis-";

  public static final String LOCATION = OWN + "location";
  public static final String HEALTH_FACILITY = OWN + "health-facility";
  public static final String FACILITY_LOCATION = OWN + "facility-location";
  public static final String INSURER = OWN + "insurer";
  public static final String CLAIM_ADMINISTRATOR = OWN + "claim-administrator";
  public static final String CLAIM_ADMINISTRATOR_ROLE = OWN + "claim-administrator-role";
  public static final String OFFICER = OWN + "officer";
  public static final String OFFICER_ROLE = OWN + "officer-role";
  public static final String MEDICAL_ITEM = OWN + "medical-item";
  public static final String SERVICE = OWN + "service";
  public static final String REGISTER = OWN + "register";
  public static final String PRICE_LIST = OWN + "price-list";
  public static final String PRICE = OWN + "price";
  public static final String PRODUCT = OWN + "product";
  public static final String COVER_RULE = OWN + "cover-rule";
  public static final String INSUREE = OWN + "insuree";
  public static final String FAMILY = OWN + "family";
  public static final String POLICY = OWN + "policy";
  public static final String MEMBER_COVERAGE = OWN + "member-coverage";

  public static final String CLAIM = OWN + "claim";
  public static final String CLAIM_RESPONSE = OWN + "claim-response";
  public static final String ELIGIBILITY_REQUEST = OWN + "eligibility-request";
  public static final String ELIGIBILITY_RESPONSE = OWN + "eligibility-response";

  /** A claim that its facility still works on. */
  public static final String CLAIM_DRAFT = OWN + "claim-draft";

  /** What {@code $submit} takes for several claims at once. */
  public static final String CLAIM_BUNDLE = OWN + "claim-bundle";

  public static final String REFERRAL = OWN + "referral";

  public static final String POLICY_HOLDER = OWN + "policy-holder";
  public static final String PAYER = OWN + "payer";
  public static final String PACKAGE = OWN + "package";
  public static final String ENROLMENT_REQUEST = OWN + "enrolment-request";
  public static final String ENROLMENT_RESPONSE = OWN + "enrolment-response";
  public static final String EMPLOYER_CONTRACT = OWN + "employer-contract";
  public static final String CONTRIBUTION = OWN + "contribution";
  public static final String CONTRIBUTION_RECEIPT = OWN + "contribution-receipt";
  public static final String CLAIM_PAYMENT = OWN + "claim-payment";
  public static final String PAYMENT_NOTICE = OWN + "payment-notice";
  public static final String CLAIM_REVIEW = OWN + "claim-review";
  public static final String BATCH_RUN = OWN + "batch-run";
  public static final String RENEWAL = OWN + "renewal";
  public static final String FEEDBACK_QUESTIONNAIRE = OWN + "feedback-questionnaire";
  public static final String FEEDBACK_REQUEST = OWN + "feedback-request";
  public static final String FEEDBACK = OWN + "feedback";

  private Profiles() {}
}
