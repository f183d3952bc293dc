package org.openimis.store.enrolment;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Invoice;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.contribution.ContributionStatus;
import org.openimis.domain.contribution.Settlement;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.enrolment.EnrolmentDecision.Offer;
import org.openimis.domain.enrolment.FamilyMember;
import org.openimis.domain.enrolment.HouseholdMember;
import org.openimis.domain.enrolment.PolicyValue;
import org.openimis.domain.money.Money;
import org.openimis.mapping.claim.Named;
import org.openimis.mapping.contribution.ContributionMapper;
import org.openimis.mapping.coverage.MemberCoverMapper;
import org.openimis.mapping.coverage.PolicyMapper;
import org.openimis.mapping.enrolment.Kinship;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;
import org.openimis.store.enrolment.Families.Family;
import org.openimis.store.enrolment.Families.Party;
import org.openimis.store.enrolment.Products.Product;
import org.openimis.store.hapi.ResourceIds;

/** Stores new policies: the Contract, a Coverage for each member and the contribution due. */
final class PolicyWriter {
  private static final int MOST_TRIES = 1000;

  private final EnrolmentTools tools;
  private final SchemeFacts.Found facts;
  private final Family family;
  private final Map<String, FamilyMember> members = new HashMap<>();
  private final References refs = new References();

  /** A writer for one family, in the transaction that runs. */
  PolicyWriter(EnrolmentTools tools, Family family, List<FamilyMember> members) {
    this.tools = tools;
    this.facts = SchemeFacts.of(tools.database(), tools.schemes().of(family.scheme()));
    this.family = family;
    for (FamilyMember member : members) {
      this.members.put(member.insuree(), member);
      refs.with(PackKey.insuree(member.insuree()), "Patient", member.patient());
    }
    refs.with(PackKey.family(family.key()), "Group", family.id());
    refs.with(PackKey.insurer(facts.scheme().insurerCode()), "Organization", facts.insurerId());
  }

  /**
   * A policy as it was stored.
   *
   * @param policy the Contract, by id and number
   */
  record Stored(Reference policy, List<Reference> covers) {}

  Reference insurer() {
    return Links.insurer(refs, facts.scheme().insurerCode());
  }

  Reference familyReference() {
    return Links.family(refs, family.key());
  }

  Reference insuree(String number) {
    return Links.insuree(refs, number);
  }

  /** Null where nobody enrols. */
  @Nullable Reference officer(@Nullable Party officer) {
    if (officer == null) {
      return null;
    }
    refs.with(PackKey.officer(officer.code()), officer.type(), officer.id());
    return Links.officer(refs, officer.code());
  }

  Stored write(
      Offer offer,
      Product product,
      @Nullable Party officer,
      @Nullable Reference renewed,
      TransactionDetails in) {
    refs.with(PackKey.product(product.code()), "InsurancePlan", product.id());
    Reference author = officer(officer);
    String number = nextNumber();
    LocalDate effective = effective(offer);
    LocalDate enrolled = offer.dates().enrolled();
    var policy =
        new Policy(
            number,
            family.head(),
            product.code(),
            offer.dates().stage(),
            offer.standing().status(),
            enrolled,
            offer.dates().start(),
            effective,
            offer.dates().expiry(),
            offer.value().total(),
            officer == null ? null : officer.code(),
            offer.household().covered().stream()
                .map(
                    member ->
                        new Policy.Member(
                            member.insuree(),
                            enrolled,
                            offer.dates().start(),
                            effective,
                            offer.dates().expiry()))
                .toList());
    String contractId = ResourceIds.next();
    Contract contract = new PolicyMapper(facts.scheme(), kinship()).toFhir(policy, refs);
    if (renewed != null) {
      contract.addExtension(Extensions.RENEWS_POLICY, renewed);
    }
    tools.create(Contract.class, contract, contractId, in);
    refs.with(PackKey.policy(number), "Contract", contractId);
    List<Reference> covers = new ArrayList<>();
    for (Policy.Member member : policy.members()) {
      covers.add(cover(policy, member, in));
    }
    owe(
        new Debt(
            number + "/1",
            null,
            enrolled,
            offer.payUntil(),
            offer.value().parts(),
            offer.value().discount(),
            offer.value().total()),
        number,
        author,
        in);
    return new Stored(Links.policy(refs, number), covers);
  }

