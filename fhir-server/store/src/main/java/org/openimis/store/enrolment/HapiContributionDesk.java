package org.openimis.store.enrolment;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Invoice;
import org.hl7.fhir.r4.model.PaymentReconciliation;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.contribution.ContributionDesk;
import org.openimis.domain.contribution.PolicyStanding;
import org.openimis.domain.contribution.Settlement;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.money.Money;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.Named;
import org.openimis.mapping.contribution.ContributionMapper;
import org.openimis.mapping.contribution.FhirReceipt;
import org.openimis.mapping.contribution.ReceiptWriter;
import org.openimis.mapping.coverage.PolicyHistory;
import org.openimis.mapping.pack.Codes;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.store.enrolment.Contributions.Due;
import org.openimis.store.enrolment.Families.Family;
import org.openimis.store.enrolment.Policies.Policy;
import org.openimis.store.hapi.ResourceIds;

/** Takes in money for contributions due, and lets the policies follow. */
public final class HapiContributionDesk implements ContributionDesk {
  private static final String REQUEST = "PaymentReconciliation.detail[0].request";
  private static final String PAID_ON = "PaymentReconciliation.paymentDate";

  private final EnrolmentTools tools;

  public HapiContributionDesk(EnrolmentTools tools) {
    this.tools = tools;
  }

  @Override
  public Received receive(SentReceipt receipt) {
    return tools.transactions().inOne(in -> receive(receipt, in));
  }

  private Received receive(SentReceipt receipt, TransactionDetails in) {
    List<Problem> problems = new ArrayList<>(receipt.problems());
    Optional<Due> found =
        HapiEnrolmentDesk.one(
            receipt.contribution(),
            reference ->
                tools.contributions().find(reference).stream()
                    .filter(due -> isServed(due, receipt))
                    .toList(),
            "Invoice",
            problems);
    if (!problems.isEmpty() || found.isEmpty()) {
      throw new RequestRefused(problems);
    }
    Due due = found.get();
    Family family = familyOf(due);
    tools.gate().enter(List.of(due.scheme()));
    tools.lockFamilies(due.scheme(), List.of(family.key()));
    tools.lockCovered(due.scheme(), due.policy());
    Policy policy = policyOf(due);
    var document = (FhirReceipt) receipt.document();
    String hash = tools.hashes().of(List.of(document.payment()));
    String number = Objects.requireNonNull(receipt.number());
    Optional<Received> before = before(policy, number, hash);
    if (before.isPresent()) {
      return before.get();
    }
    LocalDate paidOn = Objects.requireNonNull(receipt.paidOn());
    if (wasTerminated(policy)) {
      throw new RequestRefused(ProblemCode.STATE_TRANSITION, REQUEST, "policy.8");
    } else if (paidOn.isAfter(policy.expiry())) {
      throw new RequestRefused(ProblemCode.VALUE, PAID_ON, paidOn, "policy-over", policy.expiry());
    }
    Families.Party officer =
        HapiEnrolmentDesk.one(
                receipt.officer(),
                reference ->
                    tools.families().parties(reference, IdentifierSystems.OFFICER).stream()
                        .limit(1)
                        .toList(),
                "Practitioner",
                problems)
            .orElse(null);
    Families.Party payer =
        HapiEnrolmentDesk.one(
                receipt.payer(),
                reference ->
                    tools.families().parties(reference, IdentifierSystems.PAYER).stream()
                        .filter(party -> party.scheme().equals(due.scheme()))
                        .toList(),
                "Organization",
                problems)
            .orElse(null);
    if (!problems.isEmpty()) {
      throw new RequestRefused(problems);
    }
    Settlement earlier = tools.contributions().settle(due, policy);
    String id = write(new Booking(receipt, due, policy, family, officer, payer, number, hash), in);
    Settlement now = tools.contributions().settle(due, policy);
    Invoice invoice = tools.read(Invoice.class, due.id());
    tools.update(Invoice.class, ContributionMapper.write(invoice, now.status()), in);
    follow(due, policy, earlier, now, receipt.confirmed(), in);
    return new Received(id, false);
  }

