package org.openimis.mapping.claim;

import static org.openimis.mapping.claim.SentClaims.CONTEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Claim;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PatientCategories;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.claim.Adjudication;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.RuleSet;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.enrolment.Gender;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.facility.FacilityLevel;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.VisitLimits;

/** Sent claims, judged by the real rules over the facts of a small invented scheme. */
final class JudgedClaims {
  static final ClaimIds IDS = new ClaimIds("patient-1", "facility-1", null, null, "insurer-1");

  private final Claim sent;
  private final List<MemberCover> covers = new ArrayList<>();
  private final List<RegisterEntry> register = new ArrayList<>();
  private final List<ListPrice> prices = new ArrayList<>();
  private final List<CoverRule> rules = new ArrayList<>();

  private JudgedClaims(Claim sent) {
    this.sent = sent;
  }

  static JudgedClaims of(Claim sent) {
    return new JudgedClaims(sent);
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
    Money price = Money.of("100", CONTEXT.currency());
    register.add(new RegisterEntry(code, code.code(), price, careType, patients, 0));
    return this;
  }

  JudgedClaims registered(MedicalCode code) {
    return registered(code, CareType.BOTH, PatientCategories.EVERYONE);
  }

  JudgedClaims listed(MedicalCode code, String price) {
    prices.add(new ListPrice("Hospital", code, Money.of(price, CONTEXT.currency())));
    return this;
  }

  JudgedClaims paid(String product, MedicalCode code, Limit limit) {
    return paid(product, code, limit, PriceOrigin.PRICE_LIST, PriceRule.LOWER);
  }

  JudgedClaims paid(
      String product, MedicalCode code, Limit limit, PriceOrigin origin, PriceRule priceRule) {
    VisitLimits limits = VisitLimits.both(limit);
    rules.add(new CoverRule(product, code, origin, priceRule, limits, limits, limits, 0, 0));
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
            List.of());
    var decision = new Adjudication(RuleSet.STANDARD).judge(claim, facts);
    return new JudgedClaim(claim, "v1:hash", facts, decision, draft.document());
  }
}
