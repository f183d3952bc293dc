package org.openimis.store.eligibility;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.openimis.domain.access.AuditTrail;
import org.openimis.domain.coverage.Eligibility;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.eligibility.EligibilityDesk;
import org.openimis.domain.eligibility.EligibilityQuestion;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.eligibility.EligibilityIds;
import org.openimis.mapping.eligibility.EligibilityWriter;
import org.openimis.mapping.eligibility.FhirEligibilityRequest;
import org.openimis.store.claim.EligibilityParties;
import org.openimis.store.claim.Registers;
import org.openimis.store.coverage.CoverRows;
import org.openimis.store.hapi.InternalRequest;
import org.openimis.store.hapi.ResourceIds;
import org.openimis.store.hapi.Transactions;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.Database;

/** Answers questions about cover from the projections; keeps question and answer as resources. */
public final class HapiEligibilityDesk implements EligibilityDesk {
  private final Transactions transactions;
  private final DaoRegistry daos;
  private final Database database;
  private final Registers registers;
  private final SchemeSettings schemes;
  private final AuditTrail audit;
  private final Clock clock;

  public HapiEligibilityDesk(
      Transactions transactions,
      DaoRegistry daos,
      Database database,
      Registers registers,
      SchemeSettings schemes,
      AuditTrail audit,
      Clock clock) {
    this.transactions = transactions;
    this.daos = daos;
    this.database = database;
    this.registers = registers;
    this.schemes = schemes;
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
    List<MemberCover> covers =
        CoverRows.of(database, new String[] {parties.insuree()})
            .getOrDefault(parties.insuree(), List.of());
    return store(question, parties, Eligibility.on(question.day(), covers));
  }

  private boolean isBeingLoaded(Optional<EligibilityParties.Found> found) {
    return found
        .flatMap(parties -> schemes.find(parties.scheme()))
        .filter(settings -> !settings.active())
        .isPresent();
  }

  private Answered store(
      EligibilityQuestion question, EligibilityParties.Found parties, Eligibility answer) {
    var sent = ((FhirEligibilityRequest) question.document()).request();
    String insurer = Objects.requireNonNull(schemes.of(parties.scheme()).insurerId());
    var ids =
        new EligibilityIds(parties.patientId(), parties.insuree(), parties.providerId(), insurer);
    Instant now = clock.instant();
    var answered = new Answered(ResourceIds.next(), ResourceIds.next());
    return transactions.inOne(
        details -> {
          create(
              CoverageEligibilityRequest.class,
              EligibilityWriter.stored(sent, ids, parties.scheme(), now),
              answered.requestId(),
              details);
          create(
              CoverageEligibilityResponse.class,
              EligibilityWriter.answer(answer, ids, parties.scheme(), answered.requestId(), now),
              answered.responseId(),
              details);
          audit.wrote(
              List.of(
                  "CoverageEligibilityRequest/" + answered.requestId(),
                  "CoverageEligibilityResponse/" + answered.responseId()));
          return answered;
        });
  }

  private <R extends IBaseResource> void create(
      Class<R> type, R resource, String id, TransactionDetails details) {
    daos.getResourceDao(type)
        .create(ResourceIds.assign(resource, id), null, true, InternalRequest.create(), details);
  }
}
