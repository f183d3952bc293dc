package org.openimis.mapping.claim;

import static org.openimis.mapping.claim.SentClaims.CONTEXT;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.PatientCategories;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.Adjudication;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.EarlierLine;
import org.openimis.domain.claim.History;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.LineReview;
import org.openimis.domain.claim.RuleSet;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.facility.FacilityLevel;
import org.openimis.domain.money.Money;
import org.openimis.domain.party.Gender;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.CeilingExclusion;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.valuation.BenefitUse;
import org.openimis.domain.valuation.BenefitUse.CareUse;
import org.openimis.domain.valuation.PolicyBalance;
import org.openimis.mapping.claim.AnswerContext.Reservation;

/** Sent claims, judged by the real rules over the facts of a small invented scheme. */
final class JudgedClaims {
  static final ClaimIds IDS = new ClaimIds("patient-1", "facility-1", null, null, "insurer-1");
  static final Instant NOW = Instant.parse("2019-01-24T08:30:00.123Z");

  private final Claim sent;
  private final List<MemberCover> covers = new ArrayList<>();
  private final List<RegisterEntry> register = new ArrayList<>();
  private final List<ListPrice> prices = new ArrayList<>();
  private final List<CoverRule> rules = new ArrayList<>();
  private final Map<String, Map<String, BigDecimal>> parameters = new HashMap<>();
  private final List<PolicyBalance> balances = new ArrayList<>();
  private final List<EarlierLine> history = new ArrayList<>();
  private final List<LineReview> reviews = new ArrayList<>();
  private boolean automatic = true;

  private JudgedClaims(Claim sent) {
    this.sent = sent;
  }

  static JudgedClaims of(Claim sent) {
    return new JudgedClaims(sent);
  }

  /** The answer as it is stored for the first time. */
  static ClaimResponse answer(JudgedClaim judged) {
    return answer(judged, null);
  }

  static ClaimResponse answer(JudgedClaim judged, @Nullable Reservation reservation) {
    Claim stored = StoredClaim.of(judged, IDS);
    return ClaimResponseWriter.write(
        judged, new AnswerContext(IDS, "claim-1", 1, NOW, reservation, List.of(), stored));
  }

  JudgedClaims covered(String policy, String product) {
    covers.add(
        new MemberCover(
            "coverage-" + policy,
            policy,
            product,
            PolicyStage.NEW,
            PolicyStatus.ACTIVE,
            LocalDate.parse("2018-06-01"),
            LocalDate.parse("2019-05-31"),
            LocalDate.parse("2018-06-01"),
            LocalDate.parse("2019-05-31")));
    return this;
  }

  JudgedClaims registered(MedicalCode code, CareType careType, PatientCategories patients) {
    return registered(code, careType, patients, null, null);
  }

  JudgedClaims registered(MedicalCode code) {
    return registered(code, CareType.BOTH, PatientCategories.EVERYONE);
  }

  JudgedClaims registered(MedicalCode code, ServiceCategory category) {
    return registered(code, CareType.BOTH, PatientCategories.EVERYONE, category, null);
  }

  JudgedClaims registered(MedicalCode code, PackageContent content) {
    return registered(code, CareType.BOTH, PatientCategories.EVERYONE, null, content);
  }

  private JudgedClaims registered(
      MedicalCode code,
      CareType careType,
      PatientCategories patients,
      @Nullable ServiceCategory category,
      @Nullable PackageContent content) {
    register.add(
        new RegisterEntry(
            code, code.code(), tzs("100"), careType, patients, 0, category, content, null));
    return this;
  }

  JudgedClaims listed(MedicalCode code, String price) {
    prices.add(new ListPrice("Hospital", code, tzs(price)));
    return this;
  }

  JudgedClaims paid(String product, MedicalCode code, Limit limit) {
    return paid(product, code, limit, PriceOrigin.PRICE_LIST, PriceRule.LOWER);
  }

  JudgedClaims paid(
      String product, MedicalCode code, Limit limit, PriceOrigin origin, PriceRule priceRule) {
    return paid(product, code, limit, origin, priceRule, null, null);
  }

  /** At most so many units in a period of cover. */
  JudgedClaims paidUpTo(int units, String product, MedicalCode code, Limit limit) {
    return paid(product, code, limit, PriceOrigin.PRICE_LIST, PriceRule.LOWER, units, null);
  }

  /** Without counting against the ceiling. */
  JudgedClaims paidOutsideCeiling(String product, MedicalCode code, Limit limit) {
    return paid(
        product, code, limit, PriceOrigin.PRICE_LIST, PriceRule.LOWER, null, CeilingExclusion.BOTH);
  }

  private JudgedClaims paid(
      String product,
      MedicalCode code,
      Limit limit,
      PriceOrigin origin,
      PriceRule priceRule,
      @Nullable Integer mostUnits,
      @Nullable CeilingExclusion exclusion) {
    VisitLimits limits = VisitLimits.both(limit);
    rules.add(
        new CoverRule(
            product, code, origin, priceRule, limits, limits, limits, 0, 0, mostUnits, mostUnits,
            exclusion, exclusion));
    return this;
  }

  /** A parameter of a product, for example {@code max-policy}. */
  JudgedClaims limiting(String product, String parameter, String value) {
    parameters
        .computeIfAbsent(product, each -> new HashMap<>())
        .put(parameter, new BigDecimal(value));
    return this;
  }

  /** What the patient has taken of a policy before. */
  JudgedClaims used(String policy, String deducted, String paid) {
    var use =
        new BenefitUse(CareUse.NONE, new CareUse(new BigDecimal(deducted), new BigDecimal(paid)));
    balances.add(new PolicyBalance(policy, 1, use, use));
    return this;
  }

  JudgedClaims had(MedicalCode code, String quantity) {
    history.add(
        new EarlierLine(code, LocalDate.parse("2018-12-01"), new BigDecimal(quantity), "EARLIER"));
    return this;
  }

  JudgedClaims reviewed(LineReview review) {
    reviews.add(review);
    return this;
  }

  /** In a scheme that values claims only after a review. */
  JudgedClaims reviewedFirst() {
    automatic = false;
    return this;
  }

  JudgedClaim judge() {
    ClaimDraft draft = ClaimReader.read(sent, CONTEXT);
    if (!draft.problems().isEmpty()) {
      throw new IllegalArgumentException("Cannot judge a bad claim: " + draft.problems());
    }
    var claim =
        new SubmittedClaim(
            new ClaimKey("basic", "VIHOS001", draft.use(), draft.code()),
            "105000001",
            null,
            draft.visitType(),
            draft.visit(),
            draft.claimedOn(),
            draft.diagnoses().stream().map(ClaimDraft.Diagnosis::code).toList(),
            draft.lines());
    var facts =
        new ClaimFacts(
            new Insuree("105000001", LocalDate.parse("1990-05-01"), Gender.FEMALE, null),
            new Facility("VIHOS001", FacilityLevel.HOSPITAL, CareType.BOTH, "Hospital", "Hospital"),
            18,
            covers,
            register,
            prices,
            rules,
            parameters.entrySet().stream()
                .map(each -> BenefitTerms.of(each.getKey(), null, each.getValue()))
                .toList(),
            balances,
            new History(history, List.of()),
            reviews);
    Decision decision = new Adjudication(RuleSet.STANDARD).judge(claim, facts);
    ClaimState state = ClaimState.after(decision, automatic);
    return new JudgedClaim(claim, "v2:hash", facts, decision, state, draft.document(), null);
  }

  private static Money tzs(String amount) {
    return Money.of(amount, CONTEXT.currency());
  }
}
