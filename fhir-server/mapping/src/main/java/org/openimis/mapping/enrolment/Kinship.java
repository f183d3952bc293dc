package org.openimis.mapping.enrolment;

import org.jspecify.annotations.Nullable;

/** Which family is whose, and what people are to its head. */
public interface Kinship {

  /** The key of the family that a person heads. */
  String familyKeyOf(String head);

  /** openIMIS's number of the relationship of a person to the head; null where it is not known. */
  @Nullable String relationshipOf(String insuree);
}
