package org.openimis.mapping.scheme;

import java.util.ArrayList;
import java.util.List;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.enrolment.Family;
import org.openimis.domain.enrolment.InsureeEntry;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.coverage.MemberCoverMapper;
import org.openimis.mapping.coverage.PolicyMapper;
import org.openimis.mapping.enrolment.FamilyMapper;
import org.openimis.mapping.enrolment.InsureeMapper;
import org.openimis.mapping.enrolment.People;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.pack.PackResource;

/** Families with their people and policies, of a sample or a register, as FHIR resources. */
public final class HouseholdResources {
  private HouseholdResources() {}

  /** The resources, in an order in which each refers only to earlier ones and to the law. */
  public static List<PackResource> of(
      Scheme scheme, List<InsureeEntry> insurees, List<Family> families, List<Policy> policies) {
    List<PackResource> all = new ArrayList<>();
    var people = new People(insurees, families);
    var insureeMapper = new InsureeMapper(scheme);
    var familyMapper = new FamilyMapper(scheme, people);
    var policyMapper = new PolicyMapper(scheme, people);
    var coverMapper = new MemberCoverMapper(scheme, people);
    for (var insuree : insurees) {
      all.add(
          new PackResource(
              PackKey.insuree(insuree.number()), refs -> insureeMapper.toFhir(insuree, refs)));
    }
    for (var family : families) {
      all.add(
          new PackResource(
              PackKey.family(family.key()), refs -> familyMapper.toFhir(family, refs)));
    }
    for (var policy : policies) {
      all.add(
          new PackResource(
              PackKey.policy(policy.number()), refs -> policyMapper.toFhir(policy, refs)));
      for (var member : policy.members()) {
        all.add(
            new PackResource(
                PackKey.memberCover(policy.number(), member.insuree()),
                refs -> coverMapper.toFhir(policy, member, refs)));
      }
    }
    return all;
  }
}
