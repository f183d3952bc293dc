package org.openimis.store.eligibility;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.AuditTrail;
import org.openimis.domain.balance.BalanceDesk;
import org.openimis.domain.balance.CoverBalance;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.PlannedCare;
import org.openimis.domain.claim.PreviewClaim;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.eligibility.Eligibility;
import org.openimis.domain.eligibility.EligibilityAnswer;
import org.openimis.domain.eligibility.EligibilityDesk;
import org.openimis.domain.eligibility.EligibilityPurpose;
import org.openimis.domain.eligibility.EligibilityQuestion;
import org.openimis.domain.eligibility.EligibilityQuestion.AskedItem;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.eligibility.EligibilityIds;
import org.openimis.mapping.eligibility.EligibilityWriter;
import org.openimis.mapping.eligibility.FhirEligibilityAnswer;
import org.openimis.mapping.eligibility.FhirEligibilityRequest;
import org.openimis.store.claim.EligibilityParties;
import org.openimis.store.claim.Registers;
import org.openimis.store.coverage.CoverRows;
import org.openimis.store.coverage.InsureeRows;
import org.openimis.store.hapi.ResourceIds;
import org.openimis.store.hapi.Transactions;
import org.openimis.store.resource.NewResources;
import org.openimis.store.resource.ResourceTools;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.Database;

/** Answers questions about cover from the projections; keeps question and answer as resources. */
public final class HapiEligibilityDesk implements EligibilityDesk {
  private final Transactions transactions;
  private final ResourceTools tools;
  private final Database database;
  private final Registers registers;
  private final SchemeSettings schemes;
  private final BalanceDesk balanceDesk;
  private final PreviewClaim judge;
  private final AuditTrail audit;
  private final Clock clock;

  public HapiEligibilityDesk(
      Transactions transactions,
      ResourceTools tools,
      Database database,
      Registers registers,
      SchemeSettings schemes,
      BalanceDesk balanceDesk,
      PreviewClaim judge,
      AuditTrail audit,
      Clock clock) {
    this.transactions = transactions;
    this.tools = tools;
    this.database = database;
    this.registers = registers;
    this.schemes = schemes;
    this.balanceDesk = balanceDesk;
    this.judge = judge;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Answered ask(EligibilityQuestion question) {
    List<Problem> problems = new ArrayList<>(question.problems());
    Optional<EligibilityParties.Found> found =
        EligibilityParties.find(database, registers, question, problems);
    if (problems.size() > question.problems().size() || isBeingLoaded(found)) {
      // What a register does not know while a pack is loaded, it may know in a moment.
      schemes
          .loading()
          .ifPresent(code -> problems.add(Problem.of(ProblemCode.SCHEME_NOT_READY, "", code)));
    }
    if (!problems.isEmpty() || found.isEmpty()) {
      throw new RequestRefused(problems);
    }
    EligibilityParties.Found parties = found.get();
    return store(question, parties, answer(question, parties));
  }

  private EligibilityAnswer answer(EligibilityQuestion question, EligibilityParties.Found parties) {
    LocalDate day = question.visit().targetDate();
    Insuree insuree = InsureeRows.find(database, parties.insuree()).orElseThrow();
    List<MemberCover> covers =
        CoverRows.of(database, new String[] {parties.insuree()})
            .getOrDefault(parties.insuree(), List.of());
    Eligibility eligibility = Eligibility.on(day, insuree, covers);
    SchemeSettings.Settings settings = schemes.of(parties.scheme());
    return new EligibilityAnswer(
        eligibility,
        question.purposes(),
        question.items(),
        balances(question, eligibility, settings),
        trial(question, parties, settings),
        settings.currency());
  }

  /** What is left of each cover in force, where limits or items are asked about. */
  private Map<String, CoverBalance> balances(
      EligibilityQuestion question, Eligibility eligibility, SchemeSettings.Settings settings) {
    boolean isAsked =
        question.purposes().contains(EligibilityPurpose.BENEFITS) || !question.items().isEmpty();
    if (!isAsked) {
      return Map.of();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
    Set<MedicalCode> codes =
        question.items().stream()
            .map(AskedItem::code)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, CoverBalance> balances = new HashMap<>();
    for (MemberCover cover : eligibility.covers()) {
      balanceDesk
          .use(cover.coverage(), eligibility.day(), today, codes)
          .ifPresent(use -> balances.put(cover.coverage(), CoverBalance.of(use, codes)));
    }
    return balances;
  }

  /** What the judge would say, if the facility says that it will give these. */
  private @Nullable JudgedClaim trial(
      EligibilityQuestion question,
      EligibilityParties.Found parties,
      SchemeSettings.Settings settings) {
    String facility = parties.facility();
    if (facility == null || question.items().isEmpty()) {
      return null;
    }
    var care =
        new PlannedCare(
            parties.scheme(),
            facility,
            parties.insuree(),
            question.visit(),
            question.items().stream()
                .map(
                    item -> new PlannedCare.Planned(item.code(), item.quantity(), item.unitPrice()))
                .toList());
    return judge.judge(care, settings.currency());
  }

  private boolean isBeingLoaded(Optional<EligibilityParties.Found> found) {
    return found
        .flatMap(parties -> schemes.find(parties.scheme()))
        .filter(settings -> !settings.active())
        .isPresent();
  }

  private Answered store(
      EligibilityQuestion question, EligibilityParties.Found parties, EligibilityAnswer answer) {
    var sent = ((FhirEligibilityRequest) question.document()).request();
    String insurer = Objects.requireNonNull(schemes.of(parties.scheme()).insurerId());
    var ids =
        new EligibilityIds(parties.patientId(), parties.insuree(), parties.providerId(), insurer);
    Instant now = clock.instant();
    String requestId = ResourceIds.next();
    String responseId = ResourceIds.next();
    CoverageEligibilityResponse response =
        EligibilityWriter.answer(answer, ids, parties.scheme(), requestId, now);
    return transactions.inOne(
        details -> {
          var fresh = new NewResources(tools, details);
          fresh.add(EligibilityWriter.stored(sent, ids, parties.scheme(), now), requestId);
          fresh.add(response, responseId);
          fresh.write();
          audit.wrote(
              List.of(
                  "CoverageEligibilityRequest/" + requestId,
                  "CoverageEligibilityResponse/" + responseId));
          return new Answered(requestId, responseId, new FhirEligibilityAnswer(response));
        });
  }
}
