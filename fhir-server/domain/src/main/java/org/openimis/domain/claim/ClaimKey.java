package org.openimis.domain.claim;

/**
 * What makes a claim the same claim for ever: a facility gives each claim a code of its own.
 *
 * @param scheme the code of the scheme that is asked to pay
 * @param facility the code of the facility that asks
 * @param use FHIR's claim use, for example {@code claim}
 * @param code the facility's claim code
 */
public record ClaimKey(String scheme, String facility, String use, String code)
    implements Comparable<ClaimKey> {

  @Override
  public int compareTo(ClaimKey other) {
    int order = scheme.compareTo(other.scheme);
    order = order != 0 ? order : facility.compareTo(other.facility);
    order = order != 0 ? order : use.compareTo(other.use);
    return order != 0 ? order : code.compareTo(other.code);
  }
}
