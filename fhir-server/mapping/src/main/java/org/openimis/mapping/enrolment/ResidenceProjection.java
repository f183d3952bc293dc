package org.openimis.mapping.enrolment;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.PublishedExtensions;

/** In which villages people live: by their own address, and by that of their family. */
public final class ResidenceProjection {

  public static List<ResidenceRow> rows(Patient patient) {
    String scheme = Stamp.schemeOf(patient);
    return scheme == null
        ? List.of()
        : patient.getAddress().stream()
            .flatMap(ResidenceProjection::villages)
            .distinct()
            .map(village -> new ResidenceRow(id(patient), scheme, village))
            .limit(1)
            .toList();
  }

  /** The villages that the address of a family names; one at most counts. */
  static List<String> villages(Group family) {
    Extension address = family.getExtensionByUrl(PublishedExtensions.GROUP_ADDRESS);
    return address != null && address.getValue() instanceof Address home
        ? villages(home).limit(1).toList()
        : List.of();
  }

  public static List<ResidenceRow> rows(Group family) {
    String scheme = Stamp.schemeOf(family);
    if (scheme == null) {
      return List.of();
    }
    return villages(family).stream()
        .flatMap(
            village ->
                family.getMember().stream()
                    .filter(member -> !member.getInactive())
                    .map(member -> member.getEntity().getReferenceElement().getIdPart())
                    .distinct()
                    .map(member -> new ResidenceRow(member, scheme, village)))
        .toList();
  }

  private static Stream<String> villages(Address address) {
    return address.getExtensionsByUrl(Extensions.ADDRESS_PLACE).stream()
        .map(Extension::getValue)
        .filter(Reference.class::isInstance)
        .map(place -> Links.code((Reference) place, IdentifierSystems.LOCATION))
        .flatMap(Stream::ofNullable);
  }

  private static String id(Patient patient) {
    return patient.getIdElement().getIdPart();
  }

  private ResidenceProjection() {}
}
