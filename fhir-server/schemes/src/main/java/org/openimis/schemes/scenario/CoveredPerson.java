package org.openimis.schemes.scenario;

import java.util.List;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.enrolment.Insuree;

/** A person and every cover that they have or had. */
public record CoveredPerson(Insuree insuree, List<MemberCover> covers) {
  public CoveredPerson {
    covers = List.copyOf(covers);
  }
}
