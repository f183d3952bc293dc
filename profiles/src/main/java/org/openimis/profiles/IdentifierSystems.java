package org.openimis.profiles;

/** The systems of the scheme's identifiers. */
public final class IdentifierSystems {
  private static final String PREFIX = Canonical.BASE + "/identifier/";

  public static final String INSUREE_NUMBER = PREFIX + "insuree-number";
  public static final String FAMILY = PREFIX + "family";
  public static final String POLICY = PREFIX + "policy";

  /** One person's cover under one policy: policy number, a slash, insurance number. */
  public static final String MEMBER_COVER = PREFIX + "member-cover";

  public static final String CLAIM_CODE = PREFIX + "claim-code";
  public static final String HEALTH_FACILITY = PREFIX + "health-facility";
  public static final String LOCATION = PREFIX + "location";
  public static final String PRODUCT = PREFIX + "product";
  public static final String ITEM = PREFIX + "item";
  public static final String SERVICE = PREFIX + "service";
  public static final String PRICE_LIST = PREFIX + "price-list";
  public static final String CLAIM_ADMINISTRATOR = PREFIX + "claim-administrator";
  public static final String OFFICER = PREFIX + "officer";
  public static final String INSURER = PREFIX + "insurer";
  public static final String PASSPORT = PREFIX + "passport";

  private IdentifierSystems() {}
}
