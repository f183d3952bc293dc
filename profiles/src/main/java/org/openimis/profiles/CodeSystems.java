package org.openimis.profiles;

/** Code systems: our own where openIMIS has published none, openIMIS's and HL7's otherwise. */
public final class CodeSystems {
  private static final String OWN = Canonical.BASE + "/CodeSystem/";
  private static final String OPENIMIS = Canonical.OPENIMIS_R4 + "/CodeSystem/";
  private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";

  public static final String MEDICAL_ITEM = OWN + "medical-item";
  public static final String MEDICAL_SERVICE = OWN + "medical-service";
  public static final String REJECTION_REASON = OWN + "rejection-reason";
  public static final String ERROR = OWN + "error";

  /** Adjudication categories that HL7's system lacks. */
  public static final String ADJUDICATION = OWN + "adjudication";

  public static final String DECISION = OWN + "decision";
  public static final String CARE_TYPE = OWN + "care-type";
  public static final String FACILITY_LEVEL = OWN + "facility-level";
  public static final String LEGAL_FORM = OWN + "legal-form";
  public static final String PLACE_TYPE = OWN + "place-type";
  public static final String PRICE_ORIGIN = OWN + "price-origin";
  public static final String LIMIT_KIND = OWN + "limit-kind";
  public static final String POLICY_STATUS = OWN + "policy-status";
  public static final String PRODUCT_PARAMETER = OWN + "product-parameter";
  public static final String FACILITY_SUB_LEVEL = OWN + "facility-sub-level";
  public static final String INSUREE_STATUS = OWN + "insuree-status";

  public static final String OPENIMIS_VISIT_TYPE = OPENIMIS + "claim-visit-type";
  public static final String OPENIMIS_REJECTION_REASON = OPENIMIS + "claim-rejection-reasons";
  public static final String OPENIMIS_CLAIM_STATUS = OPENIMIS + "claim-status";
  public static final String OPENIMIS_IDENTIFIERS = OPENIMIS + "openimis-identifiers";
  public static final String OPENIMIS_PRACTITIONER_QUALIFICATION =
      OPENIMIS + "practitioner-qualification-type";
  public static final String OPENIMIS_MEDICATION_TYPE = OPENIMIS + "medication-item-type";
  public static final String OPENIMIS_SERVICE_TYPE = OPENIMIS + "activity-definition-service-type";
  public static final String OPENIMIS_GENERAL_COST = OPENIMIS + "insurance-plan-general-cost-type";
  public static final String OPENIMIS_GROUP_TYPE = OPENIMIS + "group-type";
  public static final String OPENIMIS_CONFIRMATION_TYPE = OPENIMIS + "group-confirmation-type";
  public static final String OPENIMIS_EDUCATION = OPENIMIS + "patient-education-level";
  public static final String OPENIMIS_PROFESSION = OPENIMIS + "patient-profession";
  public static final String OPENIMIS_RELATIONSHIP = OPENIMIS + "patient-contact-relationship";

  public static final String HL7_ADJUDICATION = HL7 + "adjudication";
  public static final String HL7_CLAIM_TYPE = HL7 + "claim-type";
  public static final String HL7_COVERAGE_CLASS = HL7 + "coverage-class";
  public static final String HL7_ORGANIZATION_TYPE = HL7 + "organization-type";
  public static final String HL7_SUBSCRIBER_RELATIONSHIP = HL7 + "subscriber-relationship";
  public static final String HL7_PROCESS_PRIORITY = HL7 + "processpriority";
  public static final String HL7_DIAGNOSIS_TYPE = HL7 + "ex-diagnosistype";
  public static final String HL7_PHYSICAL_TYPE = HL7 + "location-physical-type";
  public static final String HL7_MARITAL_STATUS = HL7 + "v3-MaritalStatus";
  public static final String HL7_NULL_FLAVOR = HL7 + "v3-NullFlavor";
  public static final String HL7_IDENTIFIER_TYPE = HL7 + "v2-0203";
  public static final String HL7_USAGE_CONTEXT_TYPE = HL7 + "usage-context-type";
  public static final String HL7_CONCEPT_PROPERTIES = "http://hl7.org/fhir/concept-properties";

  private CodeSystems() {}
}
