package org.openimis.store.enrolment;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.contribution.PolicyStanding;
import org.openimis.domain.coverage.PolicyDesk;
import org.openimis.domain.coverage.PolicyEvent;
import org.openimis.domain.coverage.PolicyState;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.coverage.Suspension;
import org.openimis.domain.enrolment.EnrolmentDecision;
import org.openimis.domain.enrolment.FamilyMember;
import org.openimis.domain.enrolment.RenewalOffer;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.Named;
import org.openimis.mapping.coverage.PolicyHistory;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.store.enrolment.Families.Family;
import org.openimis.store.enrolment.Policies.Policy;
import org.openimis.store.enrolment.Products.Product;

/** Changes policies and the covers under them. */
public final class HapiPolicyDesk implements PolicyDesk {
  private static final String DATE = "Parameters.parameter.where(name = 'date').value";
  private static final String PRODUCT = "Parameters.parameter.where(name = 'product').value";
  private static final String STATUS = "Contract.status";
  private static final int CHUNK = 100;

  private final EnrolmentTools tools;

  public HapiPolicyDesk(EnrolmentTools tools) {
    this.tools = tools;
  }

  @Override
  public void activate(String contractId, @Nullable LocalDate day) {
    inFamily(
        contractId,
        found -> {
          Policy policy = current(found);
          if (policy.status() == PolicyStatus.ACTIVE) {
            activateMembers(found, day);
          } else {
            PolicyState state = new PolicyChanges(tools, found.in()).stateOf(policy);
            neverPaid(policy, state);
            LocalDate first = firstDay(policy, state);
            LocalDate from = day == null ? later(first, tools.today(policy.scheme())) : day;
            // A suspension may be taken back from before it began.
            boolean paysFirst = policy.status() == PolicyStatus.READY;
            within(from, paysFirst ? first : policy.start(), state.expiry());
            change(found, new Change(PolicyEvent.ACTIVATED, from, null));
          }
          return contractId;
        });
  }

  /** Those who joined a policy in force and whose payment an officer has to confirm. */
  private void activateMembers(Found found, @Nullable LocalDate day) {
    Policy policy = found.policy();
    var covers = new MemberCovers(tools, found.in());
    Map<Coverage, LocalDate> ready = covers.ready(policy);
    if (ready.isEmpty()) {
      throw stateTransition(policy);
    }
    LocalDate today = tools.today(policy.scheme());
    ready.forEach(
        (cover, first) -> {
          LocalDate from = day == null ? later(first, today) : day;
          within(from, first, policy.expiry());
          covers.open(cover, policy, from);
        });
    Contract contract = tools.read(Contract.class, policy.id());
    PolicyHistory.add(contract, PolicyEvent.ACTIVATED, day == null ? today : day, null);
    tools.update(Contract.class, contract, found.in());
  }

  /**
   * The first day that an activation may name: no policy covers before it is paid, and none runs
   * again before its suspension began.
   */
  private LocalDate firstDay(Policy policy, PolicyState state) {
    LocalDate interrupted =
        state.suspensions().stream()
            .filter(Suspension::isOpen)
            .map(Suspension::from)
            .findFirst()
            .orElse(policy.start());
    if (policy.status() != PolicyStatus.READY) {
      return interrupted;
    }
    return tools
        .contributions()
        .ofPolicy(policy)
        .map(settlement -> later(interrupted, PolicyStanding.dayOf(state, settlement)))
        .orElse(interrupted);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** What was suspended for want of money comes into force with the money. */
  private static void neverPaid(Policy policy, PolicyState state) {
    if (policy.status() == PolicyStatus.SUSPENDED && !state.wasEverInForce()) {
      throw stateTransition(policy);
    }
  }

  /** Whether the job that ends policies has run makes no difference. */
  private Policy current(Found found) {
    Policy policy = found.policy();
    if (tools.today(policy.scheme()).isAfter(policy.expiry())) {
      throw new RequestRefused(
          ProblemCode.STATE_TRANSITION, STATUS, "policy." + PolicyStatus.EXPIRED.code());
    }
    return policy;
  }

  @Override
  public void suspend(String contractId, @Nullable LocalDate day, @Nullable String reason) {
    inFamily(
        contractId,
        found -> {
          Policy policy = current(found);
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
          change(found, new Change(PolicyEvent.SUSPENDED_BY_OFFICER, from, reason));
          return contractId;
        });
  }

  @Override
  public void terminate(String contractId, @Nullable LocalDate day, @Nullable String reason) {
    inFamily(
        contractId,
        found -> {
          Policy policy = current(found);
          LocalDate last = day == null ? tools.today(policy.scheme()) : day;
          if (day != null || policy.status() == PolicyStatus.ACTIVE) {
            within(last, policy.effective(), policy.expiry());
          }
          LocalDate paid = tools.policies().lastPaidCare(policy).orElse(last);
          if (paid.isAfter(last)) {
            throw new RequestRefused(ProblemCode.VALUE, DATE, last, "paid-care", paid);
          }
          change(found, new Change(PolicyEvent.TERMINATED, last, reason));
          return contractId;
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

  /** What an officer does to a policy. */
  private record Change(PolicyEvent event, LocalDate day, @Nullable String reason) {}

  private void change(Found found, Change change) {
    Policy policy = found.policy();
    boolean happened =
        new PolicyChanges(tools, found.in())
            .happen(
                policy,
                change.event(),
                change.day(),
                contract ->
                    PolicyHistory.add(contract, change.event(), change.day(), change.reason()));
    if (!happened) {
      throw stateTransition(policy);
    }
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
    return inFamily(contractId, in -> renew(in, day, product, officer));
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
    product
        .filter(wanted -> !mayFollow(old, wanted))
        .ifPresent(
            wanted ->
                problems.add(
                    Problem.of(
                        ProblemCode.VALUE,
                        PRODUCT,
                        wanted.code(),
                        "not-successor",
                        old.product())));
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

  private boolean mayFollow(Policy old, Product product) {
    return RenewalOffer.mayFollow(
        old.product(),
        product.code(),
        code -> tools.products().find(old.scheme(), code).map(Product::successor));
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
