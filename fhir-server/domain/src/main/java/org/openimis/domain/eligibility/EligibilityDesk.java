package org.openimis.domain.eligibility;

import org.openimis.domain.party.SentDocument;
import org.openimis.domain.refusal.RequestRefused;

/** Answers whether people are covered, and keeps question and answer. */
public interface EligibilityDesk {

  /**
   * Answers a question by the covers of the person ({@code Eligibility}).
   *
   * @throws RequestRefused with everything that is wrong with the question; nothing is stored then
   */
  Answered ask(EligibilityQuestion question);

  /**
   * Under which ids a question and its answer are stored.
   *
   * @param answer as it is stored
   */
  record Answered(String requestId, String responseId, SentDocument answer) {}
}