  private static LocalDate effective(Offer offer) {
    LocalDate effective = offer.standing().effective();
    return effective == null ? offer.dates().start() : effective;
  }

  private Reference cover(Policy policy, Policy.Member member, TransactionDetails in) {
    Coverage coverage =
        new MemberCoverMapper(facts.scheme(), kinship()).toFhir(policy, member, refs);
    String id = ResourceIds.next();
    tools.create(Coverage.class, coverage, id, in);
    return Named.reference(
        "Coverage",
        id,
        IdentifierSystems.MEMBER_COVER,
        PackKey.memberCover(policy.number(), member.insuree()).code());
  }

  /**
   * The cover of somebody who joined late.
   *
   * @param active whether it covers at once; otherwise its contribution is awaited
   * @param from the first day on which the person can be covered
   */
  record Joining(HouseholdMember member, boolean active, LocalDate joined, LocalDate from) {}

  Reference join(Policies.Policy stored, Joining joining, Product product, TransactionDetails in) {
    refs.with(PackKey.product(product.code()), "InsurancePlan", product.id());
    refs.with(PackKey.policy(stored.number()), "Contract", stored.id());
    boolean waits = !joining.active(); // whoever owes is not covered, whatever the policy is
    var policy =
        new Policy(
            stored.number(),
            family.head(),
            product.code(),
            stored.stage(),
            waits ? PolicyStatus.IDLE : stored.status(),
            stored.enrolled(),
            stored.start(),
            stored.effective(),
            stored.expiry(),
            Money.zero(facts.scheme().currency()),
            stored.officer(),
            List.of());
    var member =
        new Policy.Member(
            joining.member().insuree(),
            joining.joined(),
            joining.from(),
            joining.from().isBefore(stored.effective()) ? stored.effective() : joining.from(),
            stored.expiry());
    return cover(policy, member, in);
  }

  /**
   * What is owed.
   *
   * @param cover of who joined late; null for the policy as a whole
   */
  record Debt(
      String number,
      @Nullable Reference cover,
      LocalDate day,
      LocalDate payUntil,
      List<PolicyValue.Part> parts,
      Money discount,
      Money due) {}

  void owe(Debt debt, String policy, @Nullable Reference author, TransactionDetails in) {
    Invoice invoice =
        ContributionMapper.toFhir(
            debt.number(),
            debt.day(),
            debt.payUntil(),
            debt.parts(),
            debt.discount(),
            debt.due(),
            new ContributionMapper.Parties(
                Links.policy(refs, policy),
                debt.cover(),
                familyReference(),
                insuree(family.head()),
                author,
                insurer()));
    Stamp.on(invoice, facts.scheme(), Profiles.CONTRIBUTION);
    ContributionStatus status = Settlement.of(debt.due(), debt.day(), List.of()).status();
    tools.create(Invoice.class, ContributionMapper.write(invoice, status), ResourceIds.next(), in);
  }

  /** Numbers of the packs may look like ours. */
  private String nextNumber() {
    for (int i = 0; i < MOST_TRIES; i++) {
      String number = "P%09d".formatted(tools.families().next("policy_counter"));
      if (!tools.policies().isTaken(family.scheme(), number)) {
        return number;
      }
    }
    throw new IllegalStateException("No policy number is free");
  }

  private Kinship kinship() {
    return new Kinship() {
      @Override
      public String familyKeyOf(String head) {
        return family.key();
      }

      @Override
      public @Nullable String relationshipOf(String insuree) {
        return Objects.requireNonNull(members.get(insuree)).relationship();
      }
    };
  }
}
