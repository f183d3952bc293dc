package org.openimis.schemes.scenario;

import java.util.List;
import java.util.Map;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.enrolment.Insuree;

/**
 * A person and every cover that they have or had.
 *
 * @param members how many people a policy covers, by its number, where somebody has said so
 */
public record CoveredPerson(
    Insuree insuree, List<MemberCover> covers, Map<String, Integer> members) {
  public CoveredPerson {
    covers = List.copyOf(covers);
    members = Map.copyOf(members);
  }

  public CoveredPerson(Insuree insuree, List<MemberCover> covers) {
    this(insuree, covers, Map.of());
  }
}
