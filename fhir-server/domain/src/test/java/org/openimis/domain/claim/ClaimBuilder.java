package org.openimis.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.facility.FacilityLevel;
import org.openimis.domain.money.Money;
import org.openimis.domain.party.Gender;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.VisitType;

/**
 * A claim beside its facts, told like a story: what a test does not say is as in scheme-rules 2.13.
 * A woman born in 1990 comes to a health centre for one day in 2024; every product that a line
 * names covers her for the whole of 2024.
 */
final class ClaimBuilder {
  static final Currency CURRENCY = Currency.getInstance("TZS");

  private Currency currency = CURRENCY;
  private String scheme = "DEMO";
  private String facility = "HF-1";
  private ClaimUse use = ClaimUse.CLAIM;
  private String code = "C-1";
  private String insuree = "105000001";
  private @Nullable String administrator = "ADM-1";
  private LocalDate birthDate = LocalDate.parse("1990-05-10");
  private Gender gender = Gender.FEMALE;
  private @Nullable LocalDate lastDay;
  private int ageOfMajority = 18;
  private Visit visit = oneDay("2024-03-01");
  private @Nullable LocalDate claimedOn;
  private VisitType visitType = VisitType.OTHER;
  private FacilityLevel facilityLevel = FacilityLevel.HEALTH_CENTRE;
  private CareType facilityCare = CareType.BOTH;
  private List<String> diagnoses = List.of("A02");
  private List<LineBuilder> lines = List.of(LineBuilder.item("I-1"));
  private @Nullable List<CoverBuilder> covers;
  private @Nullable String guarantee;
  private @Nullable String corrects;
  private List<TermsBuilder> terms = List.of();
  private List<BalanceBuilder> balances = List.of();
  private List<LineReview> reviews = List.of();
  private final List<EarlierLine> earlierLines = new ArrayList<>();
  private final List<EarlierClaim> earlierClaims = new ArrayList<>();

  static ClaimBuilder aClaim() {
    return new ClaimBuilder();
  }

  static Money money(String amount) {
    return Money.of(amount, CURRENCY);
  }

  /** Every amount of the story is in this currency. */
  ClaimBuilder payingIn(String currency) {
    this.currency = Currency.getInstance(currency);
    return this;
  }

  ClaimBuilder inScheme(String scheme) {
    this.scheme = scheme;
    return this;
  }

  ClaimBuilder fromFacility(String facility) {
    this.facility = facility;
    return this;
  }

  ClaimBuilder coded(String code) {
    this.code = code;
    return this;
  }

  ClaimBuilder usedAs(ClaimUse use) {
    this.use = use;
    return this;
  }

  ClaimBuilder ofInsuree(String number) {
    this.insuree = number;
    return this;
  }

  ClaimBuilder enteredBy(@Nullable String administrator) {
    this.administrator = administrator;
    return this;
  }

  ClaimBuilder forAMan() {
    return forA(Gender.MALE);
  }

  ClaimBuilder forAChild() {
    return bornOn("2016-05-10");
  }

  ClaimBuilder forA(Gender gender) {
    this.gender = gender;
    return this;
  }

  ClaimBuilder bornOn(String day) {
    this.birthDate = LocalDate.parse(day);
    return this;
  }

  ClaimBuilder whoLeftOn(String day) {
    this.lastDay = LocalDate.parse(day);
    return this;
  }

  ClaimBuilder withAdultsFrom(int ageOfMajority) {
    this.ageOfMajority = ageOfMajority;
    return this;
  }

  ClaimBuilder treatedOn(String day) {
    this.visit = oneDay(day);
    return this;
  }

  ClaimBuilder staying(String from, String to) {
    this.visit = new Visit(LocalDate.parse(from), LocalDate.parse(to));
    return this;
  }

  ClaimBuilder claimedOn(String day) {
    this.claimedOn = LocalDate.parse(day);
    return this;
  }

  ClaimBuilder comingFor(VisitType visitType) {
    this.visitType = visitType;
    return this;
  }

  ClaimBuilder atAHospital() {
    this.facilityLevel = FacilityLevel.HOSPITAL;
    return this;
  }

  ClaimBuilder atAFacilityFor(CareType careType) {
    this.facilityCare = careType;
    return this;
  }

  ClaimBuilder diagnosed(String... diagnoses) {
    this.diagnoses = List.of(diagnoses);
    return this;
  }

  /** The number of a preauthorization or guarantee. */
  ClaimBuilder guaranteedBy(String guarantee) {
    this.guarantee = guarantee;
    return this;
  }

