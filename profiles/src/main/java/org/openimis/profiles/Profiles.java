package org.openimis.profiles;

/** The profiles of people, places, registers, products, policies and claims. */
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

  private Profiles() {}
}
