package org.openimis.mapping.eligibility;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestStatus;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.Visit;
import org.openimis.domain.eligibility.EligibilityPurpose;
import org.openimis.domain.eligibility.EligibilityQuestion.AskedItem;
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
  private final ReadingContext context;

  private EligibilityReader(CoverageEligibilityRequest request, ReadingContext context) {
    this.request = request;
    this.references = new ReferenceReader(context.baseUrl(), problems);
    this.days = new DayReader(context.zone(), problems);
    this.context = context;
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
    Visit visit = visit(today);
    List<AskedItem> items = new ItemReader(context, problems).read(request.getItem());
    new StructureReader(problems, Set.of(PATIENT, PROVIDER, INSURER)).read(request);
    return new EligibilityDraft(
        patient, provider, insurer, visit, purposes(), items, problems.toList());
  }

  private void checkPurposes() {
    if (!request.hasPurpose()) {
      problems.required(TYPE + ".purpose");
    }
  }

  private Set<EligibilityPurpose> purposes() {
    Set<EligibilityPurpose> purposes = EnumSet.noneOf(EligibilityPurpose.class);
    for (var purpose : request.getPurpose()) {
      for (EligibilityPurpose each : EligibilityPurpose.values()) {
        if (purpose.getValue() != null && each.code().equals(purpose.getValue().toCode())) {
          purposes.add(each);
        }
      }
    }
    return purposes;
  }

  /** Of a period the last day counts, as it does for claims (conventions 11). */
  private Visit visit(LocalDate today) {
    if (request.getServiced() instanceof DateType date) {
      return oneDay(days.read(date, SERVICED), today);
    }
    if (!(request.getServiced() instanceof Period period)) {
      return new Visit(today, today);
    }
    LocalDate from = days.read(period.getStartElement(), SERVICED + ".start");
    LocalDate to = days.read(period.getEndElement(), SERVICED + ".end");
    if (from == null || to == null) {
      return oneDay(to == null ? from : to, today);
    }
    if (to.isBefore(from)) {
      problems.add(ProblemCode.INVERTED_DATES, SERVICED, from, to);
      return new Visit(to, to);
    }
    return new Visit(from, to);
  }

  private static Visit oneDay(@Nullable LocalDate day, LocalDate otherwise) {
    LocalDate meant = day == null ? otherwise : day;
    return new Visit(meant, meant);
  }
}
