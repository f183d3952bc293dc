package org.openimis.mapping.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.mapping.claim.JudgedClaims.IDS;
import static org.openimis.mapping.claim.JudgedClaims.NOW;
import static org.openimis.mapping.claim.SentClaims.CONTEXT;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.ClaimResponse.NoteComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PatientCategories;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.claim.Adjudication;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.EarlierLine;
import org.openimis.domain.claim.History;
import org.openimis.domain.claim.JudgedClaim;
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
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.valuation.BenefitUse;
import org.openimis.domain.valuation.BenefitUse.CareUse;
import org.openimis.domain.valuation.PolicyBalance;
import org.openimis.mapping.claim.AnswerContext.Reservation;
import org.openimis.profiles.DefinitionResources;

/**
 * The lessons of the guide beside its story: judged as they say, they get the answers they show.
 */
class GuideAnswersTest {
  private static final MedicalCode TABLETS = MedicalCode.item("0182");
  private static final BigDecimal TABLET_LIMIT = new BigDecimal("50");

  @Test
  void the_answer_of_the_claim_that_meets_limits() {
    ClaimResponse expected = example(ClaimResponse.class, "example-answer-limited");
    JudgedClaim judged =
        judged(
            "example-claim-limited",
            "Tahida Govt. Health Centre List",
            "80",
            Map.of("ded-insuree", new BigDecimal("500"), "max-policy", new BigDecimal("2000")));

    assertSame(write(judged, null, LedgerEntryReader.read(expected)), expected);
  }

  @Test
  void the_answer_of_the_claim_that_was_taken_back() {
    JudgedClaim judged =
        judged("example-claim-cancelled", "Tahida Govt. Health Centre List", "100", Map.of());
    ClaimResponse answer = write(judged, null, List.of());

    ClaimResponseWriter.cancel(answer, List.of(), "Entered for the wrong person");

    assertSame(answer, example(ClaimResponse.class, "example-answer-cancelled"));
  }

  @Test
  void the_answer_of_the_preauthorization() {
    JudgedClaim judged =
        judged("example-preauthorization", "Tahida Govt. Hospital List", "100", Map.of());
    var reservation = new Reservation(LocalDate.parse("2019-03-04"), LocalDate.parse("2019-04-03"));

    assertSame(
        write(judged, reservation, List.of()),
        example(ClaimResponse.class, "example-answer-preauthorization"));
  }

  private static ClaimResponse write(
      JudgedClaim judged, @Nullable Reservation reservation, List<LedgerEntry> ledger) {
    Claim stored = StoredClaim.of(judged, IDS);
    return ClaimResponseWriter.write(
        judged, new AnswerContext(IDS, "1", 1, NOW, reservation, ledger, stored));
  }

  private static JudgedClaim judged(
      String example, String list, String share, Map<String, BigDecimal> parameters) {
    Claim sent = example(Claim.class, example).setStatus(Claim.ClaimStatus.ACTIVE);
    ClaimDraft draft = ClaimReader.read(sent, CONTEXT);
    assertThat(draft.problems()).isEmpty();
    String insuree = draft.patient().value();
    var claim =
        new SubmittedClaim(
            new ClaimKey("demo", draft.provider().value(), draft.use(), draft.code()),
            insuree,
            null,
            draft.visitType(),
            draft.visit(),
            draft.claimedOn(),
            List.of("B54"),
            draft.lines());
    ClaimFacts facts = facts(claim, list, share, parameters);
    Decision decision = new Adjudication(RuleSet.STANDARD).judge(claim, facts);
    ClaimState state = ClaimState.after(decision, true);
    return new JudgedClaim(claim, "v2:hash", facts, decision, state, draft.document(), null);
  }

