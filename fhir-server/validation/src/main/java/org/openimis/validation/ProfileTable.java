package org.openimis.validation;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.ChargeItemDefinition;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PaymentReconciliation;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.PractitionerRoles;
import org.openimis.profiles.Profiles;

/**
 * Which profile a resource has to keep: by its type, and where a type has several profiles by what
 * tells them apart (conventions 29). What the resource itself says in its meta does not count.
 */
public final class ProfileTable {
  private static final Map<String, Function<Resource, String>> BY_TYPE =
      Map.ofEntries(
          always("ActivityDefinition", Profiles.SERVICE),
          entry("ChargeItemDefinition", each -> priceOrRule((ChargeItemDefinition) each)),
          entry("Claim", each -> claimOrDraft((Claim) each)),
          always("ClaimResponse", Profiles.CLAIM_RESPONSE),
          always("CodeSystem", Profiles.REGISTER),
          entry("Contract", each -> contract((Contract) each)),
          always("Coverage", Profiles.MEMBER_COVERAGE),
          always("CoverageEligibilityRequest", Profiles.ELIGIBILITY_REQUEST),
          always("CoverageEligibilityResponse", Profiles.ELIGIBILITY_RESPONSE),
          always("EnrollmentRequest", Profiles.ENROLMENT_REQUEST),
          always("EnrollmentResponse", Profiles.ENROLMENT_RESPONSE),
          always("Group", Profiles.FAMILY),
          always("InsurancePlan", Profiles.PRODUCT),
          always("Invoice", Profiles.CONTRIBUTION),
          always("List", Profiles.PRICE_LIST),
          entry("Location", each -> place((Location) each)),
          always("Medication", Profiles.MEDICAL_ITEM),
          entry("Organization", each -> organization((Organization) each)),
          always("Patient", Profiles.INSUREE),
          entry("PaymentReconciliation", each -> payment((PaymentReconciliation) each)),
          always("PlanDefinition", Profiles.PACKAGE),
          entry("Practitioner", each -> person((Practitioner) each)),
          entry("PractitionerRole", each -> role((PractitionerRole) each)),
          entry("Task", each -> task((Task) each)));

  private ProfileTable() {}

  /** The profile of a resource; empty for a type of which nothing is kept. */
  public static Optional<String> of(Resource resource) {
    return Optional.ofNullable(BY_TYPE.get(resource.fhirType()))
        .map(picker -> picker.apply(resource));
  }

  private static Map.Entry<String, Function<Resource, String>> always(String type, String profile) {
    return entry(type, each -> profile);
  }

  /** What a facility still works on may be incomplete. */
  private static String claimOrDraft(Claim claim) {
    return claim.getStatus() == ClaimStatus.DRAFT ? Profiles.CLAIM_DRAFT : Profiles.CLAIM;
  }

  private static String priceOrRule(ChargeItemDefinition definition) {
    return definition.hasExtension(Extensions.COVER_RULE) ? Profiles.COVER_RULE : Profiles.PRICE;
  }

  /** A formal contract is an employer's; a policy is a family's. */
  private static String contract(Contract contract) {
    return has(List.of(contract.getScope()), CodeSystems.OPENIMIS_CONTRACT_SCOPE, "formal")
        ? Profiles.EMPLOYER_CONTRACT
        : Profiles.POLICY;
  }

  /** Money that comes in is a receipt; what goes out pays claims. */
  private static String payment(PaymentReconciliation payment) {
    return has(List.of(payment.getFormCode()), CodeSystems.PAYMENT_KIND, "contribution")
        ? Profiles.CONTRIBUTION_RECEIPT
        : Profiles.CLAIM_PAYMENT;
  }

  private static String task(Task task) {
    List<CodeableConcept> codes = List.of(task.getCode());
    if (has(codes, CodeSystems.TASK_CODE, "batch-run")) {
      return Profiles.BATCH_RUN;
    }
    return has(codes, CodeSystems.TASK_CODE, "review-claim")
        ? Profiles.CLAIM_REVIEW
        : Profiles.RENEWAL;
  }

  private static String place(Location location) {
    return has(location.getType(), CodeSystems.OPENIMIS_PLACE_TYPE, "")
        ? Profiles.LOCATION
        : Profiles.FACILITY_LOCATION;
  }

  private static String organization(Organization organization) {
    List<CodeableConcept> types = organization.getType();
    if (has(types, CodeSystems.HL7_ORGANIZATION_TYPE, "ins")) {
      return Profiles.INSURER;
    } else if (has(types, CodeSystems.HL7_ORGANIZATION_TYPE, "bus")) {
      return Profiles.POLICY_HOLDER;
    } else if (has(types, CodeSystems.HL7_ORGANIZATION_TYPE, "pay")) {
      return Profiles.PAYER;
    }
    return Profiles.HEALTH_FACILITY;
  }

  private static String person(Practitioner practitioner) {
    boolean officer =
        practitioner.getQualification().stream()
            .anyMatch(
                each ->
                    has(
                        List.of(each.getCode()),
                        CodeSystems.OPENIMIS_PRACTITIONER_QUALIFICATION,
                        PractitionerRoles.ENROLMENT_OFFICER));
    return officer ? Profiles.OFFICER : Profiles.CLAIM_ADMINISTRATOR;
  }

  private static String role(PractitionerRole role) {
    return has(
            role.getCode(),
            CodeSystems.OPENIMIS_PRACTITIONER_QUALIFICATION,
            PractitionerRoles.ENROLMENT_OFFICER)
        ? Profiles.OFFICER_ROLE
        : Profiles.CLAIM_ADMINISTRATOR_ROLE;
  }

  /**
   * Whether one of the concepts has a code.
   *
   * @param code an empty string stands for any code of the system
   */
  private static boolean has(List<CodeableConcept> concepts, String system, String code) {
    return concepts.stream()
        .flatMap(concept -> concept.getCoding().stream())
        .anyMatch(
            coding ->
                system.equals(coding.getSystem())
                    && (code.isEmpty() || code.equals(coding.getCode())));
  }
}
