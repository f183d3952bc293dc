package org.openimis.profiles;

/** The systems of the scheme's identifiers; each has a NamingSystem of its name. */
public final class IdentifierSystems {
  private static final String PREFIX = Canonical.BASE + "/identifier/";

  public static final String INSUREE_NUMBER = PREFIX + "insuree-number";
  public static final String FAMILY = PREFIX + "family";
  public static final String POLICY = PREFIX + "policy";

  /** One person's cover under one policy: policy number, a slash, insurance number. */
  public static final String MEMBER_COVER = PREFIX + "member-cover";

  public static final String CLAIM_CODE = PREFIX + "claim-code";
  public static final String REFERRAL = PREFIX + "referral";
  public static final String HEALTH_FACILITY = PREFIX + "health-facility";
  public static final String LOCATION = PREFIX + "location";
  public static final String PRODUCT = PREFIX + "product";
  public static final String ITEM = PREFIX + "item";
  public static final String SERVICE = PREFIX + "service";
  public static final String PRICE_LIST = PREFIX + "price-list";
  public static final String CLAIM_ADMINISTRATOR = PREFIX + "claim-administrator";
  public static final String OFFICER = PREFIX + "officer";
  public static final String INSURER = PREFIX + "insurer";

  /** A passport or another identity document of an insuree. */
  public static final String PASSPORT = PREFIX + "passport";

  public static final String POLICY_HOLDER = PREFIX + "policy-holder";
  public static final String EMPLOYER_CONTRACT = PREFIX + "employer-contract";
  public static final String PAYER = PREFIX + "payer";
  public static final String APPLICATION = PREFIX + "application";

  /** What a family, a policy holder or a payer owes. */
  public static final String CONTRIBUTION = PREFIX + "contribution";

  /** What was received of a contribution: product code, a slash, receipt number. */
  public static final String RECEIPT = PREFIX + "receipt";

  /** What the insurer pays. */
  public static final String PAYMENT = PREFIX + "payment";

  /** The code of a place or {@code all}, a slash, year and month. */
  public static final String BATCH_RUN = PREFIX + "batch-run";

  private IdentifierSystems() {}
}
