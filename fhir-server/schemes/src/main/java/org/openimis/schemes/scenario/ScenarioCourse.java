package org.openimis.schemes.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.Adjudication;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.EntryRules;
import org.openimis.domain.claim.EntryRules.PriorClaim;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.claim.LineReview;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.money.Money;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.scheme.Scheme;
import org.openimis.domain.scheme.SchemePack;

/**
 * One scenario as it is played: each claim is taken in and judged as if those before it had been
 * sent earlier.
 */
final class ScenarioCourse {
  private final Scheme scheme;
  private final String name;
  private final PackFacts packFacts;
  private final Household household;
  private final Adjudication adjudication;
  private final ScenarioBooks books;
  private final Map<ClaimKey, PriorClaim> stored = new HashMap<>();

  ScenarioCourse(SchemePack pack, Scenario scenario) {
    this.scheme = pack.scheme();
    this.name = scenario.name();
    this.packFacts = new PackFacts(pack);
    this.household = Household.of(scenario);
    this.books = new ScenarioBooks(scheme.terms().preauthorizationDays());
    this.adjudication = new Adjudication(scheme.terms().ruleSet());
  }

  /** What the next claim comes to, beside what it expects. */
  List<Mismatch> next(ScenarioClaim claim) {
    var comparison = new Comparison(name, claim);
    Optional<CoveredPerson> person = person(claim);
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
    ClaimFacts facts =
        books
            .apply(submitted, packFacts.of(submitted, person.get(), facility.get()))
            .withReviews(reviews(claim));
    List<Problem> problems =
        EntryRules.problems(submitted, facts, scheme.terms().entry(), prior(submitted));
    if (!problems.isEmpty()) {
      return comparison.withRefusalAtEntry(problems);
    }
    Decision decision = adjudication.judge(submitted, facts);
    ClaimState state = ClaimState.after(decision, scheme.terms().automaticProcessing());
    books.add(submitted, decision);
    store(submitted, decision, state);
    return comparison.with(decision, state);
  }

  private Optional<CoveredPerson> person(ScenarioClaim claim) {
    return claim.insured() instanceof Insured.Invented invented
        ? Optional.of(household.member(invented.person(), claim.visit().targetDate()))
        : packFacts.person(claim.insured().number());
  }

  private @Nullable PriorClaim prior(SubmittedClaim claim) {
    return claim.corrects() == null ? null : stored.get(keyOf(claim, claim.corrects()));
  }

  private void store(SubmittedClaim claim, Decision decision, ClaimState state) {
    PriorClaim prior = prior(claim);
    if (prior != null) {
      stored.put(prior.key(), standing(prior, prior.corrections() + 1));
    }
    int refused =
        Math.toIntExact(decision.lines().stream().filter(LineDecision::isRefused).count());
    Set<MedicalCode> accepted =
        decision.lines().stream()
            .filter(line -> !line.isRefused())
            .map(line -> line.line().code())
            .collect(Collectors.toSet());
    stored.put(
        claim.key(), new PriorClaim(claim.key(), claim.insuree(), state, refused, accepted, 0));
  }

  private static PriorClaim standing(PriorClaim claim, int corrections) {
    return new PriorClaim(
        claim.key(),
        claim.insuree(),
        claim.state(),
        claim.refusedLines(),
        claim.accepted(),
        corrections);
  }

  private static ClaimKey keyOf(SubmittedClaim claim, String code) {
    return new ClaimKey(claim.key().scheme(), claim.key().facility(), claim.key().use(), code);
  }

  private SubmittedClaim submitted(ScenarioClaim claim) {
    List<ClaimLine> lines =
        IntStream.range(0, claim.lines().size())
            .mapToObj(index -> line(index + 1, claim.lines().get(index)))
            .toList();
    return new SubmittedClaim(
        new ClaimKey(scheme.code(), claim.facility(), claim.use().code(), claim.code()),
        claim.insured().number(),
        null,
        claim.visitType(),
        claim.visit(),
        claim.claimedOn(),
        claim.diagnoses(),
        lines,
        claim.guarantee(),
        claim.corrects());
  }

  private ClaimLine line(int sequence, ScenarioClaim.Line line) {
    return new ClaimLine(
        sequence,
        line.code(),
        line.quantity(),
        new Money(line.asked(), scheme.currency()),
        line.parts(),
        line.explained());
  }

  private List<LineReview> reviews(ScenarioClaim claim) {
    return IntStream.range(0, claim.lines().size())
        .mapToObj(index -> review(index + 1, claim.lines().get(index).review()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<LineReview> review(int sequence, ScenarioClaim.@Nullable Review review) {
    return Optional.ofNullable(review)
        .map(
            found ->
                new LineReview(
                    sequence,
                    found.refused(),
                    found.quantity(),
                    found.price() == null ? null : new Money(found.price(), scheme.currency())));
  }
}
