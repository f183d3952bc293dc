package org.openimis.store.enrolment;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.enrolment.PhotoAge;
import org.openimis.domain.enrolment.RenewalDesk;
import org.openimis.domain.enrolment.RenewalOffer;
import org.openimis.domain.enrolment.RenewalOffer.AtWork;
import org.openimis.domain.enrolment.RenewalOffer.OnSale;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.product.EnrolmentTerms;
import org.openimis.domain.product.EnrolmentTerms.GracePeriods;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.attachment.AttachmentReader;
import org.openimis.mapping.claim.Named;
import org.openimis.mapping.enrolment.RenewalTask;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.store.enrolment.Families.Family;
import org.openimis.store.enrolment.Policies.Policy;
import org.openimis.store.enrolment.Products.Product;
import org.openimis.store.hapi.ResourceIds;

/** Keeps the offers to renew policies, as Tasks; each policy in a transaction of its own. */
public final class HapiRenewalDesk implements RenewalDesk {
  private static final int CHUNK = 100;
  private static final String OPEN = "requested";

  /** Policies that ended longer ago than this are not looked at. */
  private static final int MONTHS_BACK = 24;

  private final EnrolmentTools tools;

  public HapiRenewalDesk(EnrolmentTools tools) {
    this.tools = tools;
  }

  @Override
  public int prepare(int noticeDays) {
    int done = 0;
    for (String scheme : tools.schemes().codes()) {
      LocalDate today = tools.today(scheme);
      done += closeAll(scheme);
      done += offerAll(scheme, today, today.plusDays(noticeDays));
    }
    return done;
  }

  private int offerAll(String scheme, LocalDate today, LocalDate until) {
    int offered = 0;
    String last = "";
    List<Policy> due;
    do {
      due =
          tools
              .policies()
              .dueForRenewal(scheme, today.minusMonths(MONTHS_BACK), until, last, CHUNK);
      for (Policy policy : due) {
        offered += offer(policy.id());
        last = policy.number();
      }
    } while (due.size() == CHUNK);
    return offered;
  }

  private int closeAll(String scheme) {
    int closed = 0;
    for (String task : openOffers(scheme)) {
      closed += close(task);
    }
    return closed;
  }

  private List<String> openOffers(String scheme) {
    return tools
        .database()
        .query(
            "SELECT resource_id FROM scheme.renewal WHERE scheme = ? AND status = ? ORDER BY policy",
            (row, i) -> row.getString("resource_id"),
            scheme,
            OPEN);
  }

  private record Found(Policy policy, Family family, TransactionDetails in) {}

  private interface Work<T> {
    T with(Found found);
  }

  private <T> T inFamily(String contractId, Work<T> work) {
    return tools
        .transactions()
        .inOne(
            in -> {
              Policy seen = tools.policies().byId(contractId).orElseThrow();
              tools.gate().enter(List.of(seen.scheme()));
              tools.lockFamilies(seen.scheme(), List.of(seen.family()));
              Policy policy = tools.policies().byId(contractId).orElseThrow();
              Family family =
                  tools.families().byKey(policy.scheme(), policy.family()).orElseThrow();
              return work.with(new Found(policy, family, in));
            });
  }

  /** Whoever comes second finds the offer there. */
  private int offer(String contractId) {
    return inFamily(
        contractId,
        found -> {
          Policy policy = found.policy();
          LocalDate today = tools.today(policy.scheme());
          LocalDate last = lastDay(policy);
          boolean due =
              (policy.status() == PolicyStatus.ACTIVE || policy.status() == PolicyStatus.EXPIRED)
                  && !hasOffer(policy)
                  && renewalOf(policy).isEmpty()
                  && !today.isAfter(last);
          return due && write(found, today, last) ? 1 : 0;
        });
  }

  /** Nothing is offered of a product that no register knows any more. */
  private boolean write(Found found, LocalDate today, LocalDate last) {
    Policy policy = found.policy();
    RenewalOffer offer = offerOf(policy, today);
    var writer = new PolicyWriter(tools, found.family(), List.of());
    Product product = tools.products().find(policy.scheme(), offer.product()).orElse(null);
    if (product == null) {
      return false;
    }
    var parties =
        new RenewalTask.Parties(
            reference("Contract", policy.id(), IdentifierSystems.POLICY, policy.number()),
            reference("Group", found.family().id(), IdentifierSystems.FAMILY, found.family().key()),
            writer.insurer(),
            reference("InsurancePlan", product.id(), IdentifierSystems.PRODUCT, product.code()),
            officer(policy.scheme(), offer.officer()),
            photosDue(found.family(), today));
    tools.create(
        Task.class,
        RenewalTask.offered(offer, parties, today, last, policy.scheme(), tools.clock().instant()),
        ResourceIds.next(),
        found.in());
    return true;
  }

  /** Of those who will be in the new term, as far as the register knows today. */
  private List<Reference> photosDue(Family family, LocalDate today) {
    int majority = tools.schemes().of(family.scheme()).ageOfMajority();
    return tools.families().members(family).stream()
        .filter(member -> member.isInRegisterOn(today))
        .filter(
            member ->
                PhotoAge.isDue(
                    photoTakenOn(member.patient()),
                    member.countedOn(today, majority).adult(),
                    today))
        .map(
            member ->
                reference(
                    "Patient",
                    member.patient(),
                    IdentifierSystems.INSUREE_NUMBER,
                    member.insuree()))
        .toList();
  }

