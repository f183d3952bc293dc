package org.openimis.mapping.claim;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.Claim.InsuranceComponent;
import org.hl7.fhir.r4.model.Claim.Use;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.claim.Visit;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.attachment.ClaimAttachments;
import org.openimis.mapping.claim.ReferenceReader.Allowed;
import org.openimis.mapping.refusal.Problems;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;

/**
 * Reads a Claim as it was sent. Everything that is wrong with its form is found at once; whether
 * the people and codes that it names exist is for the registers to say.
 */
public final class ClaimReader {
  private static final Allowed PATIENT = Allowed.idOf("Patient");
  private static final Allowed PROVIDER =
      Allowed.idOf("Organization", "PractitionerRole")
          .orIdentifierIn(IdentifierSystems.HEALTH_FACILITY);
  private static final Allowed FACILITY =
      Allowed.idOf("Location")
          .orIdentifierIn(IdentifierSystems.HEALTH_FACILITY, IdentifierSystems.LOCATION);
  private static final Allowed ENTERER =
      Allowed.idOf("Practitioner").orIdentifierIn(IdentifierSystems.CLAIM_ADMINISTRATOR);
  private static final Allowed INSURER =
      Allowed.idOf("Organization").orIdentifierIn(IdentifierSystems.INSURER);

  /** The references that we resolve; the others are only looked over. */
  private static final Set<String> PARTIES =
      Set.of("Claim.patient", "Claim.provider", "Claim.facility", "Claim.enterer", "Claim.insurer");

  private final Claim claim;
  private final ReadingContext context;
  private final Problems problems = new Problems();
  private final DayReader days;
  private final ReferenceReader references;

  private ClaimReader(Claim claim, ReadingContext context) {
    this.claim = claim;
    this.context = context;
    this.days = new DayReader(context.zone(), problems);
    this.references = new ReferenceReader(context.baseUrl(), problems);
  }

  /** The claim, and all problems of its form with the FHIRPath of each. */
  public static ClaimDraft read(Claim claim, ReadingContext context) {
    return new ClaimReader(claim, context).read();
  }

  private ClaimDraft read() {
    String code = code();
    checkStatus();
    String use = use();
    require(claim.hasType(), "Claim.type");
    require(claim.hasPriority(), "Claim.priority");
    PartyReference patient = required(claim.getPatient(), "Claim.patient", PATIENT);
    PartyReference provider = required(claim.getProvider(), "Claim.provider", PROVIDER);
    PartyReference facility = references.read(claim.getFacility(), "Claim.facility", FACILITY);
    PartyReference enterer = references.read(claim.getEnterer(), "Claim.enterer", ENTERER);
    PartyReference insurer = references.read(claim.getInsurer(), "Claim.insurer", INSURER);
    VisitType visitType = visitType();
    Visit visit = visit();
    require(claim.hasCreated(), "Claim.created");
    LocalDate claimedOn = days.read(claim.getCreatedElement(), "Claim.created");
    String guarantee = insurance();
    String corrects = new CorrectionReader(problems).read(claim.getRelated());
    var diagnoses =
        new DiagnosisReader(context.diagnosisSystems(), problems).read(claim.getDiagnosis());
    var explanations = new Explanations(claim.getSupportingInfo());
    var lines =
        new LineReader(context.currency(), context.mostLines(), explanations, problems)
            .read(claim.getItem());
    MoneyReader.checkCurrency(claim.getTotal(), "Claim.total", context.currency(), problems);
    ClaimAttachments.lift(claim, context.documents(), context.baseUrl(), problems);
    new StructureReader(problems, PARTIES).read(claim);
    return new ClaimDraft(
        code,
        use,
        patient,
        provider,
        facility,
        enterer,
        insurer,
        visitType,
        visit,
        claimedOn,
        diagnoses,
        lines,
        guarantee,
        corrects,
        problems.toList(),
        null,
        new FhirClaim(claim));
  }

