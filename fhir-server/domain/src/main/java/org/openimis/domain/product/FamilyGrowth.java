package org.openimis.domain.product;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the ceiling of a policy grows with the family (scheme-rules 2.9).
 *
 * @param threshold members whom the ceiling includes; null when it never grows
 * @param extraMember what each member beyond the threshold adds
 * @param most how far the ceiling can grow; null for no limit
 */
public record FamilyGrowth(
    @Nullable Integer threshold, BigDecimal extraMember, @Nullable BigDecimal most) {

  /** The ceiling of a policy that covers so many members. */
  BigDecimal apply(BigDecimal ceiling, int members) {
    if (threshold == null || members <= threshold) {
      return ceiling;
    }
    BigDecimal grown =
        ceiling.add(extraMember.multiply(BigDecimal.valueOf((long) members - threshold)));
    return most == null ? grown : grown.min(most.max(ceiling));
  }
}