  /** The day that a photo names, or the day on which it was kept; null where there is none. */
  private @Nullable LocalDate photoTakenOn(String patientId) {
    return tools.read(Patient.class, patientId).getPhoto().stream()
        .map(photo -> photo.hasCreation() ? Days.first(photo.getCreationElement()) : keptOn(photo))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private @Nullable LocalDate keptOn(Attachment photo) {
    String binary = AttachmentReader.binaryId(photo);
    return binary == null
        ? null
        : tools
            .database()
            .queryOne(
                "SELECT res_published::date AS day FROM hfj_resource WHERE res_type = 'Binary' AND fhir_id = ?",
                (row, i) -> row.getObject("day", LocalDate.class),
                binary)
            .orElse(null);
  }

  private RenewalOffer offerOf(Policy policy, LocalDate today) {
    Map<String, Optional<OnSale>> products = new HashMap<>();
    Map<String, Optional<AtWork>> officers = new HashMap<>();
    return RenewalOffer.of(
        policy.expiry(),
        policy.product(),
        policy.officer(),
        today,
        code -> products.computeIfAbsent(code, each -> onSale(policy.scheme(), each)),
        code -> officers.computeIfAbsent(code, each -> atWork(policy.scheme(), each)));
  }

  private Optional<OnSale> onSale(String scheme, String code) {
    return tools
        .products()
        .find(scheme, code)
        .map(product -> new OnSale(product.from(), product.to(), product.successor()));
  }

  private Optional<AtWork> atWork(String scheme, String code) {
    return tools
        .database()
        .queryOne(
            "SELECT last_day, substitute FROM scheme.officer WHERE scheme = ? AND code = ? LIMIT 1",
            (row, i) ->
                new AtWork(row.getObject("last_day", LocalDate.class), row.getString("substitute")),
            scheme,
            code);
  }

  private @Nullable Reference officer(String scheme, @Nullable String code) {
    if (code == null) {
      return null;
    }
    return tools
        .families()
        .parties(
            PartyReference.toIdentifier("", IdentifierSystems.OFFICER, code),
            IdentifierSystems.OFFICER)
        .stream()
        .filter(party -> party.scheme().equals(scheme))
        .findFirst()
        .map(party -> reference(party.type(), party.id(), IdentifierSystems.OFFICER, code))
        .orElse(null);
  }

  private static Reference reference(String type, String id, String system, String code) {
    return Named.reference(type, id).setIdentifier(Codes.name(system, code));
  }

  private LocalDate lastDay(Policy policy) {
    int grace =
        tools
            .products()
            .find(policy.scheme(), policy.product())
            .map(product -> tools.products().terms(product, policy.expiry()))
            .map(EnrolmentTerms::grace)
            .map(GracePeriods::renewal)
            .orElse(0);
    return RenewalOffer.lastDay(policy.expiry(), grace);
  }

  private boolean hasOffer(Policy policy) {
    return tools
        .database()
        .queryOne(
            "SELECT 1 FROM scheme.renewal WHERE scheme = ? AND policy = ? LIMIT 1",
            (row, i) -> row.getInt(1),
            policy.scheme(),
            policy.number())
        .isPresent();
  }

  /** The policy that renews it, or that follows it with the same product. */
  private Optional<Policy> renewalOf(Policy policy) {
    return tools.policies().ofFamily(policy.scheme(), policy.family()).stream()
        .filter(
            other ->
                policy.number().equals(other.renews())
                    || (other.product().equals(policy.product())
                        && other.expiry().isAfter(policy.expiry())))
        .findFirst();
  }

  private int close(String taskId) {
    Optional<String> contract = contractOf(taskId);
    if (contract.isEmpty()) {
      return 0;
    }
    return inFamily(
        contract.get(),
        found -> {
          Task task = tools.read(Task.class, taskId);
          if (!OPEN.equals(task.getStatus().toCode())) {
            return 0;
          }
          Policy policy = found.policy();
          Optional<Policy> renewal = renewalOf(policy);
          LocalDate last = lastDay(policy);
          if (renewal.isPresent()) {
            Reference by =
                reference(
                    "Contract",
                    renewal.get().id(),
                    IdentifierSystems.POLICY,
                    renewal.get().number());
            tools.update(
                Task.class, RenewalTask.renewed(task, by, tools.clock().instant()), found.in());
            return 1;
          } else if (tools.today(policy.scheme()).isAfter(last)) {
            tools.update(Task.class, RenewalTask.ranOut(task, tools.clock().instant()), found.in());
            return 1;
          }
          return 0;
        });
  }

  private Optional<String> contractOf(String taskId) {
    return tools
        .database()
        .queryOne(
            """
            SELECT policy.resource_id FROM scheme.renewal
              JOIN scheme.policy
                ON policy.scheme = renewal.scheme AND policy.number = renewal.policy
             WHERE renewal.resource_id = ?
            """,
            (row, i) -> row.getString("resource_id"),
            taskId);
  }

  @Override
  public void decline(String taskId, @Nullable String reason) {
    String contract =
        contractOf(taskId).orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, ""));
    inFamily(
        contract,
        found -> {
          Task task = tools.read(Task.class, taskId);
          if (!OPEN.equals(task.getStatus().toCode())) {
            throw new RequestRefused(
                ProblemCode.STATE_TRANSITION, "Task.status", task.getStatus().toCode());
          }
          tools.update(
              Task.class, RenewalTask.declined(task, reason, tools.clock().instant()), found.in());
          return taskId;
        });
  }
}