  private @Nullable String code() {
    String code = null;
    boolean given = false;
    for (int i = 0; i < claim.getIdentifier().size(); i++) {
      Identifier identifier = claim.getIdentifier().get(i);
      if (IdentifierSystems.CLAIM_CODE.equals(identifier.getSystem())) {
        given = true;
        String path = "Claim.identifier[" + i + "].value";
        String found = ClaimCodes.read(identifier.getValue(), path, problems);
        if (code != null && found != null && !code.equals(found)) {
          problems.value(path, found, "one-claim-code");
        }
        code = code == null ? found : code;
      }
    }
    if (!given) {
      problems.add(ProblemCode.REQUIRED, "Claim.identifier", IdentifierSystems.CLAIM_CODE);
    }
    return code;
  }

  private void checkStatus() {
    ClaimStatus status = claim.getStatus();
    require(status != null, "Claim.status");
    if (status != null && status != ClaimStatus.ACTIVE && status != ClaimStatus.DRAFT) {
      problems.value("Claim.status", status.toCode(), "status");
    }
  }

  private String use() {
    Use use = claim.getUse();
    require(use != null, "Claim.use");
    return use == null ? "" : use.toCode();
  }

  private @Nullable PartyReference required(Reference reference, String path, Allowed allowed) {
    require(!reference.isEmpty(), path);
    return references.read(reference, path, allowed);
  }

  /** In Claim.subType, or in Claim.type as openIMIS's own interface has it. */
  private VisitType visitType() {
    VisitType visitType = visitType(claim.getSubType(), "Claim.subType");
    visitType = visitType == null ? visitType(claim.getType(), "Claim.type") : visitType;
    return visitType == null ? VisitType.OTHER : visitType;
  }

  private @Nullable VisitType visitType(CodeableConcept concept, String path) {
    for (int i = 0; i < concept.getCoding().size(); i++) {
      Coding coding = concept.getCoding().get(i);
      if (CodeSystems.OPENIMIS_VISIT_TYPE.equals(coding.getSystem())) {
        String code = String.valueOf(coding.getCode());
        for (VisitType visitType : VisitType.values()) {
          if (visitType.code().equals(code)) {
            return visitType;
          }
        }
        String codePath = path + ".coding[" + i + "].code";
        problems.add(ProblemCode.CODE_INVALID, codePath, code, CodeSystems.OPENIMIS_VISIT_TYPE);
      }
    }
    return null;
  }

  private @Nullable Visit visit() {
    if (!claim.hasBillablePeriod()) {
      problems.required("Claim.billablePeriod");
      return null;
    }
    require(claim.getBillablePeriod().hasStart(), "Claim.billablePeriod.start");
    LocalDate from =
        days.read(claim.getBillablePeriod().getStartElement(), "Claim.billablePeriod.start");
    LocalDate end =
        days.read(claim.getBillablePeriod().getEndElement(), "Claim.billablePeriod.end");
    if (from == null || (end == null && claim.getBillablePeriod().hasEnd())) {
      return null;
    }
    LocalDate to = end == null ? from : end;
    if (to.isBefore(from)) {
      problems.add(ProblemCode.INVERTED_DATES, "Claim.billablePeriod", from, to);
      return null;
    }
    return new Visit(from, to);
  }

  /**
   * R4 asks for it; whose cover it names does not count (conventions 12).
   *
   * @return the first number of a preauthorization or guarantee; null when there is none
   */
  private @Nullable String insurance() {
    String guarantee = null;
    require(claim.hasInsurance(), "Claim.insurance");
    Set<Integer> sequences = new HashSet<>();
    for (int i = 0; i < claim.getInsurance().size(); i++) {
      InsuranceComponent insurance = claim.getInsurance().get(i);
      String path = "Claim.insurance[" + i + "]";
      Sequences.check(insurance.getSequenceElement(), path, sequences, problems);
      require(insurance.hasFocal(), path + ".focal");
      require(insurance.hasCoverage(), path + ".coverage");
      guarantee = guarantee == null ? guarantee(insurance, path) : guarantee;
    }
    return guarantee;
  }

  private @Nullable String guarantee(InsuranceComponent insurance, String parent) {
    for (int i = 0; i < insurance.getPreAuthRef().size(); i++) {
      String number = insurance.getPreAuthRef().get(i).getValue();
      if (number != null && !number.isBlank()) {
        String path = parent + ".preAuthRef[" + i + "]";
        if (ClaimCodes.isOne(number)) {
          return number;
        }
        problems.value(path, number, "guarantee");
      }
    }
    return null;
  }

  private void require(boolean present, String path) {
    if (!present) {
      problems.required(path);
    }
  }
}
