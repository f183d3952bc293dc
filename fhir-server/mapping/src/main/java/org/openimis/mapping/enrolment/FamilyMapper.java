package org.openimis.mapping.enrolment;

import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.openimis.domain.enrolment.Family;
import org.openimis.domain.enrolment.InsureeEntry;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Parts;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;
import org.openimis.profiles.PublishedExtensions;

/** A family (household) as a Group of its members. */
public final class FamilyMapper {
  private final Scheme scheme;
  private final People people;

  public FamilyMapper(Scheme scheme, People people) {
    this.scheme = scheme;
    this.people = people;
  }

  public Group toFhir(Family family, PackReferences refs) {
    List<InsureeEntry> members = people.membersOf(family);
    var group = Stamp.on(new Group(), scheme, Profiles.FAMILY);
    group.addIdentifier(Codes.identifier(IdentifierSystems.FAMILY, family.key()));
    group.setActive(true).setType(GroupType.PERSON).setActual(true).setQuantity(members.size());
    if (family.type() != null) {
      group.setCode(Codes.concept(CodeSystems.OPENIMIS_GROUP_TYPE, family.type()));
    }
    group.addExtension(Extensions.FAMILY_HEAD, Links.insuree(refs, family.head()));
    group.addExtension(PublishedExtensions.GROUP_POVERTY_STATUS, new BooleanType(family.poor()));
    group.addExtension(PublishedExtensions.GROUP_ADDRESS, address(family, refs));
    addConfirmation(group, family);
    members.forEach(member -> group.addMember(member(member, refs)));
    return group;
  }

  private static Address address(Family family, PackReferences refs) {
    var address = new Address().setText(family.address());
    address.addExtension(Extensions.ADDRESS_PLACE, Links.place(refs, family.village()));
    return address;
  }

  private static void addConfirmation(Group group, Family family) {
    if (family.confirmationNumber() == null && family.confirmationType() == null) {
      return;
    }
    var confirmation =
        new Parts(PublishedExtensions.GROUP_CONFIRMATION)
            .text("number", family.confirmationNumber());
    if (family.confirmationType() != null) {
      confirmation.value(
          "type", Codes.concept(CodeSystems.OPENIMIS_CONFIRMATION_TYPE, family.confirmationType()));
    }
    group.addExtension(confirmation.extension());
  }

  private static GroupMemberComponent member(InsureeEntry insuree, PackReferences refs) {
    var member = new GroupMemberComponent(Links.insuree(refs, insuree.number()));
    if (insuree.relationship() != null) {
      member.addExtension(
          Extensions.MEMBER_ROLE,
          Codes.concept(CodeSystems.OPENIMIS_RELATIONSHIP, insuree.relationship()));
    }
    return member;
  }
}
