package org.openimis.domain.enrolment;

import org.openimis.domain.refusal.RequestRefused;

/** Enrols families, and keeps applications with their answers. */
public interface EnrolmentDesk {

  /**
   * Decides about an application ({@link EnrolmentDecision}) and stores what came of it, all of it
   * or nothing. The same application again gets the same answer.
   *
   * @throws RequestRefused with everything that is wrong with the application; nothing is stored
   *     then
   */
  Answered enrol(EnrolmentApplication application);

  /**
   * Under which id the answer is stored.
   *
   * @param repeated whether it was there before
   */
  record Answered(String responseId, boolean repeated) {}
}