  private record Booking(
      SentReceipt receipt,
      Due due,
      Policy policy,
      Family family,
      Families.@Nullable Party officer,
      Families.@Nullable Party payer,
      String number,
      String hash) {}

  private String write(Booking booking, TransactionDetails in) {
    SentReceipt receipt = booking.receipt();
    Money amount = Objects.requireNonNull(receipt.amount());
    var writer =
        new PolicyWriter(tools, booking.family(), tools.families().members(booking.family()));
    String id = ResourceIds.next();
    Reference officer = writer.officer(booking.officer());
    tools.create(
        PaymentReconciliation.class,
        ReceiptWriter.stored(
            ((FhirReceipt) receipt.document()).payment(),
            new ReceiptWriter.Parties(
                booking.policy().product() + "/" + booking.number(),
                new Reference("Invoice/" + booking.due().id())
                    .setIdentifier(
                        Codes.name(IdentifierSystems.CONTRIBUTION, booking.due().number())),
                writer.insurer(),
                officer,
                payer(booking.payer())),
            amount,
            receipt.photoFee(),
            booking.due().scheme(),
            tools.clock().instant()),
        id,
        in);
    tools
        .database()
        .update(
            """
            INSERT INTO scheme.receipt (scheme, product, number, contribution_id, policy,
                   resource_id, paid_on, amount, currency, photo_fee, action, content_hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            booking.due().scheme(),
            booking.policy().product(),
            booking.number(),
            booking.due().id(),
            booking.policy().number(),
            id,
            receipt.paidOn(),
            amount.amount(),
            amount.currency().getCurrencyCode(),
            receipt.photoFee(),
            receipt.action().name(),
            booking.hash());
    return id;
  }

  private static @Nullable Reference payer(Families.@Nullable Party payer) {
    return payer == null
        ? null
        : Named.reference("Organization", payer.id())
            .setIdentifier(Codes.name(IdentifierSystems.PAYER, payer.code()));
  }

  /** The policy as a whole, or the cover of who joined late. */
  private void follow(
      Due due,
      Policy policy,
      Settlement earlier,
      Settlement now,
      boolean confirmed,
      TransactionDetails in) {
    var option = tools.schemes().of(due.scheme()).enrolment().activation();
    PolicyStanding.eventOf(earlier, now, option, confirmed)
        .ifPresent(
            event -> {
              var changes = new PolicyChanges(tools, in);
              if (due.insuree() == null) {
                changes.happen(policy, event, PolicyStanding.dayOf(changes.stateOf(policy), now));
              } else {
                new MemberCovers(tools, in).paid(policy, due.insuree(), event, now);
              }
            });
  }

  private Optional<Received> before(Policy policy, String number, String hash) {
    tools.lockNumber("receipt", policy.scheme() + "/" + policy.product() + "/" + number);
    return tools
        .database()
        .queryOne(
            """
            SELECT content_hash, resource_id FROM scheme.receipt
             WHERE scheme = ? AND product = ? AND number = ?
            """,
            (row, i) -> {
              if (!row.getString("content_hash").equals(hash)) {
                throw new RequestRefused(
                    ProblemCode.DUPLICATE, "PaymentReconciliation.identifier", number);
              }
              return new Received(row.getString("resource_id"), true);
            },
            policy.scheme(),
            policy.product(),
            number);
  }

  /** What has merely run out takes money that was paid in its time (decision 51). */
  private boolean wasTerminated(Policy policy) {
    return policy.status() == PolicyStatus.EXPIRED
        && PolicyHistory.wasTerminated(tools.read(Contract.class, policy.id()));
  }

  private boolean isServed(Due due, SentReceipt receipt) {
    return tools.families().isServed(familyOf(due), receipt.districts());
  }

  private Policy policyOf(Due due) {
    return tools.policies().byNumber(due.scheme(), due.policy()).orElseThrow();
  }

  private Family familyOf(Due due) {
    return tools.families().byKey(due.scheme(), policyOf(due).family()).orElseThrow();
  }
}
