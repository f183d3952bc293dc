package org.openimis.domain.balance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PatientCategories;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.EarlierClaim;
import org.openimis.domain.claim.EarlierLine;
import org.openimis.domain.claim.History;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.money.Money;
import org.openimis.domain.party.Gender;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.valuation.BenefitUse;
import org.openimis.domain.valuation.BenefitUse.CareUse;
import org.openimis.domain.valuation.PolicyBalance;

/**
 * How a cover stands: unless told otherwise that of a woman born in 1990, under a first policy for
 * the whole of 2024, asked about on 1 July, with nothing used and nothing limited.
 */
final class CoverUseBuilder {
  static final Currency TZS = Currency.getInstance("TZS");

  private final Map<String, BigDecimal> parameters = new HashMap<>();
  private final List<EarlierLine> lines = new ArrayList<>();
  private final List<EarlierClaim> claims = new ArrayList<>();
  private final List<RegisterEntry> register = new ArrayList<>();
  private final List<CoverRule> rules = new ArrayList<>();
  private BenefitUse own = BenefitUse.NONE;
  private BenefitUse others = BenefitUse.NONE;
  private PolicyStage stage = PolicyStage.NEW;
  private PolicyStatus status = PolicyStatus.ACTIVE;
  private LocalDate joined = LocalDate.parse("2024-01-01");
  private LocalDate left = LocalDate.parse("2024-12-31");
  private LocalDate born = LocalDate.parse("1990-05-10");
  private LocalDate day = LocalDate.parse("2024-07-01");
  private @Nullable LocalDate lastDay;
  private @Nullable String ceilingInterpretation;
  private int members = 1;

  static CoverUseBuilder aCover() {
    return new CoverUseBuilder();
  }

  CoverUseBuilder with(String parameter, String value) {
    parameters.put(parameter, new BigDecimal(value));
    return this;
  }

  CoverUseBuilder countingStaysAsHospital() {
    ceilingInterpretation = "I";
    return this;
  }

  CoverUseBuilder ofMembers(int many) {
    members = many;
    return this;
  }

  CoverUseBuilder on(String asked) {
    day = LocalDate.parse(asked);
    return this;
  }

  CoverUseBuilder born(String date) {
    born = LocalDate.parse(date);
    return this;
  }

  CoverUseBuilder diedOn(String date) {
    lastDay = LocalDate.parse(date);
    return this;
  }

  CoverUseBuilder joined(String from, String to) {
    joined = LocalDate.parse(from);
    left = LocalDate.parse(to);
    return this;
  }

  CoverUseBuilder renewed() {
    stage = PolicyStage.RENEWAL;
    return this;
  }

  CoverUseBuilder suspended() {
    status = PolicyStatus.SUSPENDED;
    return this;
  }

  /** By this person; {@code hospital} tells for which care. */
  CoverUseBuilder used(boolean hospital, String deducted, String paid) {
    own = own.plus(hospital, use(deducted, paid));
    return this;
  }

  CoverUseBuilder usedByOthers(boolean hospital, String deducted, String paid) {
    others = others.plus(hospital, use(deducted, paid));
    return this;
  }

  private static CareUse use(String deducted, String paid) {
    return new CareUse(new BigDecimal(deducted), new BigDecimal(paid));
  }

  CoverUseBuilder claimed(ServiceCategory category, String careDate) {
    claims.add(new EarlierClaim("CODE-" + claims.size(), category, LocalDate.parse(careDate)));
    return this;
  }

  CoverUseBuilder hadUnits(MedicalCode code, String quantity, String careDate) {
    lines.add(new EarlierLine(code, LocalDate.parse(careDate), new BigDecimal(quantity), "CODE"));
    return this;
  }

  /** In the register for everyone, and covered without a limit. */
  CoverUseBuilder covering(MedicalCode code) {
    return covering(code, 0, null, 0);
  }

  CoverUseBuilder covering(
      MedicalCode code, int waitingMonths, @Nullable Integer mostUnits, int frequencyDays) {
    var all = VisitLimits.both(Limit.share("100"));
    return registered(code, frequencyDays, 15).ruledBy(code, all, waitingMonths, mostUnits);
  }

  CoverUseBuilder registered(MedicalCode code, int frequencyDays, int patients) {
    register.add(
        new RegisterEntry(
            code,
            code.code(),
            new Money(BigDecimal.TEN, TZS),
            CareType.BOTH,
            new PatientCategories(patients),
            frequencyDays,
            null,
            null,
            null));
    return this;
  }

  CoverUseBuilder ruledBy(
      MedicalCode code, VisitLimits limits, int waitingMonths, @Nullable Integer mostUnits) {
    rules.add(
        new CoverRule(
            "A",
            code,
            PriceOrigin.PRICE_LIST,
            PriceRule.LOWER,
            limits,
            limits,
            limits,
            waitingMonths,
            0,
            mostUnits,
            null,
            null,
            null));
    return this;
  }

  CoverUse build() {
    return new CoverUse(
        "patient-1",
        new MemberCover(
            "coverage-1",
            "POL-1",
            "A",
            stage,
            status,
            LocalDate.parse("2024-01-01"),
            LocalDate.parse("2024-12-31"),
            joined,
            left),
        new Insuree("070707070", born, Gender.FEMALE, lastDay),
        day,
        18,
        TZS,
        BenefitTerms.of("A", ceilingInterpretation, parameters),
        new PolicyBalance("POL-1", members, own, own.plus(others)),
        new History(lines, claims),
        register,
        rules);
  }

  /** What is left of it. */
  CoverBalance balance(MedicalCode... codes) {
    return CoverBalance.of(build(), List.of(codes));
  }
}
