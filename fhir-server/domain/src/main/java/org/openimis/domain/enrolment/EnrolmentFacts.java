package org.openimis.domain.enrolment;

import java.util.Currency;
import java.util.List;
import java.util.Set;
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
 * @param coveredElsewhere the members whom a policy of the same product of another family covers
 * @param ageOfMajority from which age, in full years, a person is an adult
 */
public record EnrolmentFacts(
    String product,
    @Nullable EnrolmentTerms terms,
    boolean soldHere,
    List<FamilyMember> members,
    List<FamilyPolicy> policies,
    Set<String> coveredElsewhere,
    int ageOfMajority,
    Currency currency,
    ActivationOption activation) {
  public EnrolmentFacts {
    members = List.copyOf(members);
    policies = List.copyOf(policies);
    coveredElsewhere = Set.copyOf(coveredElsewhere);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("A family has a head");
    }
  }
}
