package org.openimis.store.enrolment;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.PolicyDesk;
import org.openimis.domain.coverage.PolicyEvent;
import org.openimis.domain.coverage.PolicyState;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.enrolment.EnrolmentDecision;
import org.openimis.domain.enrolment.FamilyMember;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.Named;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.store.enrolment.Families.Family;
import org.openimis.store.enrolment.Policies.Policy;
import org.openimis.store.enrolment.Products.Product;

/** Changes policies and the covers under them. */
public final class HapiPolicyDesk implements PolicyDesk {
  private static final String DATE = "Parameters.parameter.where(name = 'date').value";
  private static final String STATUS = "Contract.status";
  private static final int CHUNK = 100;

  private final EnrolmentTools tools;

  public HapiPolicyDesk(EnrolmentTools tools) {
    this.tools = tools;
  }

  @Override
  public void activate(String contractId, @Nullable LocalDate day) {
    change(
        contractId,
        (policy, in) -> {
          PolicyState state = new PolicyChanges(tools, in).stateOf(policy);
          LocalDate from = day == null ? usual(policy, state) : day;
          within(from, policy.start(), state.expiry());
          neverPaid(policy, state);
          return new Change(PolicyEvent.ACTIVATED, from);
        });
  }

  /** Today, but not before the policy starts, nor before its suspension began. */
  private LocalDate usual(Policy policy, PolicyState state) {
    LocalDate today = tools.today(policy.scheme());
    LocalDate first =
        state.suspensions().stream()
            .filter(suspension -> suspension.isOpen())
            .map(suspension -> suspension.from())
            .findFirst()
            .orElse(policy.start());
    return today.isBefore(first) ? first : today;
  }

  /** What was suspended for want of money comes into force with the money. */
  private static void neverPaid(Policy policy, PolicyState state) {
    if (policy.status() == PolicyStatus.SUSPENDED && state.suspensions().isEmpty()) {
      throw stateTransition(policy);
    }
  }

  @Override
  public void suspend(String contractId, @Nullable LocalDate day) {
    change(
        contractId,
        (policy, in) -> {
          LocalDate from = day == null ? tools.today(policy.scheme()) : day;
          within(from, policy.effective(), policy.expiry());
          tools
              .policies()
              .lastPaidCare(policy)
              .filter(paid -> !paid.isBefore(from))
              .ifPresent(
                  paid -> {
                    throw new RequestRefused(ProblemCode.VALUE, DATE, from, "paid-care", paid);
                  });
          return new Change(PolicyEvent.SUSPENDED_BY_OFFICER, from);
        });
  }

  @Override
  public void terminate(String contractId, @Nullable LocalDate day) {
    change(
        contractId,
        (policy, in) -> {
          LocalDate last = day == null ? tools.today(policy.scheme()) : day;
          if (day != null || policy.status() == PolicyStatus.ACTIVE) {
            within(last, policy.effective(), policy.expiry());
          }
          LocalDate paid = tools.policies().lastPaidCare(policy).orElse(last);
          if (paid.isAfter(last)) {
            throw new RequestRefused(ProblemCode.VALUE, DATE, last, "paid-care", paid);
          }
          return new Change(PolicyEvent.TERMINATED, last);
        });
  }

  private static void within(LocalDate day, LocalDate from, LocalDate to) {
    if (day.isBefore(from) || day.isAfter(to)) {
      throw new RequestRefused(ProblemCode.VALUE, DATE, day, "policy-day", from, to);
    }
  }

  private static RequestRefused stateTransition(Policy policy) {
    return new RequestRefused(
        ProblemCode.STATE_TRANSITION, STATUS, "policy." + policy.status().code());
  }

  private record Change(PolicyEvent event, LocalDate day) {}

  private interface Asked {
    Change of(Policy policy, TransactionDetails in);
  }

  private void change(String contractId, Asked asked) {
    inFamily(
        contractId,
        found -> {
          Change change = asked.of(found.policy(), found.in());
          var changes = new PolicyChanges(tools, found.in());
          if (!changes.happen(found.policy(), change.event(), change.day())) {
            throw stateTransition(found.policy());
          }
          return contractId;
        });
  }

  private record Found(Policy policy, Family family, TransactionDetails in) {}

