package org.openimis.domain.party;

/** Sex as the register holds it; the names are FHIR's administrative genders. */
public enum Gender {
  MALE,
  FEMALE,
  OTHER,
  UNKNOWN
}
