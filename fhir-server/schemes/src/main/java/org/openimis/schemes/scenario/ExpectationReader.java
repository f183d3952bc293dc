package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Section;
import org.openimis.schemes.fault.FaultKind;

/** Reads what a claim and its lines must come to. */
final class ExpectationReader {
  private static final String EXPECT = "expect";
  static final List<String> CLAIM_KEYS =
      List.of(
          "decision",
          "approved",
          "refused",
          "unknown",
          "refused-at-entry",
          "state",
          "category",
          "takes");
  static final List<String> LINE_KEYS =
      Stream.concat(
              Stream.of("approved", "refused", "product", "noted"),
              Stream.of(LineFigure.values()).map(LineFigure::key))
          .toList();
  static final List<String> CHARGE_KEYS = List.of("policy", "deducted", "counted", "care");

  private static final Map<String, Decision.Result> RESULTS =
      Choices.of(Decision.Result.values(), ExpectationReader::word);
  private static final Map<String, ExpectedClaim.Unknown> UNKNOWN =
      Choices.of(ExpectedClaim.Unknown.values(), ExpectationReader::word);
  private static final Map<String, RejectionReason> REASONS =
      Choices.of(RejectionReason.values(), RejectionReason::code);
  private static final Map<String, ProblemCode> ENTRY_PROBLEMS =
      Choices.of(
          new ProblemCode[] {
            ProblemCode.QUANTITY_TOO_HIGH,
            ProblemCode.EXPLANATION_MISSING,
            ProblemCode.UNRESOLVED_REFERENCE,
            ProblemCode.STATE_TRANSITION,
            ProblemCode.TOO_MANY_CORRECTIONS
          },
          ProblemCode::code);
  private static final Map<String, ClaimState> STATES =
      Choices.of(
          new ClaimState[] {
            ClaimState.REJECTED, ClaimState.CHECKED, ClaimState.PROCESSED, ClaimState.VALUATED
          },
          ExpectationReader::word);
  private static final Map<String, ServiceCategory> CATEGORIES =
      Choices.of(ServiceCategory.values(), ServiceCategory::code);
  private static final Map<String, Boolean> CARE =
      Choices.of(new Boolean[] {true, false}, hospital -> hospital ? "hospital" : "other");

  private final FigureReader figures;

  ExpectationReader(Currency currency) {
    this.figures = new FigureReader(currency);
  }

  ExpectedClaim ofClaim(Section claim) {
    return claim.section(EXPECT).map(this::ofClaimExpectation).orElse(ExpectedClaim.NOTHING);
  }

  private ExpectedClaim ofClaimExpectation(Section expect) {
    expect.allow(CLAIM_KEYS);
    Cell approved = expect.optional("approved");
    return new ExpectedClaim(
        expect.optional("decision").choiceOrNull(RESULTS),
        approved.isEmpty() ? null : figures.amount(approved),
        expect.optional("refused").choiceOrNull(REASONS),
        expect.optional("unknown").choiceOrNull(UNKNOWN),
        expect.optional("refused-at-entry").choiceOrNull(ENTRY_PROBLEMS),
        expect.optional("state").choiceOrNull(STATES),
        expect.optional("category").choiceOrNull(CATEGORIES),
        charges(expect));
  }

  /** An empty list says that the claim takes nothing; without the key nobody asks. */
  private @Nullable List<ExpectedCharge> charges(Section expect) {
    if (!expect.keys().contains("takes")) {
      return null;
    }
    List<ExpectedCharge> charges = new ArrayList<>();
    for (Section charge : expect.sections("takes")) {
      charge.allow(CHARGE_KEYS);
      charges.add(
          new ExpectedCharge(
              charge.required("policy").code(),
              figures.amountOrArithmetic(charge.optional("deducted")),
              figures.amountOrArithmetic(charge.optional("counted")),
              charge.optional("care").choiceOrNull(CARE)));
    }
    return charges;
  }

  /** A claim that is refused as a whole decides for its lines; any other line speaks for itself. */
  ExpectedLine ofLine(Section line, ExpectedClaim claim) {
    if (claim.coversAllLines()) {
      if (line.keys().contains(EXPECT)) {
        line.fault(FaultKind.CLAIM_DECIDES);
      }
      return new ExpectedLine.AsClaim();
    }
    Optional<Section> expect = line.requiredSection(EXPECT);
    return expect
        .filter(section -> section.keys().contains("refused"))
        .map(section -> refused(section, line))
        .or(() -> expect.map(section -> approved(section, line)))
        .orElseGet(ExpectedLine.AsClaim::new);
  }

  /** Nothing else can come out of a line that is refused. */
  private static ExpectedLine refused(Section expect, Section line) {
    expect.allow(List.of("refused"));
    return new ExpectedLine.Refused(
        expect.required("refused").choice(REASONS), line.required("because").text());
  }

  private ExpectedLine approved(Section expect, Section line) {
    expect.allow(LINE_KEYS);
    BigDecimal amount = figures.amount(expect.required("approved"));
    Cell arithmetic = line.required("arithmetic");
    if (!arithmetic.isEmpty()) {
      figures.requireResult(arithmetic, amount);
    }
    Map<LineFigure, BigDecimal> others = new EnumMap<>(LineFigure.class);
    for (LineFigure figure : LineFigure.values()) {
      if (expect.keys().contains(figure.key())) {
        Cell cell = expect.required(figure.key());
        others.put(
            figure,
            figure == LineFigure.QUANTITY
                ? figures.unitsOrArithmetic(cell)
                : figures.amountOrArithmetic(cell));
      }
    }
    return new ExpectedLine.Approved(
        amount,
        arithmetic.text(),
        expect.optional("product").codeOrNull(),
        others,
        expect.optional("noted").choiceOrNull(REASONS));
  }

  /** The amount of a claim needs no arithmetic of its own: it is the sum of its lines. */
  void compareSum(Section claim, ExpectedClaim expected, List<ScenarioClaim.Line> lines) {
    BigDecimal approved = expected.approved();
    BigDecimal sum =
        lines.stream()
            .map(line -> approvedAmount(line.expected()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (approved != null && approved.compareTo(sum) != 0) {
      claim.fault(FaultKind.CLAIM_SUM, approved, sum);
    }
  }

  private static BigDecimal approvedAmount(ExpectedLine expected) {
    return expected instanceof ExpectedLine.Approved approved ? approved.amount() : BigDecimal.ZERO;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
