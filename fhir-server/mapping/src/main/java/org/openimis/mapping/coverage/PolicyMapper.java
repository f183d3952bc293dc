package org.openimis.mapping.coverage;

import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Contract.TermComponent;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.enrolment.Kinship;
import org.openimis.mapping.pack.Amounts;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/** A family's policy as a Contract; {@link MemberCoverMapper} writes each member's cover. */
public final class PolicyMapper {
  private final Scheme scheme;
  private final Kinship people;

  public PolicyMapper(Scheme scheme, Kinship people) {
    this.scheme = scheme;
    this.people = people;
  }

  public Contract toFhir(Policy policy, PackReferences refs) {
    var contract = Stamp.on(new Contract(), scheme, Profiles.POLICY);
    contract.addIdentifier(Codes.identifier(IdentifierSystems.POLICY, policy.number()));
    contract.setStatus(PolicyStates.contractStatus(policy.status()));
    contract.setIssuedElement(Days.dateTime(policy.enrolled()));
    contract.setApplies(Days.period(policy.effective(), policy.expiry()));
    contract.addSubject(Links.family(refs, people.familyKeyOf(policy.head())));
    if (policy.officer() != null) {
      contract.setAuthor(Links.officer(refs, policy.officer()));
    }
    contract.addTerm(term(policy, refs));
    contract.addExtension(Extensions.BUSINESS_STATUS, PolicyStates.businessStatus(policy.status()));
    contract.addExtension(Extensions.STARTS_ON, Days.date(policy.start()));
    contract.addExtension(PolicyTermsMapper.toFhir(policy));
    return contract;
  }

  /** The product is both what was offered, which R4 asks for, and what the family holds. */
  private static TermComponent term(Policy policy, PackReferences refs) {
    var term = new TermComponent();
    term.getOffer().setTopic(Links.product(refs, policy.product()));
    term.addAsset()
        .addValuedItem()
        .setEntity(Links.product(refs, policy.product()))
        .setNet(Amounts.toFhir(policy.value()));
    return term;
  }
}
