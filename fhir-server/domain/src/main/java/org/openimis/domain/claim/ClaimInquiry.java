package org.openimis.domain.claim;

import java.util.List;

/** Finds the answers to claims from what a facility knows of them, many at once. */
public interface ClaimInquiry {

  /**
   * The ids of the answers to all claims that are like one of the examples, each once: by example,
   * then by the day of care. Drafts have no answer.
   *
   * @param most how many answers there may be
   * @throws org.openimis.domain.refusal.RequestRefused when an example names somebody who is
   *     unknown, or when there are more answers
   */
  List<String> answersTo(List<ClaimExample> examples, int most);
}