  /**
   * One product that pays that share of every line at the price asked; used up as the guide says.
   */
  private static ClaimFacts facts(
      SubmittedClaim claim, String list, String share, Map<String, BigDecimal> parameters) {
    var used =
        new BenefitUse(CareUse.NONE, new CareUse(new BigDecimal("200"), new BigDecimal("1400")));
    VisitLimits limits = VisitLimits.both(Limit.share(share));
    List<RegisterEntry> register = new ArrayList<>();
    List<ListPrice> prices = new ArrayList<>();
    List<CoverRule> rules = new ArrayList<>();
    for (var line : claim.lines()) {
      Integer most = line.code().equals(TABLETS) ? TABLET_LIMIT.intValueExact() : null;
      Money price = line.unitPrice();
      PatientCategories all = PatientCategories.EVERYONE;
      register.add(
          new RegisterEntry(
              line.code(), line.code().code(), price, CareType.BOTH, all, 0, null, null, null));
      prices.add(new ListPrice(list, line.code(), price));
      rules.add(
          new CoverRule(
              "BCTA0001",
              line.code(),
              PriceOrigin.PRICE_LIST,
              PriceRule.LOWER,
              limits,
              limits,
              limits,
              0,
              0,
              most,
              most,
              null,
              null));
    }
    return new ClaimFacts(
        new Insuree(claim.insuree(), LocalDate.parse("1990-05-01"), Gender.FEMALE, null),
        new Facility(
            claim.key().facility(), FacilityLevel.HEALTH_CENTRE, CareType.BOTH, list, list),
        18,
        List.of(cover()),
        register,
        prices,
        rules,
        List.of(BenefitTerms.of("BCTA0001", "I", parameters)),
        List.of(new PolicyBalance("POL00032", 2, used, used)),
        new History(
            List.of(
                new EarlierLine(
                    TABLETS, LocalDate.parse("2019-02-11"), new BigDecimal("20"), "EXA00001")),
            List.of()),
        List.of());
  }

  private static MemberCover cover() {
    return new MemberCover(
        "coverage-1",
        "POL00032",
        "BCTA0001",
        PolicyStage.NEW,
        PolicyStatus.ACTIVE,
        LocalDate.parse("2018-03-20"),
        LocalDate.parse("2019-03-19"),
        LocalDate.parse("2018-03-20"),
        LocalDate.parse("2019-03-19"));
  }

  private static void assertSame(ClaimResponse written, ClaimResponse told) {
    assertThat(said(written)).isEqualTo(said(told));
  }

  /** All but the ids under which one server keeps it. */
  private static List<String> said(ClaimResponse answer) {
    List<String> said = new ArrayList<>();
    said.add(answer.getStatus() + " " + answer.getUse() + " " + answer.getOutcome());
    said.add(answer.getDisposition() + " " + answer.getPreAuthRef());
    said.add(
        answer.getPreAuthPeriod().getStartElement().getValueAsString()
            + " "
            + answer.getPreAuthPeriod().getEndElement().getValueAsString());
    for (var extension : answer.getExtension()) {
      if (extension.getValue() instanceof org.hl7.fhir.r4.model.CodeableConcept concept) {
        said.add(shown(concept.getCodingFirstRep()));
      }
    }
    LedgerEntryReader.read(answer).forEach(entry -> said.add(entry.toString()));
    for (var item : answer.getItem()) {
      said.add("line " + item.getItemSequence() + " notes " + item.getNoteNumber());
      item.getAdjudication().forEach(each -> said.add(shown(each)));
    }
    answer
        .getTotal()
        .forEach(
            total ->
                said.add(
                    shown(total.getCategory().getCodingFirstRep())
                        + plain(total.getAmount().getValue())));
    for (NoteComponent note : answer.getProcessNote()) {
      String language = note.getLanguage().getCodingFirstRep().getCode();
      said.add(note.getNumber() + " " + language + " " + note.getText());
    }
    return said;
  }

  private static String shown(AdjudicationComponent part) {
    BigDecimal number = part.hasAmount() ? part.getAmount().getValue() : part.getValue();
    return shown(part.getCategory().getCodingFirstRep())
        + plain(number)
        + (part.hasAmount() ? " " + part.getAmount().getCurrency() : "");
  }

  private static String shown(Coding coding) {
    return coding.getSystem() + "|" + coding.getCode() + " " + coding.getDisplay() + " ";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static <R extends Resource> R example(Class<R> type, String id) {
    String json =
        DefinitionResources.examples().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow()
            .json();
    return FhirContext.forR4Cached().newJsonParser().parseResource(type, json);
  }
}
