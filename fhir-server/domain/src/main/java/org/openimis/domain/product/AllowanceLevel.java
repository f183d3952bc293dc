package org.openimis.domain.product;

/** Over what a deductible or a ceiling runs (scheme-rules 2.9). */
public enum AllowanceLevel {
  /** One claim. */
  TREATMENT,
  /** One person in the term of a policy. */
  INSUREE,
  /** All members of a policy together. */
  POLICY
}
