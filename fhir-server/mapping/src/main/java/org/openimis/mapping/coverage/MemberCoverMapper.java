package org.openimis.mapping.coverage;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Coverage.ClassComponent;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.enrolment.Kinship;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/** One member's cover under a policy as a Coverage. */
public final class MemberCoverMapper {
  private final Scheme scheme;
  private final Kinship people;

  public MemberCoverMapper(Scheme scheme, Kinship people) {
    this.scheme = scheme;
    this.people = people;
  }

  public Coverage toFhir(Policy policy, Policy.Member member, PackReferences refs) {
    var coverage = Stamp.on(new Coverage(), scheme, Profiles.MEMBER_COVERAGE);
    coverage.addIdentifier(
        Codes.identifier(
            IdentifierSystems.MEMBER_COVER,
            PackKey.memberCover(policy.number(), member.insuree()).code()));
    coverage.setStatus(PolicyStates.coverageStatus(policy.status()));
    coverage.setSubscriber(Links.insuree(refs, policy.head())).setSubscriberId(policy.head());
    coverage.setBeneficiary(Links.insuree(refs, member.insuree()));
    coverage.setRelationship(relationship(policy, member));
    coverage.setPeriod(Days.period(member.effective(), member.expiry()));
    coverage.addPayor(Links.insurer(refs, scheme.insurerCode()));
    coverage.addClass_(inClass("group", policy.number()));
    coverage.addClass_(inClass("subgroup", people.familyKeyOf(policy.head())));
    coverage.addClass_(inClass("plan", policy.product()));
    coverage.addContract(Links.policy(refs, policy.number()));
    addExtensions(coverage, policy, member);
    return coverage;
  }

  private static void addExtensions(Coverage coverage, Policy policy, Policy.Member member) {
    coverage.addExtension(Extensions.BUSINESS_STATUS, PolicyStates.businessStatus(policy.status()));
    coverage.addExtension(
        Extensions.PRODUCT, Codes.name(IdentifierSystems.PRODUCT, policy.product()));
    coverage.addExtension(Extensions.ENROLLED_ON, Days.date(member.enrolled()));
    coverage.addExtension(Extensions.STARTS_ON, Days.date(member.start()));
    coverage.addExtension(PolicyTermsMapper.toFhir(policy));
  }

  private static ClassComponent inClass(String type, String value) {
    return new ClassComponent()
        .setType(Codes.concept(CodeSystems.HL7_COVERAGE_CLASS, type))
        .setValue(value);
  }

  /** HL7's code for any reader, and beside it openIMIS's, which knows more relatives. */
  private CodeableConcept relationship(Policy policy, Policy.Member member) {
    return relationship(
        member.insuree().equals(policy.head()), people.relationshipOf(member.insuree()));
  }

  /**
   * What a member is to the head.
   *
   * @param openimis openIMIS's number of the relationship; null where it is not known
   */
  public static CodeableConcept relationship(boolean head, @Nullable String openimis) {
    CodeableConcept relationship =
        Codes.concept(
            CodeSystems.HL7_SUBSCRIBER_RELATIONSHIP, head ? "self" : subscriberCode(openimis));
    if (openimis != null && !head) {
      relationship.addCoding(Codes.coding(CodeSystems.OPENIMIS_RELATIONSHIP, openimis));
    }
    return relationship;
  }

  private static String subscriberCode(@Nullable String openimis) {
    if (openimis == null) {
      return "other";
    }
    return switch (openimis) {
      case "2" -> "parent";
      case "4" -> "child";
      case "8" -> "spouse";
      default -> "other";
    };
  }
}
