package org.openimis.rest.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.EnrollmentRequest;
import org.hl7.fhir.r4.model.EnrollmentResponse;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Invoice;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PaymentReconciliation;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;
import org.openimis.domain.access.ScopeDirectory;
import org.openimis.profiles.ServedSearchParameters;

/**
 * Who may see what (conventions 28 and 35): for each role the types, and of some types only one's
 * own. What is not named here nobody may see.
 */
public final class ScopePolicy {
  private static final Set<String> REGISTERS =
      Set.of(
          "ActivityDefinition",
          "ChargeItemDefinition",
          "InsurancePlan",
          "List",
          "Location",
          "Medication",
          "Organization",
          "PlanDefinition");

  /** What the server and its profiles are; nothing in them is anybody's. */
  private static final Set<String> DEFINITIONS = ServedSearchParameters.ofDefinitions().keySet();

  private static final Set<String> STAFF = Set.of("Practitioner", "PractitionerRole");
  private static final Set<String> PEOPLE =
      Set.of(
          "Contract",
          "Coverage",
          "EnrollmentRequest",
          "EnrollmentResponse",
          "Group",
          "Invoice",
          "Patient",
          "PaymentReconciliation",
          "Task");
  private static final Set<String> CLAIMS = Set.of("Claim", "ClaimResponse");
  private static final Set<String> DOCUMENTS = Set.of("Binary");
  private static final Set<String> ELIGIBILITY =
      Set.of("CoverageEligibilityRequest", "CoverageEligibilityResponse");
  private static final Set<String> RECORDS = Set.of("AuditEvent", "Provenance");

  /** What a facility learns of a person it can name; nothing about their past. */
  private static final Set<String> ASKED_BY_NAME = Set.of("Coverage", "Patient");

  private static final Map<Role, Map<String, Reach>> REACH =
      Map.of(
          Role.ADMIN,
              reach(
                  Reach.ALL,
                  DEFINITIONS,
                  REGISTERS,
                  STAFF,
                  PEOPLE,
                  CLAIMS,
                  DOCUMENTS,
                  ELIGIBILITY,
                  RECORDS),
          Role.REVIEWER, reach(Reach.ALL, DEFINITIONS, REGISTERS, STAFF, PEOPLE, CLAIMS, DOCUMENTS),
          Role.OFFICER,
              merged(
                  reach(Reach.ALL, DEFINITIONS, REGISTERS, STAFF),
                  // Photos of people; to an officer a document of a claim looks absent.
                  reach(Reach.OWN, PEOPLE, DOCUMENTS)),
          Role.FACILITY,
              merged(
                  reach(Reach.ALL, DEFINITIONS, REGISTERS, ASKED_BY_NAME),
                  reach(Reach.OWN, CLAIMS, DOCUMENTS, ELIGIBILITY, STAFF)));

  private final ScopeDirectory directory;

  public ScopePolicy(ScopeDirectory directory) {
    this.directory = directory;
  }

  Reach reach(Caller caller, String type) {
    return REACH.getOrDefault(caller.role(), Map.of()).getOrDefault(type, Reach.NONE);
  }

  /** The types of which a role may see something. */
  Set<String> readableTypes(Role role) {
    return new TreeSet<>(REACH.getOrDefault(role, Map.of()).keySet());
  }

  /** Whether the caller may see earlier versions; a facility sees no person's past. */
  public boolean mayReadHistory(Caller caller, String type) {
    return reach(caller, type) != Reach.NONE
        && !(caller.is(Role.FACILITY) && ASKED_BY_NAME.contains(type));
  }

  /** Whether a search by the caller has to name the person it is about. */
  static boolean mustNameAPerson(Caller caller, String type) {
    return caller.is(Role.FACILITY) && ASKED_BY_NAME.contains(type);
  }

  /** Whether no search parameter tells which of the type the caller may see: where people live. */
  public boolean mustLookAtEach(Caller caller, String type) {
    return caller.is(Role.OFFICER) && reach(caller, type) == Reach.OWN;
  }

