package org.openimis.rest.balance;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.Caller;
import org.openimis.domain.balance.BalanceDesk;
import org.openimis.domain.balance.CoverBalance;
import org.openimis.domain.balance.CoverUse;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.coverage.CoverBalanceWriter;
import org.openimis.profiles.CodeSystems;
import org.openimis.rest.access.Callers;
import org.openimis.rest.access.ScopePolicy;

/**
 * {@code Coverage/id/$balance}: what is left of a cover on a day. Nothing is stored, and nobody who
 * writes is made to wait.
 */
public final class BalanceProvider implements IResourceProvider {
  private final BalanceDesk desk;
  private final ScopePolicy policy;
  private final Supplier<ZoneId> zone;
  private final Clock clock;
  private final int mostItems;

  /**
   * Tells balances.
   *
   * @param zone in which a day begins and ends; known when a scheme is loaded
   * @param mostItems how many items and services one question may name
   */
  public BalanceProvider(
      BalanceDesk desk, ScopePolicy policy, Supplier<ZoneId> zone, Clock clock, int mostItems) {
    this.desk = desk;
    this.policy = policy;
    this.zone = zone;
    this.clock = clock;
    this.mostItems = mostItems;
  }

  @Override
  public Class<Coverage> getResourceType() {
    return Coverage.class;
  }

  @Operation(name = "$balance", idempotent = true, manualRequest = true)
  @Description("Tells what is left of each limit of a person's cover on a day")
  public Parameters balance(
      @IdParam IdType id, @ResourceParam @Nullable IBaseResource body, RequestDetails request) {
    Caller caller = Callers.required(request);
    var question = BalanceQuestion.read(request.getParameters(), body, mostItems);
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone.get());
    LocalDate day = question.day() == null ? today : question.day();
    CoverUse use =
        desk.use(id.getIdPart(), day, today, question.codes())
            .filter(found -> maySee(caller, found))
            .orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, ""));
    requireInForce(use, question);
    requireKnown(use, question);
    return CoverBalanceWriter.write(CoverBalance.of(use, question.codes()), use.currency());
  }

  /** Whoever may read the Coverage. */
  private boolean maySee(Caller caller, CoverUse use) {
    var coverage = new Coverage();
    coverage.setBeneficiary(new Reference("Patient/" + use.patientId()));
    return policy.maySee(caller, coverage);
  }

  private static void requireInForce(CoverUse use, BalanceQuestion question) {
    MemberCover cover = use.cover();
    if (use.isInForce()) {
      return;
    }
    throw cover.runsOn(use.day())
        ? new RequestRefused(ProblemCode.VALUE, question.dayPath(), use.day(), "cover-idle")
        : new RequestRefused(
            ProblemCode.VALUE,
            question.dayPath(),
            use.day(),
            "cover-day",
            cover.effective(),
            cover.lastDay());
  }

  private static void requireKnown(CoverUse use, BalanceQuestion question) {
    List<Problem> unknown =
        question.items().stream()
            .filter(item -> use.registered(item.code()).isEmpty())
            .map(
                item ->
                    Problem.of(
                        ProblemCode.CODE_INVALID,
                        item.path(),
                        item.code().code(),
                        item.code().kind() == LineKind.ITEM
                            ? CodeSystems.MEDICAL_ITEM
                            : CodeSystems.MEDICAL_SERVICE))
            .toList();
    if (!unknown.isEmpty()) {
      throw new RequestRefused(unknown);
    }
  }
}
