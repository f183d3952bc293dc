package org.openimis.domain.claim;

import java.util.List;
import org.openimis.domain.refusal.Problem;

/** What became of one submitted claim. */
public sealed interface SubmissionOutcome {

  /** Judged and stored now. */
  record Recorded(Receipt receipt) implements SubmissionOutcome {}

  /** The same claim had been submitted before; the stored answer stands. */
  record Replayed(Receipt receipt) implements SubmissionOutcome {}

  /** Not a claim that can be judged, or not now; nothing of it was stored. */
  record Refused(List<Problem> problems) implements SubmissionOutcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Our own fault, for one claim of a group; nothing of it was stored and the other claims have
   * their outcomes. A claim sent singly throws the cause instead.
   *
   * @param cause for the log; nothing of it is for the facility
   */
  record Failed(RuntimeException cause) implements SubmissionOutcome {}
}