  ClaimBuilder correcting(String earlierClaimCode) {
    this.corrects = earlierClaimCode;
    return this;
  }

  ClaimBuilder asking(LineBuilder... lines) {
    return asking(List.of(lines));
  }

  ClaimBuilder asking(List<LineBuilder> lines) {
    this.lines = List.copyOf(lines);
    return this;
  }

  ClaimBuilder under(CoverBuilder... covers) {
    this.covers = List.of(covers);
    return this;
  }

  ClaimBuilder withoutCover() {
    return under();
  }

  /** How far the products pay. */
  ClaimBuilder within(TermsBuilder... terms) {
    this.terms = List.of(terms);
    return this;
  }

  /** What other claims have taken of the policies. */
  ClaimBuilder after(BalanceBuilder... balances) {
    this.balances = List.of(balances);
    return this;
  }

  ClaimBuilder reviewed(LineReview... reviews) {
    this.reviews = List.of(reviews);
    return this;
  }

  /** An accepted line of another claim of this person, of one unit. */
  ClaimBuilder whoWasGiven(MedicalCode what, String day, String claimCode) {
    return whoWasGiven("1", what, day, claimCode);
  }

  ClaimBuilder whoWasGiven(String quantity, MedicalCode what, String day, String claimCode) {
    var units = new BigDecimal(quantity);
    earlierLines.add(new EarlierLine(what, LocalDate.parse(day), units, claimCode));
    return this;
  }

  /** Another claim of this person of which a line was accepted. */
  ClaimBuilder whoHad(ServiceCategory category, String day) {
    earlierClaims.add(new EarlierClaim("C-0", category, LocalDate.parse(day)));
    return this;
  }

  SubmittedClaim claim() {
    return new SubmittedClaim(
        new ClaimKey(scheme, facility, use.code(), code),
        insuree,
        administrator,
        visitType,
        visit,
        Objects.requireNonNullElse(claimedOn, visit.to()),
        diagnoses,
        IntStream.range(0, lines.size()).mapToObj(i -> lines.get(i).line(i + 1, currency)).toList(),
        guarantee,
        corrects);
  }

  ClaimFacts facts() {
    return new ClaimFacts(
        new Insuree(insuree, birthDate, gender, lastDay),
        new Facility(facility, facilityLevel, facilityCare, "ITEMS", "SERVICES"),
        ageOfMajority,
        coverBuilders().stream().map(CoverBuilder::build).toList(),
        ofLines(line -> line.registerEntry(currency).stream()),
        ofLines(line -> line.listPrice(currency).stream()),
        ofLines(line -> line.coverRules().stream()),
        terms.stream().map(TermsBuilder::build).toList(),
        balances.stream().map(BalanceBuilder::build).toList(),
        new History(earlierLines, earlierClaims),
        reviews);
  }

  ClaimCase build() {
    return new ClaimCase(claim(), facts());
  }

  Verdict judgedBy(ClaimRule rule) {
    return rule.judge(build());
  }

  /** What a line rule says of the first line. */
  Verdict judgedBy(LineRule rule) {
    ClaimCase claimCase = build();
    return rule.judge(claimCase.claim().lines().get(0), claimCase);
  }

  /** What a rule says of the first line under its first cover, with no line before it. */
  Verdict judgedBy(CoverLineRule rule) {
    ClaimCase claimCase = build();
    ClaimLine line = claimCase.claim().lines().get(0);
    return rule.judge(line, claimCase.candidates(line.code()).get(0), claimCase, List.of());
  }

  Decision judged() {
    return judgedUnder(RuleSet.STANDARD);
  }

  Decision judgedUnder(RuleSet ruleSet) {
    return new Adjudication(ruleSet).judge(claim(), facts());
  }

  /** For the report of an invariant that does not hold. */
  @Override
  public String toString() {
    return build().toString();
  }

  private <T> List<T> ofLines(Function<LineBuilder, Stream<T>> said) {
    return lines.stream().flatMap(said).distinct().toList();
  }

  private List<CoverBuilder> coverBuilders() {
    if (covers != null) {
      return covers;
    }
    Set<String> products = new TreeSet<>();
    lines.forEach(
        line -> line.coverRules().stream().map(CoverRule::product).forEach(products::add));
    return products.stream().map(CoverBuilder::cover).toList();
  }

  private static Visit oneDay(String day) {
    return new Visit(LocalDate.parse(day), LocalDate.parse(day));
  }
}