  /** The policy is read again behind the lock of its family. */
  private <T> T inFamily(String contractId, Function<Found, T> work) {
    return tools
        .transactions()
        .inOne(
            in -> {
              Policy seen = byId(contractId);
              tools.gate().enter(List.of(seen.scheme()));
              tools.lockFamilies(seen.scheme(), List.of(seen.family()));
              tools.lockCovered(seen.scheme(), seen.number());
              Policy policy = byId(contractId);
              Family family =
                  tools.families().byKey(policy.scheme(), policy.family()).orElseThrow();
              return work.apply(new Found(policy, family, in));
            });
  }

  private Policy byId(String contractId) {
    return tools
        .policies()
        .byId(contractId)
        .orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, ""));
  }

  @Override
  public Renewed renew(
      String contractId,
      @Nullable LocalDate day,
      @Nullable PartyReference product,
      @Nullable PartyReference officer) {
    return inFamily(contractId, found -> renew(found, day, product, officer));
  }

  private Renewed renew(
      Found found,
      @Nullable LocalDate day,
      @Nullable PartyReference named,
      @Nullable PartyReference officer) {
    Policy old = found.policy();
    if (!tools.policies().wasEverInForce(old)) {
      throw stateTransition(old); // there is no term that another could follow
    }
    LocalDate today = tools.today(old.scheme());
    LocalDate applied = day == null ? today : day;
    List<Problem> problems = new ArrayList<>();
    if (applied.isAfter(today)) {
      problems.add(Problem.of(ProblemCode.VALUE, DATE, applied, "future"));
    }
    Optional<Product> product =
        named == null
            ? tools.products().find(old.scheme(), old.product())
            : HapiEnrolmentDesk.one(
                named,
                reference -> tools.products().find(old.scheme(), reference).stream().toList(),
                "InsurancePlan",
                problems);
    Families.Party renewing = officer(old, officer, problems);
    if (!problems.isEmpty() || product.isEmpty()) {
      throw new RequestRefused(problems);
    }
    Optional<Policy> offered =
        tools.policies().ofFamily(old.scheme(), old.family()).stream()
            .filter(policy -> old.number().equals(policy.renews()))
            .filter(policy -> policy.status() != PolicyStatus.EXPIRED)
            .filter(policy -> policy.product().equals(product.get().code()))
            .findFirst();
    if (offered.isPresent()) {
      return new Renewed(offered.get().id(), true);
    }
    List<FamilyMember> members = tools.families().members(found.family());
    EnrolmentDecision decision =
        EnrolmentDecision.of(
            HapiEnrolmentDesk.facts(tools, found.family(), members, product.get(), applied),
            applied,
            old.ofFamily());
    var offer = decision.offer();
    if (offer == null) {
      throw new RequestRefused(
          decision.reasons().stream()
              .map(
                  reason ->
                      Problem.of(
                          ProblemCode.STATE_TRANSITION,
                          STATUS,
                          "enrolment." + reason.code().code()))
              .toList());
    }
    Reference renewed =
        Named.reference("Contract", old.id(), IdentifierSystems.POLICY, old.number());
    var stored =
        new PolicyWriter(tools, found.family(), members)
            .write(offer, product.get(), renewing, renewed, found.in());
    return new Renewed(stored.policy().getReferenceElement().getIdPart(), false);
  }

  private Families.@Nullable Party officer(
      Policy old, @Nullable PartyReference officer, List<Problem> problems) {
    PartyReference wanted = officer;
    if (wanted == null && old.officer() != null) {
      wanted = PartyReference.toIdentifier("", IdentifierSystems.OFFICER, old.officer());
    }
    return HapiEnrolmentDesk.one(
            wanted,
            reference ->
                tools.families().parties(reference, IdentifierSystems.OFFICER).stream()
                    .filter(party -> party.scheme().equals(old.scheme()))
                    .limit(1)
                    .toList(),
            "Practitioner",
            problems)
        .orElse(null);
  }

  @Override
  public int runOut() {
    int ended = 0;
    for (String scheme : tools.schemes().codes()) {
      List<Policy> over;
      do {
        over = tools.policies().overBefore(scheme, tools.today(scheme), CHUNK);
        for (Policy policy : over) {
          ended += runOut(policy);
        }
      } while (over.size() == CHUNK);
    }
    return ended;
  }

  /** Each in a transaction of its own; whoever comes second finds it done. */
  private int runOut(Policy over) {
    return inFamily(
        over.id(),
        found -> {
          boolean happened =
              new PolicyChanges(tools, found.in(), true)
                  .happen(found.policy(), PolicyEvent.RUN_OUT, found.policy().expiry());
          return happened ? 1 : 0;
        });
  }
}
