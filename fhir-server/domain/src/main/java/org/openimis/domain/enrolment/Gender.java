package org.openimis.domain.enrolment;

/** Sex as the register holds it; the names are FHIR's administrative genders. */
public enum Gender {
  MALE,
  FEMALE,
  OTHER,
  UNKNOWN
}
