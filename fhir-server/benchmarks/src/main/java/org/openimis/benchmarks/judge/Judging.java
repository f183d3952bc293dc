package org.openimis.benchmarks.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Claim;
import org.openimis.benchmarks.claims.ClaimStream;
import org.openimis.benchmarks.claims.Market;
import org.openimis.benchmarks.claims.SyntheticClaim;
import org.openimis.domain.claim.Adjudication;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.claim.Visit;
import org.openimis.domain.money.Money;
import org.openimis.domain.scheme.SampleClaim;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.mapping.claim.FhirClaim;
import org.openimis.mapping.claim.ReadingContext;
import org.openimis.mapping.claim.SampleClaims;
import org.openimis.schemes.scenario.PackFacts;

/** Judges claims by a scheme pack alone, without a server. */
public final class Judging {
  static final String DEMO_CLAIM = "CIA00001";
  private static final int TEN_LINES = 10;
  private static final int MOST_LINES = 500;
  private static final int ENOUGH = 1_000;

  private final SchemePack pack;

  public Judging(SchemePack pack) {
    this.pack = pack;
  }

  /** What the judge decides, with no earlier claims of the person. */
  public Decision decide(SampleClaim sample) {
    SubmittedClaim claim = submitted(sample);
    return judge().judge(claim, facts(claim));
  }

  /**
   * The claim of that name.
   *
   * @param name a claim code of the demo scheme, or {@code ten-lines}
   */
  SampleClaim sample(String name) {
    if (name.equals("ten-lines")) {
      return new ClaimStream(new Market(pack), "T", 1)
          .take(ENOUGH).stream()
              .filter(synthetic -> synthetic.kind() == SyntheticClaim.Kind.PAID)
              .map(SyntheticClaim::claim)
              .filter(claim -> claim.lines().size() == TEN_LINES)
              .findFirst()
              .orElseThrow();
    }
    return pack.sample().claims().stream()
        .filter(claim -> claim.code().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Claim fhir(SampleClaim sample) {
    return SampleClaims.toFhir(sample, pack.scheme());
  }

  ReadingContext context() {
    return new ReadingContext(
        pack.scheme().currency(),
        pack.scheme().zone(),
        "http://localhost:8080/fhir",
        Set.of(pack.scheme().diagnosisSystem()),
        MOST_LINES);
  }

  Adjudication judge() {
    return new Adjudication(pack.scheme().terms().ruleSet());
  }

  SubmittedClaim submitted(SampleClaim sample) {
    List<ClaimLine> lines = new ArrayList<>();
    for (SampleClaim.Line line : sample.lines()) {
      var price = new Money(line.unitPrice(), pack.scheme().currency());
      lines.add(new ClaimLine(lines.size() + 1, line.code(), line.quantity(), price));
    }
    return new SubmittedClaim(
        new ClaimKey(pack.scheme().code(), sample.facility(), "claim", sample.code()),
        sample.insuree(),
        sample.administrator(),
        sample.visitType(),
        new Visit(sample.from(), sample.to()),
        sample.claimedOn(),
        sample.diagnoses(),
        lines);
  }

  ClaimFacts facts(SubmittedClaim claim) {
    var facts = new PackFacts(pack);
    return facts.of(
        claim,
        facts.person(claim.insuree()).orElseThrow(),
        facts.facility(claim.key().facility(), claim.visit().targetDate()).orElseThrow());
  }

  JudgedClaim judged(SampleClaim sample) {
    SubmittedClaim claim = submitted(sample);
    ClaimFacts facts = facts(claim);
    return new JudgedClaim(
        claim,
        "hash",
        facts,
        judge().judge(claim, facts),
        ClaimState.VALUATED,
        new FhirClaim(fhir(sample)),
        null);
  }
}
