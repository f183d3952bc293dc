package org.openimis.domain.enrolment;

/** Why a family was not enrolled as it asked, or not all of it. */
public enum EnrolmentReason {
  PRODUCT_NOT_ON_SALE("product-not-on-sale"),
  PRODUCT_NOT_SOLD_HERE("product-not-sold-here"),
  ALREADY_COVERED("already-covered"),
  RENEWAL_TOO_LATE("renewal-too-late"),
  MEMBERS_ABOVE_MAXIMUM("members-above-maximum"),
  MEMBER_COVERED_ELSEWHERE("member-covered-elsewhere"),
  MEMBER_INACTIVE("member-inactive");

  private final String code;

  EnrolmentReason(String code) {
    this.code = code;
  }

  /** The code in the CodeSystem enrolment-reason, and of its sentence. */
  public String code() {
    return code;
  }
}
