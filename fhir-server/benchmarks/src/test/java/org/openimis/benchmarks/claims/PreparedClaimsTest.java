package org.openimis.benchmarks.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.scheme.SampleClaim;
import org.openimis.domain.scheme.SchemePack;

class PreparedClaimsTest {
  private static final SchemePack PACK = PreparedClaims.demoPack();

  private final List<SampleClaim> claims =
      new ClaimStream(new Market(PACK), "T", 42)
          .take(500).stream().map(SyntheticClaim::claim).toList();

  @Test
  void a_group_holds_claims_of_one_facility_and_no_more_than_it_may() {
    assertThat(PreparedClaims.inGroups(claims, 20))
        .allSatisfy(
            group -> {
              assertThat(group).hasSizeBetween(1, 20);
              assertThat(group)
                  .extracting(SampleClaim::facility)
                  .containsOnly(group.get(0).facility());
            });
  }

  @Test
  void every_claim_is_in_a_group_and_those_of_a_facility_keep_their_order() {
    List<SampleClaim> grouped = new ArrayList<>();
    PreparedClaims.inGroups(claims, 20).forEach(grouped::addAll);
    assertThat(grouped).containsExactlyInAnyOrderElementsOf(claims);
    String busiest = claims.get(0).facility();
    assertThat(grouped.stream().filter(claim -> claim.facility().equals(busiest)).toList())
        .isEqualTo(claims.stream().filter(claim -> claim.facility().equals(busiest)).toList());
  }
}
