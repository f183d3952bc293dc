package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.contribution.PolicyStanding;
import org.openimis.domain.contribution.Receipt;
import org.openimis.domain.contribution.Settlement;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.enrolment.Household;
import org.openimis.domain.enrolment.HouseholdMember;
import org.openimis.domain.enrolment.PolicyDates;
import org.openimis.domain.enrolment.PolicyValue;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Allowance;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.Dated;
import org.openimis.domain.product.EnrolmentTerms;
import org.openimis.domain.product.Product;
import org.openimis.domain.product.ProductParameter;
import org.openimis.domain.scheme.SchemePack;

/** One enrolment of a scenario as it is played, with what is paid for it. */
final class EnrolmentCourse {
  private final SchemePack pack;
  private final String scenario;
  private final ScenarioEnrolment enrolment;
  private final List<Mismatch> mismatches = new ArrayList<>();

  EnrolmentCourse(SchemePack pack, String scenario, ScenarioEnrolment enrolment) {
    this.pack = pack;
    this.scenario = scenario;
    this.enrolment = enrolment;
  }

  /** What the enrolment comes to, beside what it expects. */
  List<Mismatch> mismatches() {
    Optional<Product> product =
        pack.products().stream()
            .filter(found -> found.code().equals(enrolment.product()))
            .findFirst();
    if (product.isEmpty()) {
      differ(place(), Sentence.of("enrolment.product", enrolment.product()), nothing());
      return mismatches;
    }
    play(product.get());
    return List.copyOf(mismatches);
  }

  private void play(Product product) {
    Map<String, BigDecimal> parameters = parameters(product, enrolment.on());
    var terms = EnrolmentTerms.of(product.code(), product.cycles(), parameters);
    LocalDate renews = enrolment.renews();
    boolean tooLate = renews != null && PolicyDates.isTooLateToRenew(terms, renews, enrolment.on());
    compare("too-late", enrolment.expected().tooLate(), tooLate);
    if (tooLate) {
      return;
    }
    PolicyDates dates =
        renews == null
            ? PolicyDates.ofNew(terms, enrolment.on())
            : PolicyDates.ofRenewal(terms, enrolment.on(), renews);
    var household = Household.of(members(), terms.maxMembers());
    PolicyValue value =
        PolicyValue.of(
            terms, household, dates.stage(), dates.isEarly(terms), pack.scheme().currency());
    compare(dates, terms, household, value);
    compareCeiling(product, parameters, household);
    pay(value.total(), dates.start());
  }

  private void compare(
      PolicyDates dates, EnrolmentTerms terms, Household household, PolicyValue value) {
    ScenarioEnrolment.Expected expected = enrolment.expected();
    compareMoney(place(), "value", expected.value(), value.total());
    compare("start", expected.start(), dates.start());
    compare("expiry", expected.expiry(), dates.expiry());
    compare("covered", expected.covered(), household.size());
    compare("pay-until", expected.payUntil(), dates.lastDayOfPayment(terms));
  }

  private void compareCeiling(
      Product product, Map<String, BigDecimal> parameters, Household household) {
    BigDecimal expected = enrolment.expected().ceiling();
    if (expected != null) {
      Optional<Allowance> ceiling =
          BenefitTerms.of(product.code(), product.ceilingInterpretation(), parameters)
              .ceiling(false, household.size());
      BigDecimal found = ceiling.map(Allowance::amount).orElse(BigDecimal.ZERO);
      compareMoney(place(), "ceiling", expected, new Money(found, pack.scheme().currency()));
    }
  }

  private void pay(Money due, LocalDate start) {
    List<Receipt> receipts = new ArrayList<>();
    Settlement before = Settlement.of(due, start, receipts);
    PolicyStanding standing = PolicyStanding.OFFERED;
    int number = 0;
    for (ScenarioEnrolment.Payment payment : enrolment.payments()) {
      number++;
      receipts.add(
          new Receipt(
              payment.on(),
              new Money(payment.amount(), pack.scheme().currency()),
              payment.photoFee(),
              payment.action()));
      Settlement after = Settlement.of(due, start, receipts);
      standing =
          standing.after(
              before, after, pack.scheme().enrolment().activation(), payment.confirmed());
      compare(Sentence.of("place.payment", shown(), number), payment.expected(), standing, after);
      before = after;
    }
  }

  private void compare(
      Sentence place,
      ScenarioEnrolment.ExpectedState expected,
      PolicyStanding standing,
      Settlement settlement) {
    if (expected.status() != standing.status()) {
      differ(place, status(expected.status()), status(standing.status()));
    }
    if (expected.effective() != null && !expected.effective().equals(standing.effective())) {
      LocalDate found = standing.effective();
      differ(
          place,
          Sentence.of("enrolment.effective", expected.effective()),
          found == null ? nothing() : Sentence.of("enrolment.effective", found));
    }
    if (expected.contribution() != null && expected.contribution() != settlement.status()) {
      differ(
          place,
          Sentence.of("enrolment.contribution", expected.contribution().code()),
          Sentence.of("enrolment.contribution", settlement.status().code()));
    }
    compareMoney(place, "owed", expected.owed(), settlement.open());
    compareMoney(place, "overpaid", expected.overpaid(), settlement.overpaid());
  }

  /** The values that hold on a day, by name. */
  private static Map<String, BigDecimal> parameters(Product product, LocalDate day) {
    Map<String, BigDecimal> values = new HashMap<>();
    for (ProductParameter parameter : product.parameters()) {
      for (Dated<BigDecimal> dated : parameter.values()) {
        if (!dated.from().isAfter(day)) {
          values.put(parameter.name(), dated.value());
        }
      }
    }
    return values;
  }

  /** The adults first, as the head is one. */
  private List<HouseholdMember> members() {
    List<HouseholdMember> members = new ArrayList<>();
    add(members, enrolment.members().adults(), true, false);
    add(members, enrolment.members().children(), false, false);
    add(members, enrolment.members().otherAdults(), true, true);
    add(members, enrolment.members().otherChildren(), false, true);
    return members;
  }

  private static void add(List<HouseholdMember> all, int count, boolean adult, boolean other) {
    for (int i = 0; i < count; i++) {
      all.add(new HouseholdMember("member-" + (all.size() + 1), adult, other));
    }
  }

  private void compareMoney(
      Sentence place, String what, @Nullable BigDecimal expected, Money found) {
    if (expected != null && expected.compareTo(found.amount()) != 0) {
      differ(
          place,
          Sentence.of("enrolment." + what, new Money(expected, found.currency())),
          Sentence.of("enrolment." + what, found));
    }
  }

  private void compare(String what, @Nullable Object expected, Object found) {
    if (expected != null && !Objects.equals(expected, found)) {
      differ(
          place(),
          Sentence.of("enrolment." + what, expected),
          Sentence.of("enrolment." + what, found));
    }
  }

  private void differ(Sentence place, Sentence expected, Sentence found) {
    mismatches.add(new Mismatch(scenario, place, expected, found));
  }

  private Sentence place() {
    return Sentence.of("place.enrolment", shown());
  }

  private String shown() {
    return enrolment.product() + " " + enrolment.on();
  }

  private static Sentence status(PolicyStatus status) {
    return Sentence.of("enrolment.status", status.name().toLowerCase(Locale.ROOT));
  }

  private static Sentence nothing() {
    return Sentence.of("enrolment.nothing");
  }
}
