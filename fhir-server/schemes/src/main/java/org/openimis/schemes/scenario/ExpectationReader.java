package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Section;
import org.openimis.schemes.fault.FaultKind;

/** Reads what a claim and its lines must come to. */
final class ExpectationReader {
  private static final String EXPECT = "expect";
  private static final List<String> CLAIM_KEYS =
      List.of("decision", "approved", "refused", "unknown");
  private static final List<String> LINE_KEYS = List.of("approved", "product", "refused");

  private static final Map<String, Decision.Result> RESULTS =
      Choices.of(Decision.Result.values(), ExpectationReader::word);
  private static final Map<String, ExpectedClaim.Unknown> UNKNOWN =
      Choices.of(ExpectedClaim.Unknown.values(), ExpectationReader::word);
  private static final Map<String, RejectionReason> REASONS =
      Choices.of(RejectionReason.values(), RejectionReason::code);

  private final Currency currency;

  ExpectationReader(Currency currency) {
    this.currency = currency;
  }

  ExpectedClaim ofClaim(Section claim) {
    return claim.section(EXPECT).map(this::ofClaimExpectation).orElse(ExpectedClaim.NOTHING);
  }

  private ExpectedClaim ofClaimExpectation(Section expect) {
    expect.allow(CLAIM_KEYS);
    Cell approved = expect.optional("approved");
    return new ExpectedClaim(
        expect.optional("decision").choiceOrNull(RESULTS),
        approved.isEmpty() ? null : approved.amount(currency),
        expect.optional("refused").choiceOrNull(REASONS),
        expect.optional("unknown").choiceOrNull(UNKNOWN));
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
    expect.ifPresent(section -> section.allow(LINE_KEYS));
    return expect
        .filter(section -> section.keys().contains("refused"))
        .map(section -> refused(section, line))
        .or(() -> expect.map(section -> approved(section, line)))
        .orElseGet(ExpectedLine.AsClaim::new);
  }

  private static ExpectedLine refused(Section expect, Section line) {
    return new ExpectedLine.Refused(
        expect.required("refused").choice(REASONS), line.required("because").text());
  }

  private ExpectedLine approved(Section expect, Section line) {
    BigDecimal amount = expect.required("approved").amount(currency);
    Cell arithmetic = line.required("arithmetic");
    if (!arithmetic.isEmpty()) {
      check(arithmetic, amount);
    }
    return new ExpectedLine.Approved(
        amount, arithmetic.text(), expect.optional("product").codeOrNull());
  }

  private static void check(Cell arithmetic, BigDecimal amount) {
    try {
      if (Arithmetic.result(arithmetic.text()).compareTo(amount) != 0) {
        arithmetic.fault(FaultKind.ARITHMETIC_RESULT, arithmetic.text(), amount);
      }
    } catch (Arithmetic.Wrong e) {
      arithmetic.fault(FaultKind.ARITHMETIC, arithmetic.text(), e.where());
    }
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
