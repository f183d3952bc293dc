package org.openimis.domain.product;

import org.jspecify.annotations.Nullable;

/**
 * The limits of a cover rule for one visit type. A missing one means that the product does not pay
 * such visits for such patients.
 */
public record VisitLimits(@Nullable Limit adult, @Nullable Limit child) {

  public static final VisitLimits NONE = new VisitLimits(null, null);

  public static VisitLimits both(Limit limit) {
    return new VisitLimits(limit, limit);
  }
}
