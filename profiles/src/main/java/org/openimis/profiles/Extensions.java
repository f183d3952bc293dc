package org.openimis.profiles;

/** Extensions: HL7's cross-version ones first, then our own. */
public final class Extensions {
  private static final String OWN = Canonical.BASE + "/StructureDefinition/";

  /** R5's ClaimResponse.decision. */
  public static final String DECISION =
      "http://hl7.org/fhir/5.0/StructureDefinition/extension-ClaimResponse.decision";

  /** HL7's translation of a string into another language. */
  public static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  /** HL7's grade of a match: certain, probable, possible, certainly-not. */
  public static final String MATCH_GRADE = "http://hl7.org/fhir/StructureDefinition/match-grade";

  /** What of two people agrees, with the points for it. */
  public static final String MATCH_AGREEMENT = OWN + "match-agreement";

  /** The one place of business state. */
  public static final String BUSINESS_STATUS = OWN + "business-status";

  /** The scheme that a resource belongs to: the code of its pack. */
  public static final String SCHEME = OWN + "scheme";

  /** What the register says of an item or service from a day on. */
  public static final String CATALOGUE_TERMS = OWN + "catalogue-terms";

  /** What a facility may do, and at which prices, from a day on. */
  public static final String FACILITY_TERMS = OWN + "facility-terms";

  /** A service's level. */
  public static final String SERVICE_LEVEL = OWN + "service-level";

  /** A service's category. */
  public static final String SERVICE_CATEGORY = OWN + "service-category";

  /** Whether a service is a package, and how that is paid. */
  public static final String PACKAGE_TYPE = OWN + "package-type";

  /** How many units of a part belong to a package. */
  public static final String PACKAGE_LINE = OWN + "package-line";

  /** The total that a claim was sent with, where it is not the sum of its lines. */
  public static final String SENT_TOTAL = OWN + "sent-total";

  /** One posting that an answer made to an account of the ledger. */
  public static final String LEDGER_ENTRY = OWN + "ledger-entry";

  /** Why an item or service that an answer about cover names would be refused. */
  public static final String ITEM_REASON = OWN + "item-reason";

  /** The product that takes the place of one that is not sold any more. */
  public static final String SUCCESSOR = OWN + "successor-product";

  /** The officer who takes the place of one who left. */
  public static final String SUBSTITUTE = OWN + "substitute-officer";

  /** The head of a family. */
  public static final String FAMILY_HEAD = OWN + "family-head";

  /** Since when a family has the head that it has. */
  public static final String HEAD_SINCE = OWN + "head-since";

  /** Why somebody left a family. */
  public static final String LEAVING_REASON = OWN + "leaving-reason";

  /** What an officer did to a policy: what, from when, why. */
  public static final String POLICY_CHANGE = OWN + "policy-change";

  /** The village a family or a person lives in, on an address. */
  public static final String ADDRESS_PLACE = OWN + "address-place";

  /** What a cover rule says beyond its price components. */
  public static final String COVER_RULE = OWN + "cover-rule";

  /** What a product pays when asked and list price differ: lower or list. */
  public static final String PRICE_RULE = OWN + "price-rule";

  /** A product's parameter: its name and its value. */
  public static final String PRODUCT_PARAMETER = OWN + "product-parameter";

  /** The product of a policy, a cover or a cover rule. */
  public static final String PRODUCT = OWN + "product";

  /** The days of the policy behind a cover: its own start and end, its stage and its state. */
  public static final String POLICY_TERMS = OWN + "policy-terms";

  /** The day on which someone was enrolled. */
  public static final String ENROLLED_ON = OWN + "enrolled-on";

  /** How an insuree's time in the register ended. */
  public static final String INSUREE_STATUS = OWN + "insuree-status";

  /** The last day of a resource that ended and has no period of its own in R4. */
  public static final String ENDED_ON = OWN + "ended-on";

  /** The first day of a policy's term, which may lie before the day from which it covers. */
  public static final String STARTS_ON = OWN + "starts-on";

  /** What a member of a family is to its head. */
  public static final String MEMBER_ROLE = OWN + "member-role";

  /** The law or decision behind a product. */
  public static final String LEGAL_REFERENCE = OWN + "legal-reference";

  /** The month and day on which a fixed cycle of a product starts, for example 06-01. */
  public static final String START_CYCLE = OWN + "start-cycle";

  /** What makes the in-patient ceiling of a product count: a stay, or the facility's level. */
  public static final String CEILING_INTERPRETATION = OWN + "ceiling-interpretation";

  /** The account of a facility in the scheme's books. */
  public static final String ACCOUNT_CODE = OWN + "account-code";

  private Extensions() {}

  /** The family that is enrolled. */
  public static final String FAMILY = OWN + "family";

  /** The policy that an application or another policy renews. */
  public static final String RENEWS_POLICY = OWN + "renews-policy";

  /** The policy that came of an application, or that a contribution is for. */
  public static final String POLICY = OWN + "policy";

  /** The cover of a member that came of an application, or that a contribution is for. */
  public static final String MEMBER_COVER = OWN + "member-cover";

  /** Why a family, or some of it, was not enrolled. */
  public static final String ENROLMENT_REASON = OWN + "enrolment-reason";

  /** What an officer decides where a receipt does not complete a contribution. */
  public static final String UNDERPAYMENT_ACTION = OWN + "underpayment-action";

  /** How a contribution was paid. */
  public static final String PREMIUM_PAY_TYPE = OWN + "premium-pay-type";
}
