package org.openimis.domain.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.Problem;

/** Finds who and what the claims name. */
public interface ClaimRegisters {

  /** One answer a draft, in their order, from a few set-based queries. */
  List<Resolved> resolve(List<ClaimDraft> drafts);

  /**
   * A claim with every name resolved, or everything that is wrong with it: the draft's own problems
   * and the names that nobody knows.
   */
  record Resolved(@Nullable SubmittedClaim claim, List<Problem> problems) {
    public Resolved {
      problems = List.copyOf(problems);
      if (problems.isEmpty() == (claim == null)) {
        throw new IllegalArgumentException("A claim is either resolved or has problems");
      }
    }
  }
}
