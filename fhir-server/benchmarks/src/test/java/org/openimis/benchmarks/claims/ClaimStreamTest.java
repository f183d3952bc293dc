package org.openimis.benchmarks.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openimis.benchmarks.claims.SyntheticClaim.Kind;
import org.openimis.benchmarks.judge.Judging;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.scheme.SampleClaim;
import org.openimis.domain.scheme.SchemePack;

class ClaimStreamTest {
  private static final SchemePack PACK = PreparedClaims.demoPack();
  private static final Market MARKET = new Market(PACK);

  private final List<SyntheticClaim> claims = new ClaimStream(MARKET, "T", 42).take(2_000);

  @Test
  void of_twenty_claims_one_is_repeated_and_two_are_to_be_denied() {
    Map<Kind, Long> counts =
        claims.stream().collect(Collectors.groupingBy(SyntheticClaim::kind, Collectors.counting()));
    assertThat(counts)
        .containsEntry(Kind.REPEATED, 100L)
        .containsEntry(Kind.DENIED, 200L)
        .containsEntry(Kind.PAID, 1_700L);
  }

  @Test
  void a_repeated_claim_is_one_that_came_before_in_every_detail() {
    Set<SampleClaim> before = new HashSet<>();
    for (SyntheticClaim claim : claims) {
      assertThat(before.add(claim.claim())).isEqualTo(claim.kind() != Kind.REPEATED);
    }
  }

  @Test
  void every_new_claim_has_a_code_of_its_own() {
    List<String> codes =
        claims.stream()
            .filter(claim -> claim.kind() != Kind.REPEATED)
            .map(claim -> claim.claim().code())
            .toList();
    assertThat(codes).doesNotHaveDuplicates();
  }

  @Test
  void a_claim_has_three_to_ten_lines_of_different_codes() {
    assertThat(claims)
        .allSatisfy(
            claim -> {
              assertThat(claim.claim().lines()).hasSizeBetween(3, 10);
              assertThat(claim.claim().lines())
                  .extracting(SampleClaim.Line::code)
                  .doesNotHaveDuplicates();
            });
  }

  @Test
  void the_judge_pays_and_denies_as_the_stream_says() {
    var judging = new Judging(PACK);
    for (SyntheticClaim claim : claims.subList(0, 200)) {
      Decision decision = judging.decide(claim.claim());
      boolean denied = decision.result() == Decision.Result.DENIED;
      Kind kind = claim.kind();
      if (kind != Kind.REPEATED) {
        assertThat(denied).as(claim.toString()).isEqualTo(kind == Kind.DENIED);
      }
    }
  }

  @Test
  void the_same_seed_gives_the_same_claims() {
    assertThat(new ClaimStream(MARKET, "T", 42).take(100)).isEqualTo(claims.subList(0, 100));
    assertThat(new ClaimStream(MARKET, "T", 43).take(100)).isNotEqualTo(claims.subList(0, 100));
  }

  @Test
  void the_busiest_facility_sends_twice_as_many_claims_as_the_second() {
    Map<String, Long> byFacility =
        claims.stream()
            .collect(
                Collectors.groupingBy(claim -> claim.claim().facility(), Collectors.counting()));
    List<Long> counts = byFacility.values().stream().sorted((a, b) -> b.compareTo(a)).toList();
    assertThat((double) counts.get(0) / counts.get(1)).isCloseTo(2.0, within(0.4));
  }
}
