package org.openimis.store.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimRegisters;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.claim.Visit;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.scheme.SchemeSettings.Settings;
import org.openimis.store.sql.Database;
import org.openimis.store.sql.Dates;

/** Finds who and what claims name, in the projections, for any number of claims together. */
public final class SqlClaimRegisters implements ClaimRegisters {
  private final Database database;
  private final Registers registers;
  private final SchemeSettings schemes;

  public SqlClaimRegisters(Database database, Registers registers, SchemeSettings schemes) {
    this.database = database;
    this.registers = registers;
    this.schemes = schemes;
  }

  @Override
  public List<Resolved> resolve(List<ClaimDraft> drafts) {
    var named = new NamedParties(database, registers.now(), drafts);
    return drafts.stream().map(draft -> resolve(draft, named)).toList();
  }

  private Resolved resolve(ClaimDraft draft, NamedParties named) {
    List<Problem> problems = new ArrayList<>(draft.problems());
    Optional<NamedParties.Patient> patient =
        Lookup.find(draft.patient(), named::patients, "Patient", problems);
    Optional<NamedParties.Party> insurer =
        Lookup.find(draft.insurer(), named::insurers, "Organization", problems);
    Optional<String> scheme =
        insurer.map(NamedParties.Party::scheme).or(() -> patient.map(NamedParties.Patient::scheme));
    Optional<NamedParties.Party> facility =
        Lookup.find(
            draft.provider(), ref -> named.facilities(ref, scheme), "Organization", problems);
    Lookup.find(draft.facility(), ref -> named.places(ref, scheme), "Location", problems);
    Optional<NamedParties.Party> enterer =
        Lookup.find(
            draft.enterer(),
            ref -> named.administrators(ref, scheme, facility.map(NamedParties.Party::code)),
            "Practitioner",
            problems);
    facility.ifPresent(found -> checkOpen(draft, found, named, problems));
    patient.ifPresent(found -> checkScheme(found, scheme, problems));
    // Whoever else is unknown, a wrong diagnosis is told in the same answer.
    scheme
        .or(() -> facility.map(NamedParties.Party::scheme))
        .flatMap(schemes::find)
        .ifPresent(settings -> checkDiagnoses(draft, settings, named, problems));
    if (problems.size() > draft.problems().size()) {
      // What a register does not know while a pack is loaded, it may know in a moment.
      schemes
          .loading()
          .ifPresent(code -> problems.add(Problem.of(ProblemCode.SCHEME_NOT_READY, "", code)));
    }
    if (!problems.isEmpty()) {
      return new Resolved(null, problems);
    }
    return new Resolved(
        claim(
            draft,
            scheme.orElseThrow(),
            facility.orElseThrow().code(),
            patient.orElseThrow().number(),
            enterer.map(NamedParties.Party::code).orElse(null)),
        List.of());
  }

  private static SubmittedClaim claim(
      ClaimDraft draft,
      String scheme,
      String facility,
      String insuree,
      @Nullable String administrator) {
    return new SubmittedClaim(
        new ClaimKey(scheme, facility, draft.use(), read(draft.code())),
        insuree,
        administrator,
        draft.visitType(),
        read(draft.visit()),
        read(draft.claimedOn()),
        draft.diagnoses().stream().map(ClaimDraft.Diagnosis::code).toList(),
        draft.lines(),
        draft.guarantee(),
        draft.corrects());
  }

  /** A facility that had not begun, or had ended, is as unknown as any stranger. */
  private static void checkOpen(
      ClaimDraft draft, NamedParties.Party facility, NamedParties named, List<Problem> problems) {
    Visit visit = draft.visit();
    if (visit != null && !named.isOpen(facility.code(), visit.targetDate())) {
      problems.add(unknown("Claim.provider", "Organization", facility.code()));
    }
  }

  /** The insurer that is asked must be the patient's. */
  private static void checkScheme(
      NamedParties.Patient patient, Optional<String> scheme, List<Problem> problems) {
    if (scheme.filter(patient.scheme()::equals).isEmpty()) {
      problems.add(unknown("Claim.patient", "Patient", patient.number()));
    }
  }

  private static Problem unknown(String path, String type, String shown) {
    return Problem.of(ProblemCode.UNRESOLVED_REFERENCE, path, type, shown);
  }

  private static void checkDiagnoses(
      ClaimDraft draft, Settings settings, NamedParties named, List<Problem> problems) {
    Visit visit = draft.visit();
    LocalDate day = visit == null ? Dates.BEGINNING : visit.targetDate();
    for (ClaimDraft.Diagnosis diagnosis : draft.diagnoses()) {
      if (!diagnosis.system().equals(settings.diagnosisSystem())) {
        problems.add(
            Problem.of(
                ProblemCode.CODE_SYSTEM,
                diagnosis.path(),
                diagnosis.system(),
                settings.diagnosisSystem()));
      } else if (!named.isDiagnosis(settings.code(), diagnosis, day)) {
        problems.add(
            Problem.of(
                ProblemCode.CODE_INVALID, diagnosis.path(), diagnosis.code(), diagnosis.system()));
      }
    }
  }

  private static <T> T read(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("A claim without problems is complete");
    }
    return value;
  }
}
