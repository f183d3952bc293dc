package org.openimis.mapping.enrolment;

import java.util.List;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;

/** Roles of enrolment officers, as rows. */
public final class OfficerProjection {

  public static List<OfficerRow> rows(PractitionerRole role) {
    String scheme = Stamp.schemeOf(role);
    String code = Codes.value(role.getIdentifier(), IdentifierSystems.OFFICER);
    if (scheme == null || code == null) {
      return List.of();
    }
    Extension substitute = role.getExtensionByUrl(Extensions.SUBSTITUTE);
    return List.of(
        new OfficerRow(
            scheme,
            code,
            Days.last(role.getPeriod().getEndElement()),
            substitute != null && substitute.getValue() instanceof Identifier named
                ? named.getValue()
                : null));
  }

  private OfficerProjection() {}
}
