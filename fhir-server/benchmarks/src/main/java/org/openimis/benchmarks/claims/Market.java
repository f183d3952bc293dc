package org.openimis.benchmarks.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.CatalogueEntry;
import org.openimis.domain.catalogue.CatalogueTerms;
import org.openimis.domain.catalogue.Diagnosis;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PriceListEntry;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.facility.FacilityEntry;
import org.openimis.domain.facility.FacilityTerms;
import org.openimis.domain.product.CoverRuleEntry;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.schemes.scenario.PackFacts;

/**
 * Who can be treated where, and what is paid for then, by a scheme pack whose values never change.
 * Made once for a figure: it looks through all people.
 */
public final class Market {
  private static final int EVERYONE = 15;

  private final SchemePack pack;
  private final List<String> facilities;
  private final List<String> diagnoses;
  private final List<List<Patient>> families;
  private final int copies;
  private final Map<String, List<Offer>> offers = new HashMap<>();

  /** A person with days on which the named product covers them, both days inclusive. */
  record Patient(
      String number, String product, LocalDate from, LocalDate to, LocalDate lastDayOfAnyCover) {

    Patient inCopy(int copy) {
      return new Patient(Numbers.inCopy(number, copy), product, from, to, lastDayOfAnyCover);
    }
  }

  /** What a facility may claim of a product, for whomever, and the price in its list. */
  record Offer(MedicalCode code, BigDecimal price) {}

  public Market(SchemePack pack) {
    this(pack, covered(pack), 1);
  }

  private Market(SchemePack pack, List<List<Patient>> families, int copies) {
    this.pack = pack;
    this.facilities = pack.facilities().stream().map(FacilityEntry::code).toList();
    this.diagnoses = pack.diagnoses().stream().map(Diagnosis::code).toList();
    this.families = families;
    this.copies = copies;
  }

  /** The same people several times over, as {@link Numbers} names them. */
  public Market times(int count) {
    return new Market(pack, families, count);
  }

  /**
   * The same with some of its families only.
   *
   * @param first of them; behind the last family comes the first one again
   */
  public Market only(int first, int count) {
    List<List<Patient>> some = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      some.add(family(i % families()));
    }
    return new Market(pack, some, 1);
  }

  /** How many families have covered people. */
  int families() {
    return families.size() * copies;
  }

  /** The covered people of a family; those of the pack come before their copies. */
  List<Patient> family(int number) {
    int copy = number / families.size();
    List<Patient> family = families.get(number % families.size());
    return copy == 0 ? family : family.stream().map(patient -> patient.inCopy(copy)).toList();
  }

  public SchemePack pack() {
    return pack;
  }

  List<String> facilities() {
    return facilities;
  }

  List<String> diagnoses() {
    return diagnoses;
  }

  List<Offer> offers(String facility, String product) {
    return offers.computeIfAbsent(facility + "/" + product, key -> find(facility, product));
  }

  private List<Offer> find(String facility, String product) {
    FacilityTerms terms =
        pack.facilities().stream()
            .filter(entry -> entry.code().equals(facility))
            .findFirst()
            .orElseThrow()
            .terms()
            .get(0);
    Set<MedicalCode> listed =
        pack.priceLists().stream()
            .filter(
                list ->
                    list.name()
                        .equals(
                            list.kind() == LineKind.ITEM
                                ? terms.itemPriceList()
                                : terms.servicePriceList()))
            .flatMap(list -> list.entries().stream())
            .map(PriceListEntry::code)
            .collect(Collectors.toSet());
    Set<MedicalCode> paid =
        pack.products().stream()
            .filter(entry -> entry.code().equals(product))
            .flatMap(entry -> entry.coverRules().stream())
            .filter(Market::isForEveryMember)
            .map(CoverRuleEntry::code)
            .collect(Collectors.toSet());
    return pack.catalogue().stream()
        .filter(entry -> listed.contains(entry.code()) && paid.contains(entry.code()))
        .filter(entry -> isForAnyVisitor(entry.terms().get(0)))
        .sorted(Comparator.comparing(CatalogueEntry::code))
        .map(entry -> new Offer(entry.code(), entry.terms().get(0).price().amount()))
        .toList();
  }

  private static boolean isForAnyVisitor(CatalogueTerms terms) {
    return terms.patients().mask() % EVERYONE == 0
        && terms.careType() != CareType.INPATIENT
        && terms.frequencyDays() == 0
        && terms.mostUnits() == null;
  }

  /** From the first day on, and as much as is needed. */
  private static boolean isForEveryMember(CoverRuleEntry rule) {
    return rule.waitingMonthsAdult() == 0
        && rule.waitingMonthsChild() == 0
        && rule.maxQuantityAdult() == null
        && rule.maxQuantityChild() == null;
  }

  private static List<List<Patient>> covered(SchemePack pack) {
    var facts = new PackFacts(pack);
    LocalDate priced = firstDayWithAllPrices(pack);
    List<List<Patient>> families = new ArrayList<>();
    for (var policy : pack.sample().policies()) {
      List<Patient> family =
          policy.members().stream()
              .flatMap(member -> patient(facts, member.insuree(), policy.number(), priced).stream())
              .toList();
      if (!family.isEmpty()) {
        families.add(family);
      }
    }
    return families;
  }

  private static Optional<Patient> patient(
      PackFacts facts, String number, String policy, LocalDate priced) {
    List<MemberCover> covers =
        facts.person(number).map(person -> person.covers()).orElse(List.of());
    LocalDate last =
        covers.stream()
            .map(MemberCover::expiry)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    return covers.stream()
        .filter(cover -> cover.policy().equals(policy))
        .map(
            cover ->
                new Patient(
                    number,
                    cover.product(),
                    later(priced, later(cover.effective(), cover.policyEffective())),
                    earlier(cover.expiry(), cover.policyExpiry()),
                    last))
        .filter(patient -> !patient.from().isAfter(patient.to()))
        .filter(
            patient ->
                covers.stream()
                    .anyMatch(c -> c.policy().equals(policy) && c.covers(patient.from())))
        .findFirst();
  }

  private static LocalDate firstDayWithAllPrices(SchemePack pack) {
    return pack.priceLists().stream()
        .flatMap(list -> list.entries().stream())
        .map(PriceListEntry::from)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
