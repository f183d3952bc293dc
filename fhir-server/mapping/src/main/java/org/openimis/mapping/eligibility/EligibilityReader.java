package org.openimis.mapping.eligibility;

import java.time.LocalDate;
import java.util.Set;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestPurpose;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestStatus;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.claim.DayReader;
import org.openimis.mapping.claim.ReadingContext;
import org.openimis.mapping.claim.ReferenceReader;
import org.openimis.mapping.claim.ReferenceReader.Allowed;
import org.openimis.mapping.claim.StructureReader;
import org.openimis.mapping.refusal.Problems;
import org.openimis.profiles.IdentifierSystems;

/**
 * Reads a CoverageEligibilityRequest. What R4 requires but the answer does not need (status,
 * created, insurer) may be missing; the stored request gets it.
 */
public final class EligibilityReader {
  private static final String TYPE = "CoverageEligibilityRequest";
  private static final String PATIENT = TYPE + ".patient";
  private static final String PROVIDER = TYPE + ".provider";
  private static final String INSURER = TYPE + ".insurer";
  private static final String SERVICED = TYPE + ".serviced";

  private final CoverageEligibilityRequest request;
  private final Problems problems = new Problems();
  private final ReferenceReader references;
  private final DayReader days;

  private EligibilityReader(CoverageEligibilityRequest request, ReadingContext context) {
    this.request = request;
    this.references = new ReferenceReader(context.baseUrl(), problems);
    this.days = new DayReader(context.zone(), problems);
  }

  /**
   * The question, and all problems of its form.
   *
   * @param today the day that is meant where the request names none
   */
  public static EligibilityDraft read(
      CoverageEligibilityRequest request, ReadingContext context, LocalDate today) {
    return new EligibilityReader(request, context).read(today);
  }

  private EligibilityDraft read(LocalDate today) {
    EligibilityRequestStatus status = request.getStatus();
    if (status != null && status != EligibilityRequestStatus.ACTIVE) {
      problems.value(TYPE + ".status", status.toCode(), "question-status");
    }
    checkPurposes();
    if (request.getPatient().isEmpty()) {
      problems.required(PATIENT);
    }
    var patient = references.read(request.getPatient(), PATIENT, Allowed.idOf("Patient"));
    var provider =
        references.read(
            request.getProvider(),
            PROVIDER,
            Allowed.idOf("Organization", "PractitionerRole")
                .orIdentifierIn(IdentifierSystems.HEALTH_FACILITY));
    var insurer =
        references.read(
            request.getInsurer(),
            INSURER,
            Allowed.idOf("Organization").orIdentifierIn(IdentifierSystems.INSURER));
    LocalDate day = day();
    new StructureReader(problems, Set.of(PATIENT, PROVIDER, INSURER)).read(request);
    return new EligibilityDraft(
        patient, provider, insurer, day == null ? today : day, problems.toList());
  }

  private void checkPurposes() {
    if (!request.hasPurpose()) {
      problems.required(TYPE + ".purpose");
    }
    for (int i = 0; i < request.getPurpose().size(); i++) {
      var purpose = request.getPurpose().get(i).getValue();
      if (purpose != EligibilityRequestPurpose.VALIDATION) {
        String shown = purpose == null ? "" : purpose.toCode();
        problems.add(ProblemCode.NOT_SUPPORTED, TYPE + ".purpose[" + i + "]", shown, "purpose");
      }
    }
  }

  /** Of a period the last day counts, as it does for claims (conventions 11). */
  private @Nullable LocalDate day() {
    if (request.getServiced() instanceof DateType date) {
      return days.read(date, SERVICED);
    }
    if (!(request.getServiced() instanceof Period period)) {
      return null;
    }
    LocalDate from = days.read(period.getStartElement(), SERVICED + ".start");
    LocalDate to = days.read(period.getEndElement(), SERVICED + ".end");
    if (from != null && to != null && to.isBefore(from)) {
      problems.add(ProblemCode.INVERTED_DATES, SERVICED, from, to);
    }
    return to == null ? from : to;
  }
}
