package org.openimis.domain.balance;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.EarlierLine;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.product.Allowance;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.CareScope;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.valuation.BenefitUse;
import org.openimis.domain.valuation.BenefitUse.CareUse;

/**
 * What is left of a person's cover: the limits of the product by which the judge would reckon on
 * that day, and what other claims have used of each (scheme-rules 2.6.5 to 2.6.9 and 2.9).
 *
 * @param limits deductibles, ceilings, numbers of claims and amounts by category, in this order
 * @param items in the order in which they were asked about
 */
public record CoverBalance(List<LimitBalance> limits, List<ItemBalance> items) {
  public CoverBalance {
    limits = List.copyOf(limits);
    items = List.copyOf(items);
  }

  /**
   * The balance of a cover that is in force.
   *
   * @param codes the items and services that are asked about; the register knows each
   */
  public static CoverBalance of(CoverUse use, Collection<MedicalCode> codes) {
    return new CoverBalance(
        limits(use), codes.stream().distinct().map(code -> item(code, use)).toList());
  }

  private static List<LimitBalance> limits(CoverUse use) {
    BenefitTerms terms = use.terms();
    List<LimitBalance> limits = new ArrayList<>();
    for (Allowance deductible : terms.deductibles()) {
      if (mayApply(deductible, terms)) {
        limits.add(
            allowance(
                BenefitTerms.deductibleParameter(deductible), deductible, CareUse::deducted, use));
      }
    }
    for (Allowance ceiling : terms.ceilings()) {
      if (mayApply(ceiling, terms)) {
        Allowance grown =
            terms
                .ceiling(ceiling.scope() == CareScope.INPATIENT, use.balance().members())
                .orElseThrow();
        limits.add(allowance(BenefitTerms.ceilingParameter(ceiling), grown, CareUse::paid, use));
      }
    }
    for (ServiceCategory category : ServiceCategory.values()) {
      Integer most = terms.mostClaims().get(category);
      if (most != null) {
        limits.add(claims(category, most, use));
      }
    }
    for (ServiceCategory category : ServiceCategory.values()) {
      BigDecimal most = terms.mostAmounts().get(category);
      if (most != null) {
        String parameter = BenefitTerms.mostAmountParameter(category).orElseThrow();
        limits.add(new LimitBalance(parameter, true, null, most, BigDecimal.ZERO));
      }
    }
    return limits;
  }

  /** Where nothing makes care count as hospital care, no claim ever meets a limit for it. */
  private static boolean mayApply(Allowance allowance, BenefitTerms terms) {
    return allowance.scope() != CareScope.INPATIENT || terms.hospitalWhen() != null;
  }

  private static LimitBalance allowance(
      String parameter, Allowance allowance, Function<CareUse, BigDecimal> taken, CoverUse use) {
    MemberCover cover = use.cover();
    return switch (allowance.level()) {
      case TREATMENT ->
          new LimitBalance(parameter, true, null, allowance.amount(), BigDecimal.ZERO);
      case INSUREE ->
          new LimitBalance(
              parameter,
              true,
              ownTerm(cover),
              allowance.amount(),
              used(use.balance().own(), allowance, taken));
      case POLICY ->
          new LimitBalance(
              parameter,
              true,
              new LimitBalance.Term(cover.policyEffective(), cover.policyExpiry()),
              allowance.amount(),
              used(use.balance().all(), allowance, taken));
    };
  }

  private static BigDecimal used(
      BenefitUse of, Allowance allowance, Function<CareUse, BigDecimal> taken) {
    return taken.apply(of.in(allowance.scope()));
  }

  private static LimitBalance claims(ServiceCategory category, int most, CoverUse use) {
    long had =
        use.history().claims().stream()
            .filter(claim -> claim.category() == category)
            .filter(claim -> use.cover().runsOn(claim.careDate()))
            .count();
    return new LimitBalance(
        BenefitTerms.mostClaimsParameter(category).orElseThrow(),
        false,
        ownTerm(use.cover()),
        BigDecimal.valueOf(most),
        BigDecimal.valueOf(had));
  }

  private static LimitBalance.Term ownTerm(MemberCover cover) {
    return new LimitBalance.Term(cover.effective(), cover.lastDay());
  }

  private static ItemBalance item(MedicalCode code, CoverUse use) {
    CoverRule rule = use.rule(code).orElse(null);
    if (rule == null || !paysFor(rule, use)) {
      return new ItemBalance(code, false, null, null);
    }
    Integer most = rule.mostUnits(use.isAdult());
    List<EarlierLine> earlier =
        use.history().lines().stream().filter(line -> line.code().equals(code)).toList();
    LocalDate opens = use.cover().opensOn(rule.waitingMonths(use.isAdult()));
    LocalDate from = opens.isAfter(use.day()) ? opens : use.day();
    LocalDate earliest =
        awayFrom(earlier, use.registered(code).map(RegisterEntry::frequencyDays).orElse(0), from);
    return new ItemBalance(
        code,
        true,
        most == null ? null : units(most, earlier, use.cover()),
        use.cover().runsOn(earliest) ? earliest : null);
  }

  /** On a visit of some type, to a person of this age and sex. */
  private static boolean paysFor(CoverRule rule, CoverUse use) {
    boolean isPaid = false;
    for (VisitType visitType : VisitType.values()) {
      isPaid |= rule.limit(visitType, use.isAdult()) != null;
    }
    return isPaid
        && use.registered(rule.code())
            .filter(entry -> entry.patients().admit(use.insuree().gender(), use.isAdult()))
            .isPresent();
  }

  private static ItemBalance.Units units(int most, List<EarlierLine> earlier, MemberCover cover) {
    BigDecimal used =
        earlier.stream()
            .filter(line -> cover.runsOn(line.careDate()))
            .map(EarlierLine::quantity)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new ItemBalance.Units(ownTerm(cover), BigDecimal.valueOf(most), used);
  }

  /** The first day from the given one that is as far from each line as the frequency asks. */
  private static LocalDate awayFrom(List<EarlierLine> earlier, int frequency, LocalDate from) {
    LocalDate free = from;
    List<LocalDate> taken = earlier.stream().map(EarlierLine::careDate).sorted().toList();
    for (LocalDate day : taken) {
      if (Math.abs(DAYS.between(day, free)) < frequency) {
        free = day.plusDays(frequency);
      }
    }
    return free;
  }
}
