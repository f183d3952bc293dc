package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.Finding;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.claim.Valuation;

/** Compares what a claim of a scenario expects with what was decided. */
final class Comparison {
  private final String scenario;
  private final ScenarioClaim claim;
  private final List<Mismatch> mismatches = new ArrayList<>();

  Comparison(String scenario, ScenarioClaim claim) {
    this.scenario = scenario;
    this.claim = claim;
  }

  List<Mismatch> withUnknown(ExpectedClaim.Unknown found) {
    if (claim.expected().unknown() != found) {
      ExpectedClaim.Unknown wanted = claim.expected().unknown();
      Sentence expected = wanted == null ? Sentence.of("judged") : unknown(wanted);
      differ(null, expected, unknown(found));
    }
    return List.copyOf(mismatches);
  }

  List<Mismatch> with(Decision decision) {
    ExpectedClaim expected = claim.expected();
    if (expected.unknown() != null) {
      differ(null, unknown(expected.unknown()), Sentence.of("judged"));
      return List.copyOf(mismatches);
    }
    compareClaim(expected, decision);
    for (int i = 0; i < claim.lines().size(); i++) {
      compareLine(i, claim.lines().get(i).expected(), decision.lines().get(i));
    }
    return List.copyOf(mismatches);
  }

  private void compareClaim(ExpectedClaim expected, Decision decision) {
    if (expected.result() != null && expected.result() != decision.result()) {
      differ(null, result(expected.result()), result(decision.result()));
    }
    BigDecimal benefit = decision.benefit().amount();
    if (expected.approved() != null && expected.approved().compareTo(benefit) != 0) {
      differ(null, approved(expected.approved()), approved(benefit));
    }
    Finding refusal = decision.refusal();
    if (expected.refused() != null && (refusal == null || refusal.reason() != expected.refused())) {
      differ(null, refused(expected.refused().code()), refusalFound(refusal));
    }
  }

  private void compareLine(int index, ExpectedLine expected, LineDecision found) {
    String line = index + 1 + ", " + found.line().code().code();
    if (expected instanceof ExpectedLine.Approved approved) {
      compareApproved(line, approved, found);
    } else if (expected instanceof ExpectedLine.Refused refused) {
      compareRefused(line, refused.reason().code(), found);
    } else if (claim.expected().refused() != null) {
      compareRefused(line, claim.expected().refused().code(), found);
    }
  }

  private void compareApproved(String line, ExpectedLine.Approved expected, LineDecision found) {
    Valuation valuation = found.valuation();
    if (valuation == null) {
      differ(line, approved(expected.amount()), refusalFound(found.refusal()));
      return;
    }
    BigDecimal benefit = valuation.benefit().amount();
    if (expected.amount().compareTo(benefit) != 0) {
      differ(line, approved(expected.amount()), approved(benefit));
    }
    if (expected.product() != null && !expected.product().equals(valuation.product())) {
      differ(
          line,
          Sentence.of("product", expected.product()),
          Sentence.of("product", valuation.product()));
    }
  }

  private void compareRefused(String line, String reason, LineDecision found) {
    Finding refusal = found.refusal();
    if (refusal == null) {
      differ(line, refused(reason), approved(found.benefit().amount()));
    } else if (!refusal.reason().code().equals(reason)) {
      differ(line, refused(reason), refusalFound(refusal));
    }
  }

  private void differ(@Nullable String line, Sentence expected, Sentence found) {
    mismatches.add(new Mismatch(scenario, claim.code(), line, expected, found));
  }

  private static Sentence approved(BigDecimal amount) {
    return Sentence.of("approved", amount.toPlainString());
  }

  private static Sentence refused(String reason) {
    return Sentence.of("refused", reason);
  }

  private static Sentence refusalFound(@Nullable Finding refusal) {
    return refusal == null
        ? Sentence.of("accepted")
        : Sentence.of("refused.for", refusal.reason().code(), String.join(", ", refusal.details()));
  }

  private static Sentence unknown(ExpectedClaim.Unknown unknown) {
    return Sentence.of("unknown." + unknown.name().toLowerCase(Locale.ROOT));
  }

  private static Sentence result(Decision.Result result) {
    return Sentence.of("result." + result.name().toLowerCase(Locale.ROOT));
  }
}
