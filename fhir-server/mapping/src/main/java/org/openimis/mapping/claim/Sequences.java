package org.openimis.mapping.claim;

import java.util.Set;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.openimis.mapping.refusal.Problems;

/** The numbers of a claim's lines, diagnoses and insurances: each there, above zero, used once. */
final class Sequences {
  private Sequences() {}

  /** Whether the sequence is as it should be; what is wrong with it is a problem. */
  static boolean check(
      PositiveIntType sequence, String parent, Set<Integer> used, Problems problems) {
    String path = parent + ".sequence";
    Integer value = sequence.getValue();
    if (value == null) {
      problems.required(path);
      return false;
    }
    if (value < 1) {
      problems.value(path, value, "sequence");
      return false;
    }
    if (!used.add(value)) {
      problems.value(path, value, "sequence-repeated");
      return false;
    }
    return true;
  }
}
