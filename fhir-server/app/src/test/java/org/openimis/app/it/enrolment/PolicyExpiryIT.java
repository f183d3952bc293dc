package org.openimis.app.it.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.openimis.app.it.Books;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.SchemeLoads;
import org.openimis.domain.coverage.PolicyDesk;
import org.openimis.domain.enrolment.RenewalDesk;
import org.openimis.store.enrolment.PolicyExpiry;
import org.springframework.beans.factory.annotation.Autowired;

/** What the server does by itself when the last day of a policy is over. */
@LakesideTest
class PolicyExpiryIT {
  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  @Autowired private PolicyDesk policies;
  @Autowired private RenewalDesk renewals;

  @Test
  void what_a_pack_brought_is_ended_and_still_counts_as_the_pack_left_it() {
    var loads = new SchemeLoads(imis);
    PackCopy pack = PackCopy.of("PX"); // PXPOL04 ran until 2025-02-28
    loads.load(pack);
    String before = eligibility();

    assertThat(job().run()).isPositive();

    assertThat(state("PXPOL04")).containsExactly("EXPIRED");
    assertThat(state("PXPOL03")).containsExactly("ACTIVE");
    assertThat(eligibility()).isEqualTo(before);
    var again = loads.load(pack);
    assertThat(again.conflicts()).isEmpty();
    assertThat(again.updated()).isZero();
    assertThat(state("PXPOL04")).containsExactly("EXPIRED");
    assertThat(job().run()).isZero();
  }

  private PolicyExpiry job() {
    return new PolicyExpiry(policies, renewals, 14, dataSource);
  }

  private List<String> state(String policy) {
    return new Books(dataSource)
        .rows(
            """
            SELECT status FROM scheme.policy WHERE number = ?
            UNION SELECT status FROM scheme.cover WHERE policy = ?
            """,
            policy,
            policy);
  }

  /** On the last day of cover, and on the day after. */
  private String eligibility() {
    var household = new Household(imis, "PXV01", "XAF");
    return household.isCovered("PX0000006", "2025-02-28")
        + " "
        + household.isCovered("PX0000006", "2099-01-01");
  }
}
