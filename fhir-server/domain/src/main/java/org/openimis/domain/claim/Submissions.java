package org.openimis.domain.claim;

import java.util.List;

/** Takes claims in; one outcome each, in their order. */
public interface Submissions {
  List<SubmissionOutcome> handle(List<ClaimDraft> drafts);
}
