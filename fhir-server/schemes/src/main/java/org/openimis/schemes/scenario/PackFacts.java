package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.CatalogueEntry;
import org.openimis.domain.catalogue.CatalogueTerms;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PriceListEntry;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.History;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.facility.FacilityTerms;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.CoverRuleEntry;
import org.openimis.domain.product.Dated;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.Product;
import org.openimis.domain.product.ProductParameter;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.domain.valuation.PolicyBalance;

/**
 * What the judge needs to know, from a scheme pack alone: registers, prices and cover rules as they
 * hold on a day. A dated value holds from its day on, until a later one takes its place.
 */
public final class PackFacts {
  private final SchemePack pack;

  public PackFacts(SchemePack pack) {
    this.pack = pack;
  }

  /** A person of the pack's sample, with every cover that its policies give them. */
  public Optional<CoveredPerson> person(String number) {
    return pack.sample().insurees().stream()
        .filter(entry -> entry.number().equals(number))
        .map(e -> new Insuree(e.number(), e.birthDate(), e.gender(), e.lastDay()))
        .map(insuree -> new CoveredPerson(insuree, covers(number)))
        .findFirst();
  }

  /** A facility as it is on a day; empty while it is not in the register. */
  public Optional<Facility> facility(String code, LocalDate day) {
    return pack.facilities().stream()
        .filter(entry -> entry.code().equals(code))
        .flatMap(
            entry ->
                on(day, entry.terms(), FacilityTerms::from).stream()
                    .map(
                        terms ->
                            new Facility(
                                code,
                                entry.level(),
                                terms.careType(),
                                terms.itemPriceList(),
                                terms.servicePriceList())))
        .findFirst();
  }

  public boolean knowsDiagnosis(String code) {
    return pack.diagnoses().stream().anyMatch(diagnosis -> diagnosis.code().equals(code));
  }

  /** The facts about one claim as if it were the first of all. */
  public ClaimFacts of(SubmittedClaim claim, CoveredPerson person, Facility facility) {
    LocalDate day = claim.visit().targetDate();
    List<MedicalCode> codes = claim.lines().stream().map(ClaimLine::code).distinct().toList();
    return new ClaimFacts(
        person.insuree(),
        facility,
        pack.scheme().ageOfMajority(),
        person.covers(),
        codes.stream().flatMap(code -> registered(code, day).stream()).toList(),
        codes.stream().flatMap(code -> listPrice(code, facility, day).stream()).toList(),
        codes.stream().flatMap(code -> coverRules(code, person, day)).toList(),
        products(person).map(product -> benefitTerms(product, day)).toList(),
        person.covers().stream()
            .map(MemberCover::policy)
            .distinct()
            .map(policy -> PolicyBalance.unused(policy, members(policy, person, day)))
            .toList(),
        History.NONE,
        List.of());
  }

  /** How many people a policy covers on a day; of an unknown policy, the person alone. */
  private int members(String policy, CoveredPerson person, LocalDate day) {
    Integer said = person.members().get(policy);
    if (said != null) {
      return said;
    }
    long covered =
        pack.sample().policies().stream()
            .filter(candidate -> candidate.number().equals(policy))
            .flatMap(found -> found.members().stream().map(member -> cover(found, member)))
            .filter(cover -> cover.covers(day))
            .count();
    return Math.max(1, Math.toIntExact(covered));
  }

  private List<MemberCover> covers(String number) {
    List<MemberCover> covers = new ArrayList<>();
    for (var policy : pack.sample().policies()) {
      for (var member : policy.members()) {
        if (member.insuree().equals(number)) {
          covers.add(cover(policy, member));
        }
      }
    }
    return covers;
  }

  private static MemberCover cover(Policy policy, Policy.Member member) {
    return new MemberCover(
        policy.number() + "/" + member.insuree(),
        policy.number(),
        policy.product(),
        policy.stage(),
        policy.status(),
        policy.effective(),
        policy.expiry(),
        member.effective(),
        member.expiry());
  }

