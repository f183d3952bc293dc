package org.openimis.domain.enrolment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of a family whom one policy covers, and those beyond the most that the product takes.
 *
 * @param covered the head first, then the others in the order in which they joined
 * @param leftOut those beyond the most, the last to have joined
 */
public record Household(List<HouseholdMember> covered, List<HouseholdMember> leftOut) {
  public Household {
    covered = List.copyOf(covered);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Keeps the first members (decision 47): who joins later never puts out somebody who is covered.
   *
   * @param members the head first, then the others in the order in which they joined
   * @param most how many a policy covers; null for all
   */
  public static Household of(List<HouseholdMember> members, @Nullable Integer most) {
    int kept = most == null ? members.size() : Math.min(most, members.size());
    return new Household(members.subList(0, kept), members.subList(kept, members.size()));
  }

  public int size() {
    return covered.size();
  }

  int count(boolean adult, boolean other) {
    return (int)
        covered.stream()
            .filter(member -> member.adult() == adult && member.other() == other)
            .count();
  }
}
