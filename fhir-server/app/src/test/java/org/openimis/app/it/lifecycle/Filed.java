package org.openimis.app.it.lifecycle;

import org.hl7.fhir.r4.model.ClaimResponse;

/**
 * A claim that was sent, and where it and its answer are found.
 *
 * @param claim the id of the Claim
 * @param response the id of the ClaimResponse; empty for a draft
 */
record Filed(String claim, String response) {
  /** Before anything was sent. */
  static final Filed NONE = new Filed("", "");

  static Filed of(ClaimResponse answer) {
    return new Filed(
        answer.getRequest().getReferenceElement().getIdPart(), answer.getIdElement().getIdPart());
  }
}
