package org.openimis.mapping.enrolment;

import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.claim.Named;
import org.openimis.mapping.pack.Codes;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
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

  /** The place that the address of a family names; null for none. */
  public static @Nullable Reference placeOf(Group family) {
    Address address = addressOf(family);
    Extension place = address == null ? null : address.getExtensionByUrl(Extensions.ADDRESS_PLACE);
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
    Extension address = family.getExtensionByUrl(PublishedExtensions.GROUP_ADDRESS);
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
