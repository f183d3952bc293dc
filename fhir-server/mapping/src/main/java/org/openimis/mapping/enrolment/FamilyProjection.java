package org.openimis.mapping.enrolment;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;

/** Groups that are families, as rows, and their members. */
public final class FamilyProjection {

  public static List<FamilyRow> rows(Group group) {
    String scheme = Stamp.schemeOf(group);
    String key = Codes.value(group.getIdentifier(), IdentifierSystems.FAMILY);
    Extension head = group.getExtensionByUrl(Extensions.FAMILY_HEAD);
    String number =
        head != null && head.getValue() instanceof Reference person
            ? Links.code(person, IdentifierSystems.INSUREE_NUMBER)
            : null;
    if (scheme == null || key == null || number == null) {
      return List.of();
    }
    String village = ResidenceProjection.villages(group).stream().findFirst().orElse(null);
    boolean active = !group.hasActive() || group.getActive();
    return List.of(new FamilyRow(scheme, key, number, village, active));
  }

  /** Those who are in it today, in the order of joining. */
  public static List<MemberRow> members(Group group) {
    List<MemberRow> rows = new ArrayList<>();
    for (FamilyRow family : rows(group)) {
      for (GroupMemberComponent member : group.getMember()) {
        String number = Links.code(member.getEntity(), IdentifierSystems.INSUREE_NUMBER);
        String patient = member.getEntity().getReferenceElement().getIdPart();
        if (number != null && patient != null && !member.getInactive()) {
          rows.add(
              new MemberRow(family.scheme(), rows.size(), patient, number, relationship(member)));
        }
      }
    }
    return rows;
  }

  private static @Nullable String relationship(GroupMemberComponent member) {
    Extension role = member.getExtensionByUrl(Extensions.MEMBER_ROLE);
    return role != null && role.getValue() instanceof CodeableConcept concept
        ? Codes.code(List.of(concept), CodeSystems.OPENIMIS_RELATIONSHIP)
        : null;
  }

  private FamilyProjection() {}
}
