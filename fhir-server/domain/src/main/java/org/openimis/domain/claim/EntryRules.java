package org.openimis.domain.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;

/**
 * What a claim must keep to be taken in at all, beside its form (scheme-rules 2.3): a claim that
 * does not is refused at the door, without a reason code and without taking its claim code.
 */
public final class EntryRules {
  private EntryRules() {}

  /**
   * All that is wrong, or nothing.
   *
   * @param prior the claim that this one corrects, as it stands; null when it corrects none
   */
  public static List<Problem> problems(
      SubmittedClaim claim, ClaimFacts facts, EntryTerms terms, @Nullable PriorClaim prior) {
    List<Problem> problems = lineProblems(claim, facts, terms);
    if (claim.corrects() != null) {
      addCorrectionProblems(claim, terms, prior, problems);
    }
    return problems;
  }

  /** All that is wrong with the lines, or nothing. */
  static List<Problem> lineProblems(SubmittedClaim claim, ClaimFacts facts, EntryTerms terms) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < claim.lines().size(); i++) {
      addLineProblems(claim.lines().get(i), i, facts, terms, problems);
    }
    return problems;
  }

  private static void addLineProblems(
      ClaimLine line, int index, ClaimFacts facts, EntryTerms terms, List<Problem> problems) {
    String path = "Claim.item[" + index + "]";
    facts
        .registered(line.code())
        .flatMap(entry -> Optional.ofNullable(entry.mostUnits()))
        .filter(most -> line.quantity().compareTo(most) > 0)
        .ifPresent(
            most ->
                problems.add(
                    Problem.of(
                        ProblemCode.QUANTITY_TOO_HIGH,
                        path + ".quantity.value",
                        line.quantity().toPlainString(),
                        line.code().code(),
                        most.toPlainString())));
    if (terms.explainSeveralServices()
        && line.code().kind() == LineKind.SERVICE
        && line.quantity().compareTo(BigDecimal.ONE) > 0
        && !line.explained()) {
      problems.add(
          Problem.of(
              ProblemCode.EXPLANATION_MISSING,
              path + ".informationSequence",
              line.code().code(),
              line.quantity().toPlainString()));
    }
  }

  private static void addCorrectionProblems(
      SubmittedClaim claim, EntryTerms terms, @Nullable PriorClaim prior, List<Problem> problems) {
    String path = "Claim.related";
    if (prior == null || !prior.insuree().equals(claim.insuree())) {
      problems.add(
          Problem.of(
              ProblemCode.UNRESOLVED_REFERENCE, path, "Claim", String.valueOf(claim.corrects())));
    } else if (!prior.isCorrectable()) {
      problems.add(
          Problem.of(
              ProblemCode.STATE_TRANSITION, path, prior.state().name().toLowerCase(Locale.ROOT)));
    } else if (prior.state() != ClaimState.CANCELLED && repeats(claim, prior)) {
      addRepeated(claim, prior, problems);
    } else if (terms.mostCorrections() != null && prior.corrections() >= terms.mostCorrections()) {
      problems.add(
          Problem.of(
              ProblemCode.TOO_MANY_CORRECTIONS, path, prior.key().code(), terms.mostCorrections()));
    }
  }

  private static boolean repeats(SubmittedClaim claim, PriorClaim prior) {
    return claim.lines().stream().anyMatch(line -> prior.accepted().contains(line.code()));
  }

  /** What was accepted is not claimed again: it would be paid twice. */
  private static void addRepeated(SubmittedClaim claim, PriorClaim prior, List<Problem> problems) {
    for (int i = 0; i < claim.lines().size(); i++) {
      MedicalCode code = claim.lines().get(i).code();
      if (prior.accepted().contains(code)) {
        problems.add(
            Problem.of(
                ProblemCode.VALUE,
                "Claim.item[" + i + "].productOrService",
                code.code(),
                "accepted-before"));
      }
    }
  }

  /**
   * What a scheme asks at entry.
   *
   * @param explainSeveralServices whether a service given more than once needs an explanation
   * @param mostCorrections how often one claim may be corrected; null for no limit
   */
  public record EntryTerms(boolean explainSeveralServices, @Nullable Integer mostCorrections) {
    public static final EntryTerms USUAL = new EntryTerms(false, null);
  }

  /**
   * A claim that another one corrects.
   *
   * @param refusedLines lines of it that were refused
   * @param accepted items and services of which a line was accepted
   * @param corrections claims that correct it already
   */
  public record PriorClaim(
      ClaimKey key,
      String insuree,
      ClaimState state,
      int refusedLines,
      Set<MedicalCode> accepted,
      int corrections) {
    public PriorClaim {
      accepted = Set.copyOf(accepted);
    }

    /** A claim of which nothing was accepted, or that pays nothing any more. */
    public PriorClaim(
        ClaimKey key, String insuree, ClaimState state, int refusedLines, int corrections) {
      this(key, insuree, state, refusedLines, Set.of(), corrections);
    }

    /** Something of it was refused, or all of it was taken back. */
    boolean isCorrectable() {
      return state == ClaimState.CANCELLED || refusedLines > 0;
    }
  }
}
