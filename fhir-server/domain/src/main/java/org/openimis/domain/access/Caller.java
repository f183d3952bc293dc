package org.openimis.domain.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request.
 *
 * @param subject the token's subject, for the audit
 * @param facility the code of the health facility that a facility client speaks for; null for the
 *     other roles
 * @param districts the codes of the districts that an officer serves
 */
public record Caller(String subject, Role role, @Nullable String facility, Set<String> districts) {
  public Caller {
    districts = Set.copyOf(districts);
    if (role == Role.FACILITY && facility == null) {
      throw new IllegalArgumentException("A facility client names its facility");
    }
  }

  public boolean is(Role other) {
    return role == other;
  }
}
