package org.openimis.profiles;

/** Extensions of openIMIS's published R4 guide that are kept as they are. */
public final class PublishedExtensions {
  private static final String OPENIMIS = Canonical.OPENIMIS_R4 + "/StructureDefinition/";

  public static final String PATIENT_CARD_ISSUED = OPENIMIS + "patient-card-issued";
  public static final String PATIENT_EDUCATION_LEVEL = OPENIMIS + "patient-education-level";
  public static final String PATIENT_PROFESSION = OPENIMIS + "patient-profession";
  public static final String GROUP_POVERTY_STATUS = OPENIMIS + "group-poverty-status";
  public static final String GROUP_ADDRESS = OPENIMIS + "group-address";

  /** A number and a type. */
  public static final String GROUP_CONFIRMATION = OPENIMIS + "group-confirmation";

  public static final String MEDICATION_TYPE = OPENIMIS + "medication-type";

  private PublishedExtensions() {}
}