  private Optional<RegisterEntry> registered(MedicalCode code, LocalDate day) {
    return pack.catalogue().stream()
        .filter(entry -> entry.code().equals(code))
        .flatMap(entry -> registered(entry, day).stream())
        .findFirst();
  }

  private static Optional<RegisterEntry> registered(CatalogueEntry entry, LocalDate day) {
    return on(day, entry.terms(), CatalogueTerms::from)
        .map(
            terms ->
                new RegisterEntry(
                    entry.code(),
                    entry.name(),
                    terms.price(),
                    terms.careType(),
                    terms.patients(),
                    terms.frequencyDays(),
                    entry.category(),
                    entry.content(),
                    terms.mostUnits()));
  }

  private Optional<ListPrice> listPrice(MedicalCode code, Facility facility, LocalDate day) {
    String name =
        code.kind() == LineKind.ITEM ? facility.itemPriceList() : facility.servicePriceList();
    if (name == null) {
      return Optional.empty();
    }
    List<PriceListEntry> entries =
        pack.priceLists().stream()
            .filter(list -> list.kind() == code.kind() && list.name().equals(name))
            .flatMap(list -> list.entries().stream())
            .filter(entry -> entry.code().equals(code))
            .toList();
    return on(day, entries, PriceListEntry::from)
        .flatMap(entry -> price(entry, day))
        .map(price -> new ListPrice(name, code, price));
  }

  /** An entry without a price of its own takes the register's. */
  private Optional<Money> price(PriceListEntry entry, LocalDate day) {
    return entry.price() != null
        ? Optional.of(entry.price())
        : registered(entry.code(), day).map(RegisterEntry::price);
  }

  private Stream<CoverRule> coverRules(MedicalCode code, CoveredPerson person, LocalDate day) {
    return products(person).flatMap(product -> coverRule(product, code, day).stream());
  }

  private Stream<Product> products(CoveredPerson person) {
    return pack.products().stream()
        .filter(
            product ->
                person.covers().stream().anyMatch(cover -> cover.product().equals(product.code())));
  }

  /** Before its first value a parameter is not there. */
  private static BenefitTerms benefitTerms(Product product, LocalDate day) {
    Map<String, BigDecimal> ofTheDay = new HashMap<>();
    for (ProductParameter parameter : product.parameters()) {
      on(day, parameter.values(), Dated::from)
          .ifPresent(dated -> ofTheDay.put(parameter.name(), dated.value()));
    }
    return BenefitTerms.of(product.code(), product.ceilingInterpretation(), ofTheDay);
  }

  private static Optional<CoverRule> coverRule(Product product, MedicalCode code, LocalDate day) {
    List<CoverRuleEntry> entries =
        product.coverRules().stream().filter(entry -> entry.code().equals(code)).toList();
    PriceRule priceRule =
        on(day, product.priceRules(), Dated::from).map(Dated::value).orElse(PriceRule.LOWER);
    return on(day, entries, CoverRuleEntry::from)
        .map(
            entry ->
                new CoverRule(
                    product.code(),
                    code,
                    entry.priceOrigin(),
                    priceRule,
                    entry.otherVisit(),
                    entry.emergency(),
                    entry.referral(),
                    entry.waitingMonthsAdult(),
                    entry.waitingMonthsChild(),
                    entry.maxQuantityAdult(),
                    entry.maxQuantityChild(),
                    entry.ceilingExclusionAdult(),
                    entry.ceilingExclusionChild()));
  }

  /** The value that holds on a day: the latest that has started. One without a start always has. */
  private static <T> Optional<T> on(
      LocalDate day, List<T> dated, Function<T, @Nullable LocalDate> from) {
    return dated.stream()
        .filter(value -> !start(from.apply(value)).isAfter(day))
        .max(Comparator.comparing(value -> start(from.apply(value))));
  }

  private static LocalDate start(@Nullable LocalDate from) {
    return from == null ? LocalDate.MIN : from;
  }
}
