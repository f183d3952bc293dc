package org.openimis.profiles;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The search parameters of R4 itself that the server offers. Their definitions are R4's; our own
 * parameters come with theirs, as {@link DefinitionResources}. Nothing else is indexed.
 */
public final class ServedSearchParameters {
  /** Offered for every type. */
  public static final Set<String> OF_EVERY_TYPE = Set.of("_id", "_lastUpdated");

  private static final Map<String, List<String>> BY_TYPE =
      Map.ofEntries(
          entry("ActivityDefinition", List.of("identifier", "name", "status")),
          entry("ChargeItemDefinition", List.of("effective", "status", "url")),
          entry("Claim", List.of("created", "identifier", "patient", "provider", "status", "use")),
          entry(
              "ClaimResponse",
              List.of(
                  "created", "identifier", "outcome", "patient", "request", "requestor", "status")),
          entry("Contract", List.of("identifier", "status", "subject")),
          entry(
              "Coverage",
              List.of("beneficiary", "class-value", "identifier", "status", "subscriber")),
          entry(
              "CoverageEligibilityRequest",
              List.of("created", "identifier", "patient", "provider", "status")),
          entry(
              "CoverageEligibilityResponse",
              List.of("created", "identifier", "outcome", "patient", "request", "requestor")),
          entry("EnrollmentRequest", List.of("identifier", "patient", "status", "subject")),
          entry("EnrollmentResponse", List.of("identifier", "request", "status")),
          entry("Group", List.of("code", "identifier", "member")),
          entry(
              "InsurancePlan",
              List.of("administered-by", "identifier", "name", "owned-by", "status", "type")),
          entry("Invoice", List.of("date", "identifier", "recipient", "status", "subject")),
          entry("List", List.of("identifier", "status")),
          entry("Location", List.of("identifier", "name", "partof", "type")),
          entry("Medication", List.of("code", "identifier", "status")),
          entry("Organization", List.of("identifier", "name", "partof", "type")),
          entry(
              "Patient",
              List.of(
                  "active",
                  "address",
                  "address-city",
                  "address-country",
                  "address-postalcode",
                  "address-state",
                  "birthdate",
                  "family",
                  "gender",
                  "given",
                  "identifier",
                  "name",
                  "telecom")),
          entry(
              "PaymentReconciliation",
              List.of("created", "identifier", "outcome", "requestor", "status")),
          entry("PlanDefinition", List.of("identifier", "name", "status")),
          entry("Practitioner", List.of("family", "identifier", "name")),
          entry("PractitionerRole", List.of("identifier", "organization", "practitioner", "role")),
          entry("Task", List.of("code", "focus", "owner", "period", "status")));

  private static final List<String> OF_DEFINITION =
      List.of("_id", "name", "status", "url", "version");

  private static final Map<String, List<String>> OF_DEFINITIONS =
      Map.ofEntries(
          entry("CapabilityStatement", OF_DEFINITION),
          // Registers are code systems, too, and are loaded again from time to time.
          entry("CodeSystem", List.of("_id", "_lastUpdated", "name", "status", "url", "version")),
          entry("ConceptMap", OF_DEFINITION),
          entry("NamingSystem", List.of("_id", "name", "status", "value")),
          entry("OperationDefinition", OF_DEFINITION),
          entry("SearchParameter", OF_DEFINITION),
          entry("StructureDefinition", OF_DEFINITION),
          entry("ValueSet", OF_DEFINITION));

  private ServedSearchParameters() {}

  /**
   * The types of definitions, and the codes of all parameters of each. The server looks for them in
   * memory, so nothing of them is indexed.
   */
  public static Map<String, List<String>> ofDefinitions() {
    return OF_DEFINITIONS;
  }

  /** The types that are searched, and the codes of R4's parameters for each. */
  public static Map<String, List<String>> byType() {
    return BY_TYPE;
  }
}
