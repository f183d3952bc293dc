package org.openimis.domain.enrolment;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.contribution.ActivationOption;
import org.openimis.domain.product.EnrolmentTerms;

/**
 * All that decides about an application.
 *
 * @param product the code of the product that is applied for
 * @param terms its terms on the day of the application; null when it is not sold on that day
 * @param soldHere whether it is sold where the family lives
 * @param members the head first, then the others in the order in which they joined
 * @param policies all policies of the family, whatever became of them
 * @param coveredElsewhere days on which policies of the same product of other families cover
 *     members, or will once they are activated
 * @param ageOfMajority from which age, in full years, a person is an adult
 */
public record EnrolmentFacts(
    String product,
    @Nullable EnrolmentTerms terms,
    boolean soldHere,
    List<FamilyMember> members,
    List<FamilyPolicy> policies,
    List<OtherCover> coveredElsewhere,
    int ageOfMajority,
    Currency currency,
    ActivationOption activation) {
  public EnrolmentFacts {
    members = List.copyOf(members);
    policies = List.copyOf(policies);
    coveredElsewhere = List.copyOf(coveredElsewhere);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("A family has a head");
    }
  }

  /** Days, both inclusive, on which a policy of another family covers a member of this one. */
  public record OtherCover(String insuree, LocalDate from, LocalDate to) {
    boolean isIn(LocalDate first, LocalDate last) {
      return !from.isAfter(last) && !to.isBefore(first);
    }
  }

  /** Whether another family's policy covers a member on a day of a term. */
  boolean isCoveredElsewhere(String insuree, PolicyDates term) {
    return coveredElsewhere.stream()
        .filter(cover -> cover.insuree().equals(insuree))
        .anyMatch(cover -> cover.isIn(term.start(), term.expiry()));
  }
}
