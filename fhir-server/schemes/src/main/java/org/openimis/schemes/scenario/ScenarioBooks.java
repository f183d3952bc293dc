package org.openimis.schemes.scenario;

import java.util.ArrayList;
import java.util.List;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimUse;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.RunningFacts;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.money.Money;
import org.openimis.domain.valuation.Charge;

/**
 * What the claims of a scenario have taken so far. A preauthorization reserves until it expires,
 * and a claim that names it draws on what it reserves. The day of a claim is the day on which it is
 * sent.
 */
final class ScenarioBooks {
  private final int preauthorizationDays;
  private final List<Entry> entries = new ArrayList<>();

  ScenarioBooks(int preauthorizationDays) {
    this.preauthorizationDays = preauthorizationDays;
  }

  /** The facts as they stand for a claim: what is reserved for it is free. */
  ClaimFacts apply(SubmittedClaim claim, ClaimFacts asRead) {
    var running = new RunningFacts();
    entries.stream()
        .filter(entry -> !entry.isNamedBy(claim) && !hasExpired(entry, claim))
        .forEach(entry -> running.add(entry.claim(), entry.decision()));
    return running.apply(claim, asRead);
  }

  /** Takes note of a decision. */
  void add(SubmittedClaim claim, Decision decision) {
    entries.replaceAll(
        entry ->
            entry.isNamedBy(claim) && !hasExpired(entry, claim)
                ? entry.drawnBy(decision.charges())
                : entry);
    entries.add(new Entry(claim, decision));
  }

  private boolean hasExpired(Entry entry, SubmittedClaim claim) {
    return entry.isPreauthorization()
        && claim.claimedOn().isAfter(entry.claim().claimedOn().plusDays(preauthorizationDays));
  }

  private record Entry(SubmittedClaim claim, Decision decision) {

    boolean isPreauthorization() {
      return claim.use() == ClaimUse.PREAUTHORIZATION;
    }

    /** Given to the same facility for the same patient; any other guarantee is somebody else's. */
    boolean isNamedBy(SubmittedClaim other) {
      return isPreauthorization()
          && other.use() == ClaimUse.CLAIM
          && claim.key().code().equals(other.guarantee())
          && claim.key().facility().equals(other.key().facility())
          && claim.insuree().equals(other.insuree());
    }

    /** Never more than is reserved, nor more than is taken, account by account. */
    Entry drawnBy(List<Charge> taken) {
      List<Charge> left = decision.charges().stream().map(charge -> left(charge, taken)).toList();
      return new Entry(
          claim,
          new Decision(
              decision.ruleSetVersion(),
              decision.category(),
              decision.findings(),
              decision.lines(),
              left));
    }

    private static Charge left(Charge reserved, List<Charge> taken) {
      Charge left = reserved;
      for (Charge charge : taken) {
        if (charge.policy().equals(left.policy()) && charge.hospital() == left.hospital()) {
          left =
              new Charge(
                  left.policy(),
                  left.product(),
                  left.hospital(),
                  left(left.deducted(), charge.deducted()),
                  left(left.paid(), charge.paid()),
                  left.deductible(),
                  left.ceiling());
        }
      }
      return left;
    }

    private static Money left(Money reserved, Money taken) {
      return reserved.minus(reserved.min(taken));
    }
  }
}
