package org.openimis.domain.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.party.SentDocument;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.refusal.Problem;

/**
 * A claim as it was sent: read, but with its references still to be resolved. What could not be
 * read is null and has its problem.
 *
 * @param code the facility's claim code
 * @param facility where the care was given, when the claim names a place beside its provider
 * @param insurer who is asked to pay; null leaves it to the patient's scheme
 * @param diagnoses the main diagnosis first
 * @param guarantee the number of a preauthorization or guarantee, if any
 * @param corrects the claim code of the earlier claim that this one corrects, if any
 * @param problems what is wrong with the claim itself, whoever it names
 * @param draftId the stored draft that is submitted; null when the claim comes as content
 * @param document what was sent, for the store to keep; no rule looks into it
 */
public record ClaimDraft(
    @Nullable String code,
    String use,
    @Nullable PartyReference patient,
    @Nullable PartyReference provider,
    @Nullable PartyReference facility,
    @Nullable PartyReference enterer,
    @Nullable PartyReference insurer,
    VisitType visitType,
    @Nullable Visit visit,
    @Nullable LocalDate claimedOn,
    List<Diagnosis> diagnoses,
    List<ClaimLine> lines,
    @Nullable String guarantee,
    @Nullable String corrects,
    List<Problem> problems,
    @Nullable String draftId,
    SentDocument document) {
  public ClaimDraft {
    diagnoses = List.copyOf(diagnoses);
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /** The same draft with these problems instead of its own. */
  public ClaimDraft withProblems(List<Problem> others) {
    return new ClaimDraft(
        code, use, patient, provider, facility, enterer, insurer, visitType, visit, claimedOn,
        diagnoses, lines, guarantee, corrects, others, draftId, document);
  }

  /** The same draft with what was sent, as it is to be kept. */
  public ClaimDraft withDocument(SentDocument other) {
    return new ClaimDraft(
        code, use, patient, provider, facility, enterer, insurer, visitType, visit, claimedOn,
        diagnoses, lines, guarantee, corrects, problems, draftId, other);
  }

  /** The same draft, stored under this id. */
  public ClaimDraft storedAs(String id) {
    return new ClaimDraft(
        code, use, patient, provider, facility, enterer, insurer, visitType, visit, claimedOn,
        diagnoses, lines, guarantee, corrects, problems, id, document);
  }

  /** A diagnosis as coded by the facility. */
  public record Diagnosis(String path, String system, String code) {}
}
