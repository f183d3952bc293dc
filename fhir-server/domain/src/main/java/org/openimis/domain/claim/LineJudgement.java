package org.openimis.domain.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one line, before any money is reckoned: refused with findings, or accepted
 * with the product that pays and the units that are left.
 *
 * @param passed whether no rule speaks against the line, though perhaps no product pays such a
 *     visit
 */
record LineJudgement(
    ClaimLine line,
    List<Finding> findings,
    List<Finding> remarks,
    boolean passed,
    ProductChoice.@Nullable Chosen chosen,
    BigDecimal quantity) {

  static LineJudgement refused(ClaimLine line, List<Finding> findings) {
    return new LineJudgement(line, findings, List.of(), false, null, BigDecimal.ZERO);
  }

  /** Nothing speaks against it, and no product pays such a visit by such a patient. */
  static LineJudgement unpaid(ClaimLine line, List<Finding> findings) {
    return new LineJudgement(line, findings, List.of(), true, null, BigDecimal.ZERO);
  }

  boolean isAccepted() {
    return chosen != null;
  }

  /** Refused after all, for a reason of the whole claim. */
  LineJudgement refusedFor(Finding finding) {
    List<Finding> all = new ArrayList<>(findings);
    all.add(finding);
    return new LineJudgement(line, all, remarks, false, null, BigDecimal.ZERO);
  }
}
