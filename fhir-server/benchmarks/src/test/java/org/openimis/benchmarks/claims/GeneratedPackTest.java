package org.openimis.benchmarks.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimis.benchmarks.claims.SyntheticClaim.Kind;
import org.openimis.benchmarks.judge.Judging;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.facility.FacilityEntry;
import org.openimis.domain.scheme.SchemePack;

class GeneratedPackTest {
  @TempDir private static Path folder;
  private static SchemePack pack;

  @BeforeAll
  static void write() throws IOException {
    pack = GeneratedPack.write(folder.resolve("pack"), 40, 60).pack();
  }

  @Test
  void there_are_as_many_facilities_and_people_as_wanted() {
    assertThat(pack.facilities()).hasSize(40);
    assertThat(pack.facilities()).extracting(FacilityEntry::code).doesNotHaveDuplicates();
    assertThat(pack.sample().insurees()).hasSize(60);
  }

  @Test
  void each_person_is_covered_by_the_policy_of_the_family() {
    Set<String> covered =
        pack.sample().policies().stream()
            .flatMap(policy -> policy.members().stream())
            .map(member -> member.insuree())
            .collect(Collectors.toSet());
    assertThat(covered).hasSize(60);
    assertThat(pack.sample().policies()).hasSameSizeAs(pack.sample().families());
  }

  @Test
  void everybody_may_send_one_claim_that_is_paid() {
    List<SyntheticClaim> claims = new ClaimStream(new Market(pack), "K", 1).oneForEach();
    assertThat(claims).hasSize(60);
    assertThat(claims).extracting(each -> each.claim().insuree()).doesNotHaveDuplicates();
    assertThat(claims)
        .allSatisfy(
            each -> assertThat(each.claim().code()).isEqualTo("K" + each.claim().insuree()));
    var judging = new Judging(pack);
    assertThat(claims)
        .allSatisfy(
            each ->
                assertThat(judging.decide(each.claim()).result())
                    .isNotEqualTo(Decision.Result.DENIED));
  }

  @Test
  void the_stream_holds_for_it_as_for_the_demo_scheme() {
    var judging = new Judging(pack);
    for (SyntheticClaim claim : new ClaimStream(new Market(pack), "T", 42).take(200)) {
      boolean denied = judging.decide(claim.claim()).result() == Decision.Result.DENIED;
      if (claim.kind() != Kind.REPEATED) {
        assertThat(denied).as(claim.toString()).isEqualTo(claim.kind() == Kind.DENIED);
      }
      assertThat(claim.claim().lines()).hasSizeBetween(3, 10);
    }
  }

  @Test
  void copies_of_the_people_are_drawn_as_well_but_those_of_the_pack_are_the_busiest() {
    List<SyntheticClaim> claims = new ClaimStream(new Market(pack).times(50), "T", 42).take(5_000);
    long originals =
        claims.stream().filter(each -> each.claim().insuree().startsWith("1000")).count();
    long last = claims.stream().filter(each -> each.claim().insuree().startsWith("1049")).count();
    assertThat(originals).isBetween(1_500L, 4_000L);
    assertThat(last).isBetween(1L, 100L);
    assertThat(claims).allMatch(each -> each.claim().insuree().matches("10[0-4][0-9]{7}"));
  }
}
