package org.openimis.app.server;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ChargeItemDefinition;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.EnrollmentRequest;
import org.hl7.fhir.r4.model.EnrollmentResponse;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.InsurancePlan;
import org.hl7.fhir.r4.model.Invoice;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PaymentReconciliation;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Task;

/** The types that are read and searched, and written by packs and operations only. */
final class ReadableTypes {
  static final List<Class<? extends IBaseResource>> ONLY_READ =
      List.of(
          ActivityDefinition.class,
          ChargeItemDefinition.class,
          ClaimResponse.class,
          Coverage.class,
          CoverageEligibilityResponse.class,
          EnrollmentResponse.class,
          InsurancePlan.class,
          Invoice.class,
          ListResource.class,
          Location.class,
          Medication.class,
          PlanDefinition.class,
          Practitioner.class,
          PractitionerRole.class);

  /** The types that are kept, each with a profile or several to choose from. */
  static final List<Class<? extends IBaseResource>> WITH_PROFILE =
      Stream.concat(
              ONLY_READ.stream(),
              Stream.of(
                  Claim.class,
                  CodeSystem.class,
                  Contract.class,
                  CoverageEligibilityRequest.class,
                  EnrollmentRequest.class,
                  Group.class,
                  Organization.class,
                  Patient.class,
                  PaymentReconciliation.class,
                  Task.class))
          .toList();

  private ReadableTypes() {}
}
