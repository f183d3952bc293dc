package org.openimis.guide.page;

import java.util.Set;

/** What a resource is about, in the order in which a scheme meets it. */
enum Area {
  PEOPLE(
      "People and places",
      "Patient",
      "Group",
      "RelatedPerson",
      "Location",
      "Organization",
      "HealthcareService",
      "Practitioner",
      "PractitionerRole"),
  PRODUCTS(
      "Products, catalogue and prices",
      "InsurancePlan",
      "Medication",
      "ActivityDefinition",
      "PlanDefinition",
      "CodeSystem",
      "List",
      "ChargeItemDefinition"),
  ENROLMENT(
      "Enrolment and policies",
      "EnrollmentRequest",
      "EnrollmentResponse",
      "Contract",
      "Coverage",
      "Invoice"),
  ELIGIBILITY("Eligibility", "CoverageEligibilityRequest", "CoverageEligibilityResponse"),
  CLAIMS("Claims", "Claim", "ClaimResponse"),
  MONEY("Payment", "PaymentReconciliation", "PaymentNotice", "Account"),
  WORK(
      "Tasks and feedback",
      "Task",
      "Communication",
      "CommunicationRequest",
      "Questionnaire",
      "QuestionnaireResponse"),
  OTHER("Others");

  private final String title;
  private final Set<String> types;

  Area(String title, String... types) {
    this.title = title;
    this.types = Set.of(types);
  }

  String title() {
    return title;
  }

  static Area of(String type) {
    for (Area area : values()) {
      if (area.types.contains(type)) {
        return area;
      }
    }
    return OTHER;
  }
}
