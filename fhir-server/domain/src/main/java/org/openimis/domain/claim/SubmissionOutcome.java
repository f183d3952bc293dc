package org.openimis.domain.claim;

import java.util.List;
import org.openimis.domain.refusal.Problem;

/** What became of one submitted claim. */
public sealed interface SubmissionOutcome {

  /** Judged and stored now. */
  record Recorded(Receipt receipt) implements SubmissionOutcome {}

  /** The same claim had been submitted before; the stored answer stands. */
  record Replayed(Receipt receipt) implements SubmissionOutcome {}

  /** Not a claim that can be judged; nothing was stored. */
  record Refused(List<Problem> problems) implements SubmissionOutcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
