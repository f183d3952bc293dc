package org.openimis.schemes.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openimis.domain.claim.Adjudication;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.EarlierLine;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.money.Money;
import org.openimis.domain.scheme.Scheme;
import org.openimis.domain.scheme.SchemePack;

/** Judges the claims of scenarios with the real judge, over the facts of a scheme pack. */
public final class ScenarioRunner {
  private final Scheme scheme;
  private final PackFacts packFacts;
  private final Adjudication adjudication;

  private ScenarioRunner(SchemePack pack) {
    this.scheme = pack.scheme();
    this.packFacts = new PackFacts(pack);
    this.adjudication = new Adjudication(scheme.ruleSet());
  }

  /** One result a scenario, in their order. */
  public static List<ScenarioResult> run(SchemePack pack, List<Scenario> scenarios) {
    var runner = new ScenarioRunner(pack);
    return scenarios.stream().map(runner::run).toList();
  }

  private ScenarioResult run(Scenario scenario) {
    Map<String, List<EarlierLine>> acceptedByInsuree = new HashMap<>();
    List<Mismatch> mismatches = new ArrayList<>();
    for (ScenarioClaim claim : scenario.claims()) {
      List<EarlierLine> accepted =
          acceptedByInsuree.computeIfAbsent(claim.insured().number(), number -> new ArrayList<>());
      mismatches.addAll(run(claim, new Comparison(scenario.name(), claim), accepted));
    }
    return new ScenarioResult(scenario, mismatches);
  }

  /** Judges one claim over what was accepted before, and adds to it what is accepted now. */
  private List<Mismatch> run(
      ScenarioClaim claim, Comparison comparison, List<EarlierLine> accepted) {
    Optional<CoveredPerson> person = person(claim.insured());
    if (person.isEmpty()) {
      return comparison.withUnknown(ExpectedClaim.Unknown.INSUREE);
    }
    Optional<Facility> facility = packFacts.facility(claim.facility(), claim.visit().targetDate());
    if (facility.isEmpty()) {
      return comparison.withUnknown(ExpectedClaim.Unknown.FACILITY);
    }
    if (!claim.diagnoses().stream().allMatch(packFacts::knowsDiagnosis)) {
      return comparison.withUnknown(ExpectedClaim.Unknown.DIAGNOSIS);
    }
    SubmittedClaim submitted = submitted(claim);
    Decision decision =
        adjudication.judge(
            submitted, packFacts.of(submitted, person.get(), facility.get(), accepted));
    decision.lines().stream()
        .filter(line -> !line.isRefused())
        .map(line -> line.line().code())
        .map(code -> new EarlierLine(code, claim.visit().targetDate(), claim.code()))
        .forEach(accepted::add);
    return comparison.with(decision);
  }

  private Optional<CoveredPerson> person(Insured insured) {
    return insured instanceof Insured.Invented invented
        ? Optional.of(invented.person())
        : packFacts.person(insured.number());
  }

  private SubmittedClaim submitted(ScenarioClaim claim) {
    List<ClaimLine> lines =
        IntStream.range(0, claim.lines().size())
            .mapToObj(index -> line(index + 1, claim.lines().get(index)))
            .toList();
    return new SubmittedClaim(
        new ClaimKey(scheme.code(), claim.facility(), "claim", claim.code()),
        claim.insured().number(),
        null,
        claim.visitType(),
        claim.visit(),
        claim.claimedOn(),
        claim.diagnoses(),
        lines);
  }

  private ClaimLine line(int sequence, ScenarioClaim.Line line) {
    return new ClaimLine(
        sequence, line.code(), line.quantity(), new Money(line.asked(), scheme.currency()));
  }
}
