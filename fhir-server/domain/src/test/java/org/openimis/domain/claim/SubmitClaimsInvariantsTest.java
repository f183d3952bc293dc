package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A group gives the same answers as the same claims one after the other (conventions 9). */
@Domain(Worlds.class)
@Domain(DomainContext.Global.class)
class SubmitClaimsInvariantsTest {

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_group_gives_the_same_answers_as_the_same_claims_sent_singly(
      @ForAll @Size(6) List<ClaimBuilder> claims,
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 5) Integer> sent,
      @ForAll("currencies") String currency) {
    List<ClaimDraft> drafts =
        sent.stream().map(i -> draft(claims.get(i).payingIn(currency), i)).toList();
    var together = new InMemoryClaims();
    var singly = new InMemoryClaims();

    var outcomesTogether = new SubmitClaims(together, together).handle(drafts);
    List<SubmissionOutcome> outcomesSingly = new ArrayList<>();
    for (ClaimDraft draft : drafts) {
      outcomesSingly.addAll(new SubmitClaims(singly, singly).handle(List.of(draft)));
    }

    assertThat(outcomesTogether).isEqualTo(outcomesSingly);
    assertThat(decided(together)).isEqualTo(decided(singly));
    collect(outcomesTogether, together.recorded());
  }

  @Provide
  Arbitrary<String> currencies() {
    return Arbitraries.of(Worlds.CURRENCIES);
  }

  /** Which claim was judged, what it found had happened before, and what was decided. */
  private record Decided(
      SubmittedClaim claim, History history, Decision decision, ClaimState state) {}

  private static List<Decided> decided(InMemoryClaims claims) {
    return claims.recorded().stream()
        .map(
            judged ->
                new Decided(
                    judged.claim(), judged.facts().history(), judged.decision(), judged.state()))
        .toList();
  }

  /** The groups must hold repeats, and lines that only an earlier claim of the group refuses. */
  private static void collect(List<SubmissionOutcome> outcomes, List<JudgedClaim> recorded) {
    outcomes.forEach(
        outcome -> Statistics.label("outcome").collect(outcome.getClass().getSimpleName()));
    recorded.stream()
        .flatMap(judged -> judged.decision().lines().stream())
        .flatMap(line -> line.findings().stream())
        .filter(finding -> finding.reason() == RejectionReason.FREQUENCY)
        .map(finding -> finding.details().get(3).equals("C-0") ? "before" : "in this group")
        .forEach(given -> Statistics.label("given").collect(given));
    Statistics.label("outcome")
        .coverage(
            coverage -> {
              coverage.check("Recorded").percentage(share -> share > 20);
              coverage.check("Replayed").percentage(share -> share > 1);
              coverage.check("Refused").percentage(share -> share > 1);
            });
    Statistics.label("given")
        .coverage(coverage -> coverage.check("in this group").count(count -> count > 0));
  }

  /**
   * A claim that is sent twice is a repeat. Codes are shared by claims of other content, persons by
   * every other claim.
   */
  private static ClaimDraft draft(ClaimBuilder claim, int number) {
    return InMemoryClaims.draft(
        claim.coded("C-" + (1 + number % 4)).ofInsuree(number % 2 == 0 ? "EVEN" : "ODD"));
  }
}
