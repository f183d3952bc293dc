package org.openimis.store.books;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.books.BookCheck;
import org.openimis.domain.claim.ClaimEvent;
import org.openimis.domain.claim.ClaimState;
import org.openimis.store.books.KeptCase.EventRow;
import org.openimis.store.books.KeptCase.StateRow;

/** Compares the state of a claim with its key, its events, its Claim and its answer. */
final class StateCheck {
  private final Findings findings;

  StateCheck(Findings findings) {
    this.findings = findings;
  }

  /**
   * Checks one claim.
   *
   * @param claim null when it is not there or cannot be read
   * @param answer null when it is not there or cannot be read
   */
  void check(KeptCase kept, @Nullable Claim claim, @Nullable ClaimResponse answer) {
    findings.examined(BookCheck.CLAIMS, 1);
    findings.compare(BookCheck.CLAIMS, kept.place(), expected(kept), found(kept, claim, answer));
  }

  private static Map<String, String> expected(KeptCase kept) {
    StateRow state = kept.state();
    var fields =
        new Fields()
            .with("submission.claim", state.claimId())
            .with("submission.answer", state.responseId())
            .with("events", IntStream.rangeClosed(1, state.events()).boxed().toList())
            .with("events.last", state.state())
            .with("claim.version", state.claimVersion())
            .with("claim.status", state.state() == ClaimState.CANCELLED ? "cancelled" : "active")
            .with("answer.version", state.responseVersion())
            .with("decision.version", state.decisionVersion())
            .with("decisions", kept.events().stream().filter(StateCheck::decides).count());
    AnswerFields.state(state.state(), kept.told(), state.use(), state.claimId())
        .forEach(fields::with);
    return fields.values();
  }

  private static Map<String, String> found(
      KeptCase kept, @Nullable Claim claim, @Nullable ClaimResponse answer) {
    List<EventRow> events = kept.events();
    var fields =
        new Fields()
            .with("submission.claim", kept.state().submittedClaim())
            .with("submission.answer", kept.state().submittedResponse())
            .with("events", events.stream().map(EventRow::sequence).toList())
            .with("events.last", events.isEmpty() ? null : events.get(events.size() - 1).state())
            .with("decisions", (long) kept.decisions().size());
    if (claim != null) {
      fields
          .with("claim.version", kept.claim().version())
          .with("claim.status", claim.getStatus() == null ? null : claim.getStatus().toCode());
    }
    if (!kept.decisions().isEmpty()) {
      fields.with("decision.version", kept.decisions().get(kept.decisions().size() - 1).version());
    }
    if (answer != null) {
      fields.with("answer.version", kept.answer().version());
      AnswerFields.state(answer).forEach(fields::with);
    }
    return fields.values();
  }

  private static boolean decides(EventRow event) {
    return event.event() == ClaimEvent.SUBMITTED || event.event() == ClaimEvent.REPROCESSED;
  }
}
