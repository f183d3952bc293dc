package org.openimis.profiles;

/** What a person does, in {@link CodeSystems#OPENIMIS_PRACTITIONER_QUALIFICATION}. */
public final class PractitionerRoles {
  /** Enters the claims of a health facility. */
  public static final String CLAIM_ADMINISTRATOR = "CA";

  /** Enrols the families of some villages. */
  public static final String ENROLMENT_OFFICER = "EO";

  private PractitionerRoles() {}
}