  /** Whether the caller may see this resource; what not, looks absent. */
  public boolean maySee(Caller caller, IBaseResource resource) {
    return switch (reach(caller, resource.fhirType())) {
      case ALL -> true;
      case NONE -> false;
      case OWN ->
          caller.is(Role.FACILITY)
              ? isOfFacility(resource, caller.facility())
              : livesIn(resource, caller.districts());
    };
  }

  private boolean isOfFacility(IBaseResource resource, @Nullable String facility) {
    if (facility == null) {
      return false;
    }
    if (resource instanceof Practitioner person) {
      return directory.worksAt(person.getIdElement().getIdPart(), facility);
    } else if (resource instanceof Binary document) {
      String id = document.getIdElement().getIdPart();
      // A facility may see everybody whom it can name.
      return directory.isDocumentOf(id, facility) || directory.personOnPhoto(id).isPresent();
    }
    Reference organization = organization(resource);
    String id = organization.getReferenceElement().getIdPart();
    return id != null && directory.organizationOf(facility).filter(id::equals).isPresent();
  }

  private static Reference organization(IBaseResource resource) {
    if (resource instanceof Claim claim) {
      return claim.getProvider();
    } else if (resource instanceof ClaimResponse response) {
      return response.getRequestor();
    } else if (resource instanceof CoverageEligibilityRequest request) {
      return request.getProvider();
    } else if (resource instanceof CoverageEligibilityResponse response) {
      return response.getRequestor();
    } else if (resource instanceof PractitionerRole role) {
      return role.getOrganization();
    }
    return new Reference();
  }

  private boolean livesIn(IBaseResource resource, Set<String> districts) {
    if (resource instanceof Patient patient) {
      return directory.personLivesIn(patient.getIdElement().getIdPart(), districts);
    } else if (resource instanceof Group family) {
      return directory.familyLivesIn(family.getIdElement().getIdPart(), districts);
    } else if (resource instanceof Coverage coverage) {
      return personLivesIn(coverage.getBeneficiary(), districts);
    } else if (resource instanceof Contract policy) {
      return policy.getSubject().stream()
          .map(subject -> subject.getReferenceElement().getIdPart())
          .anyMatch(family -> family != null && directory.familyLivesIn(family, districts));
    } else if (resource instanceof EnrollmentRequest application) {
      return personLivesIn(application.getCandidate(), districts);
    } else if (resource instanceof EnrollmentResponse answer) {
      return directory.applicantLivesIn(idOf(answer.getRequest()), districts);
    } else if (resource instanceof Invoice contribution) {
      return directory.familyLivesIn(idOf(contribution.getSubject()), districts);
    } else if (resource instanceof Task offer) {
      return directory.familyLivesIn(idOf(offer.getFor()), districts);
    } else if (resource instanceof Binary document) {
      return directory
          .personOnPhoto(document.getIdElement().getIdPart())
          .filter(person -> directory.personLivesIn(person, districts))
          .isPresent();
    } else if (resource instanceof PaymentReconciliation receipt) {
      return receipt.getDetail().stream()
          .allMatch(part -> directory.payerLivesIn(idOf(part.getRequest()), districts));
    }
    return false;
  }

  private static String idOf(Reference reference) {
    String id = reference.getReferenceElement().getIdPart();
    return id == null ? "" : id;
  }

  private boolean personLivesIn(Reference patient, Set<String> districts) {
    String id = patient.getReferenceElement().getIdPart();
    return id != null && directory.personLivesIn(id, districts);
  }

  @SafeVarargs
  private static Map<String, Reach> reach(Reach reach, Set<String>... types) {
    Map<String, Reach> map = new HashMap<>();
    for (Set<String> some : types) {
      some.forEach(type -> map.put(type, reach));
    }
    return map;
  }

  private static Map<String, Reach> merged(Map<String, Reach> one, Map<String, Reach> two) {
    Map<String, Reach> map = new HashMap<>(one);
    map.putAll(two);
    return map;
  }
}
