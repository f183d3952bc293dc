package org.openimis.app.demo;

import java.util.List;

/**
 * What became of a claim, for a person to read.
 *
 * @param approved the amount, or a dash when the claim was not judged
 * @param outcome approved, partial, denied, or refused at the door
 * @param reasons one sentence a refused line, or the refusal
 */
record DemoClaim(
    String code,
    String facility,
    String claimed,
    String approved,
    String outcome,
    List<String> reasons) {
  DemoClaim {
    reasons = List.copyOf(reasons);
  }
}
