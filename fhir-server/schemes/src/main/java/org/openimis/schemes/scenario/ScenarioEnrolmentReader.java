package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.contribution.ContributionStatus;
import org.openimis.domain.contribution.UnderpaymentAction;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Section;

/** Reads the enrolments of one scenario. */
final class ScenarioEnrolmentReader {
  static final List<String> ENROLMENT_KEYS =
      List.of("product", "on", "renews", "members", "expect", "arithmetic", "payments");
  static final List<String> MEMBER_KEYS =
      List.of("adults", "children", "other-adults", "other-children");
  static final List<String> EXPECT_KEYS =
      List.of("value", "start", "expiry", "covered", "pay-until", "ceiling", "too-late");
  static final List<String> PAYMENT_KEYS =
      List.of("on", "amount", "action", "photo-fee", "confirmed", "expect");
  static final List<String> STATE_KEYS =
      List.of("status", "effective", "contribution", "owed", "overpaid");

  private static final int MOST_MEMBERS = 1000;
  private static final Map<String, UnderpaymentAction> ACTIONS =
      Choices.of(UnderpaymentAction.values(), UnderpaymentAction::code);
  private static final Map<String, PolicyStatus> STATUSES =
      Choices.of(PolicyStatus.values(), status -> status.name().toLowerCase(Locale.ROOT));
  private static final Map<String, ContributionStatus> CONTRIBUTIONS =
      Choices.of(ContributionStatus.values(), ContributionStatus::code);
  private static final ScenarioEnrolment.Members NOBODY = new ScenarioEnrolment.Members(0, 0, 0, 0);
  private static final ScenarioEnrolment.Expected NOTHING =
      new ScenarioEnrolment.Expected(null, null, null, null, null, null, false);
  private static final ScenarioEnrolment.ExpectedState NO_STATE =
      new ScenarioEnrolment.ExpectedState(PolicyStatus.IDLE, null, null, null, null);

  private final Currency currency;
  private final FigureReader figures;

  ScenarioEnrolmentReader(Currency currency) {
    this.currency = currency;
    this.figures = new FigureReader(currency);
  }

  ScenarioEnrolment read(Section section) {
    section.allow(ENROLMENT_KEYS);
    Cell arithmetic = section.optional("arithmetic");
    return new ScenarioEnrolment(
        section.required("product").code(),
        section.required("on").date(),
        section.optional("renews").dateOrNull(),
        section.requiredSection("members").map(ScenarioEnrolmentReader::members).orElse(NOBODY),
        section
            .requiredSection("expect")
            .map(expect -> expected(expect, section, arithmetic))
            .orElse(NOTHING),
        section.sections("payments").stream().map(this::payment).toList());
  }

  private static ScenarioEnrolment.Members members(Section section) {
    section.allow(MEMBER_KEYS);
    return new ScenarioEnrolment.Members(
        section.required("adults").whole(1, MOST_MEMBERS, 1),
        section.optional("children").whole(0, MOST_MEMBERS, 0),
        section.optional("other-adults").whole(0, MOST_MEMBERS, 0),
        section.optional("other-children").whole(0, MOST_MEMBERS, 0));
  }

  /** A value stands beside its arithmetic. */
  private ScenarioEnrolment.Expected expected(Section expect, Section enrolment, Cell arithmetic) {
    expect.allow(EXPECT_KEYS);
    Cell value = expect.optional("value");
    if (!value.isEmpty()) {
      enrolment.requireKey("arithmetic");
      if (!arithmetic.isEmpty()) {
        figures.requireResult(arithmetic, value.amount(currency));
      }
    }
    Cell ceiling = expect.optional("ceiling");
    return new ScenarioEnrolment.Expected(
        amountOrNull(value),
        expect.optional("start").dateOrNull(),
        expect.optional("expiry").dateOrNull(),
        expect.optional("covered").wholeOrNull(0, MOST_MEMBERS),
        expect.optional("pay-until").dateOrNull(),
        ceiling.isEmpty() ? null : figures.amountOrArithmetic(ceiling),
        expect.optional("too-late").flag());
  }

  private ScenarioEnrolment.Payment payment(Section section) {
    section.allow(PAYMENT_KEYS);
    UnderpaymentAction action = section.optional("action").choiceOrNull(ACTIONS);
    Optional<Section> expect = section.requiredSection("expect");
    return new ScenarioEnrolment.Payment(
        section.required("on").date(),
        section.required("amount").amount(currency),
        action == null ? UnderpaymentAction.WAIT : action,
        section.optional("photo-fee").flag(),
        section.optional("confirmed").flag(),
        expect.map(this::state).orElse(NO_STATE));
  }

  private ScenarioEnrolment.ExpectedState state(Section expect) {
    expect.allow(STATE_KEYS);
    return new ScenarioEnrolment.ExpectedState(
        expect.required("status").choice(STATUSES),
        expect.optional("effective").dateOrNull(),
        expect.optional("contribution").choiceOrNull(CONTRIBUTIONS),
        arithmeticOrNull(expect.optional("owed")),
        arithmeticOrNull(expect.optional("overpaid")));
  }

  private @Nullable BigDecimal amountOrNull(Cell cell) {
    return cell.isEmpty() ? null : cell.amount(currency);
  }

  private @Nullable BigDecimal arithmeticOrNull(Cell cell) {
    return cell.isEmpty() ? null : figures.amountOrArithmetic(cell);
  }
}
