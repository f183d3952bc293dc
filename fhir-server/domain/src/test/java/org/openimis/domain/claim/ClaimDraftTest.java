package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.LineBuilder.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.party.SentDocument;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;

class ClaimDraftTest {
  private static final Problem NO_PATIENT = Problem.of(ProblemCode.REQUIRED, "Claim.patient");
  private static final Problem NO_DATE = Problem.of(ProblemCode.REQUIRED, "Claim.created");
  private static final SentDocument DOCUMENT = new SentDocument() {};

  @Test
  void only_the_problems_are_replaced() {
    assertThat(draft(List.of(NO_PATIENT), "0190").withProblems(List.of(NO_DATE)))
        .isEqualTo(draft(List.of(NO_DATE), "0190"));
  }

  @Test
  void only_the_id_is_new_when_it_is_stored() {
    assertThat(draft(List.of(NO_PATIENT), null).storedAs("0190"))
        .isEqualTo(draft(List.of(NO_PATIENT), "0190"));
  }

  @Test
  void only_what_was_sent_is_replaced() {
    var other = new SentDocument() {};

    ClaimDraft draft = draft(List.of(), "0190").withDocument(other);

    assertThat(draft.document()).isSameAs(other);
    assertThat(draft.withDocument(DOCUMENT)).isEqualTo(draft(List.of(), "0190"));
  }

  @Test
  void who_sends_is_the_request_of_the_thread_unless_the_document_says_otherwise() {
    assertThat(DOCUMENT.sender()).isNull();
  }

  @Test
  void a_draft_does_not_change_with_the_lists_it_was_made_of() {
    var problems = new ArrayList<>(List.of(NO_PATIENT));
    ClaimDraft draft = draft(problems, null);

    problems.clear();

    assertThat(draft.problems()).containsExactly(NO_PATIENT);
  }

  private static ClaimDraft draft(List<Problem> problems, String draftId) {
    return new ClaimDraft(
        "C-1",
        "claim",
        PartyReference.toId("Claim.patient", "1"),
        PartyReference.toId("Claim.provider", "2"),
        PartyReference.toId("Claim.facility", "3"),
        PartyReference.toId("Claim.enterer", "4"),
        PartyReference.toId("Claim.insurer", "5"),
        VisitType.EMERGENCY,
        new Visit(LocalDate.parse("2024-03-01"), LocalDate.parse("2024-03-02")),
        LocalDate.parse("2024-03-03"),
        List.of(new ClaimDraft.Diagnosis("Claim.diagnosis[0]", "icd-10", "A02")),
        List.of(item("I1").line(1)),
        "G-1",
        "C-0",
        problems,
        draftId,
        DOCUMENT);
  }
}
