package org.openimis.mapping.enrolment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.claim.Named;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.FirstExtension;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;
import org.openimis.profiles.PublishedExtensions;

/** People and families as they are sent, made ready to be kept. */
public final class PersonContent {
  private static final String ACTIVE = "AC";

  private PersonContent() {}

  /** A person without narrative, stamped, and active where nothing else is said. */
  public static Patient cleaned(Patient sent, String scheme) {
    Patient patient = sent.copy();
    patient.setIdElement(null);
    patient.setText(null);
    Named.stamp(patient, scheme, Profiles.INSUREE);
    if (!patient.hasActive()) {
      patient.setActive(true);
    }
    if (!patient.hasExtension(Extensions.BUSINESS_STATUS)) {
      patient.addExtension(
          Extensions.BUSINESS_STATUS, Codes.concept(CodeSystems.INSUREE_STATUS, ACTIVE));
    }
    return patient;
  }

  /** Whether one version of a family has the members and the head of another. */
  public static boolean namesSamePeople(Group one, Group other) {
    return people(one).equals(people(other)) && head(one).equals(head(other));
  }

  private static List<String> people(Group family) {
    return family.getMember().stream()
        .map(member -> String.valueOf(member.getEntity().getReference()) + member.getInactive())
        .toList();
  }

  private static String head(Group family) {
    Extension head = FirstExtension.of(family, Extensions.FAMILY_HEAD);
    return head != null && head.getValue() instanceof Reference named
        ? String.valueOf(named.getReference())
        : "";
  }

  /**
   * A family with what is sent of it; its members, its head and its key are those that it has.
   *
   * @param place where it lives
   */
  public static Group changed(Group sent, Group held, Reference place, String scheme) {
    Group family = sent.copy();
    family.setText(null);
    Named.stamp(family, scheme, Profiles.FAMILY);
    family.setId(held.getIdElement().toUnqualifiedVersionless());
    family.setActive(held.getActive()).setType(held.getType()).setActual(held.getActual());
    family.setMember(held.copy().getMember());
    family.setQuantity(held.getQuantity());
    if (Codes.value(family.getIdentifier(), IdentifierSystems.FAMILY) == null) {
      held.getIdentifier().stream()
          .filter(identifier -> IdentifierSystems.FAMILY.equals(identifier.getSystem()))
          .forEach(identifier -> family.addIdentifier(identifier.copy()));
    }
    for (String kept : List.of(Extensions.FAMILY_HEAD, Extensions.HEAD_SINCE)) {
      family.getExtension().removeIf(each -> kept.equals(each.getUrl()));
      held.getExtensionsByUrl(kept).forEach(each -> family.addExtension(each.copy()));
    }
    setPlace(family, place);
    return family;
  }

  /** The place that the address of a family names; null for none. */
  public static @Nullable Reference placeOf(Group family) {
    Address address = addressOf(family);
    Extension place = address == null ? null : FirstExtension.of(address, Extensions.ADDRESS_PLACE);
    return place != null && place.getValue() instanceof Reference named ? named : null;
  }

  public static void setPlace(Group family, Reference place) {
    Address address = addressOf(family);
    if (address == null) {
      address = new Address();
      family.addExtension(PublishedExtensions.GROUP_ADDRESS, address);
    }
    address.removeExtension(Extensions.ADDRESS_PLACE);
    address.addExtension(Extensions.ADDRESS_PLACE, place);
  }

  private static @Nullable Address addressOf(Group family) {
    Extension address = FirstExtension.of(family, PublishedExtensions.GROUP_ADDRESS);
    return address != null && address.getValue() instanceof Address found ? found : null;
  }

  /** Where a family names people who come in the same Bundle, by addresses of the Bundle. */
  public static Set<String> addressesOf(Group family) {
    Set<String> paths = new HashSet<>();
    for (int i = 0; i < family.getMember().size(); i++) {
      paths.add("Group.member[" + i + "].entity");
    }
    for (int i = 0; i < family.getExtension().size(); i++) {
      if (Extensions.FAMILY_HEAD.equals(family.getExtension().get(i).getUrl())) {
        paths.add("Group.extension[" + i + "].value");
      }
    }
    return paths;
  }
}
