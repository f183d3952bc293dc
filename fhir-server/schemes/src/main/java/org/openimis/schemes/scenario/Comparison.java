package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.Finding;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.claim.Valuation;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.valuation.Charge;

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
      differ(null, door(claim.expected()), unknown(found));
    }
    return List.copyOf(mismatches);
  }

  List<Mismatch> withRefusalAtEntry(List<Problem> problems) {
    List<ProblemCode> found = problems.stream().map(Problem::code).distinct().toList();
    if (!found.equals(Stream.ofNullable(claim.expected().refusedAtEntry()).toList())) {
      String codes = found.stream().map(ProblemCode::code).collect(Collectors.joining(", "));
      differ(null, door(claim.expected()), Sentence.of("refused-at-entry", codes));
    }
    return List.copyOf(mismatches);
  }

  List<Mismatch> with(Decision decision, ClaimState state) {
    ExpectedClaim expected = claim.expected();
    if (expected.isAtTheDoor()) {
      differ(null, door(expected), Sentence.of("judged"));
      return List.copyOf(mismatches);
    }
    compareClaim(expected, decision);
    if (expected.state() != null && expected.state() != state) {
      differ(null, state(expected.state()), state(state));
    }
    compareCharges(expected, decision);
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
    if (expected.category() != null && expected.category() != decision.category()) {
      differ(null, category(expected.category()), category(decision.category()));
    }
  }

  private void compareCharges(ExpectedClaim expected, Decision decision) {
    List<ExpectedCharge> wanted = expected.charges();
    if (wanted == null) {
      return;
    }
    List<Charge> charges = claim.use().charges() ? decision.charges() : List.of();
    for (ExpectedCharge charge : wanted) {
      Optional<Charge> found =
          charges.stream()
              .filter(candidate -> candidate.policy().equals(charge.policy()))
              .findFirst();
      if (found.isEmpty() || !charge.matches(found.get())) {
        differ(
            null,
            takes(charge),
            found.map(Comparison::takes).orElse(Sentence.of("takes.nothing", charge.policy())));
      }
    }
    for (Charge charge : charges) {
      if (wanted.stream().noneMatch(candidate -> candidate.policy().equals(charge.policy()))) {
        differ(null, Sentence.of("takes.nothing", charge.policy()), takes(charge));
      }
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
    for (LineFigure figure : LineFigure.values()) { // in the order of the documentation
      BigDecimal wanted = expected.figures().get(figure);
      BigDecimal actual = figure.of(valuation);
      if (wanted != null && wanted.compareTo(actual) != 0) {
        differ(line, figure(figure, wanted), figure(figure, actual));
      }
    }
    if (expected.noted() != null
        && found.remarks().stream().noneMatch(note -> note.reason() == expected.noted())) {
      differ(line, Sentence.of("noted", expected.noted().code()), notesFound(found));
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
    mismatches.add(Mismatch.ofClaim(scenario, claim.code(), line, expected, found));
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

  private static Sentence notesFound(LineDecision found) {
    return found.remarks().isEmpty()
        ? Sentence.of("noted.nothing")
        : Sentence.of(
            "noted",
            found.remarks().stream()
                .map(note -> note.reason().code())
                .collect(Collectors.joining(", ")));
  }

  private static Sentence figure(LineFigure figure, BigDecimal number) {
    return Sentence.of("figure." + figure.key(), number.toPlainString());
  }

  private static Sentence takes(ExpectedCharge charge) {
    return takes(charge.policy(), charge.deducted(), charge.counted(), charge.hospital());
  }

  private static Sentence takes(Charge charge) {
    return takes(
        charge.policy(), charge.deducted().amount(), charge.paid().amount(), charge.hospital());
  }

  private static Sentence takes(
      String policy, BigDecimal deducted, BigDecimal counted, @Nullable Boolean hospital) {
    String care = hospital == null ? "" : hospital ? ".hospital" : ".other";
    return Sentence.of("takes" + care, policy, deducted.toPlainString(), counted.toPlainString());
  }

  private static Sentence category(ServiceCategory category) {
    return Sentence.of("category", category.code());
  }

  private static Sentence state(ClaimState state) {
    return Sentence.of("state." + state.name().toLowerCase(Locale.ROOT));
  }

  /** What a claim expects at the door: to be refused there, or to come before the judge. */
  private static Sentence door(ExpectedClaim expected) {
    if (expected.unknown() != null) {
      return unknown(expected.unknown());
    }
    return expected.refusedAtEntry() == null
        ? Sentence.of("judged")
        : Sentence.of("refused-at-entry", expected.refusedAtEntry().code());
  }

  private static Sentence unknown(ExpectedClaim.Unknown unknown) {
    return Sentence.of("unknown." + unknown.name().toLowerCase(Locale.ROOT));
  }

  private static Sentence result(Decision.Result result) {
    return Sentence.of("result." + result.name().toLowerCase(Locale.ROOT));
  }
}
