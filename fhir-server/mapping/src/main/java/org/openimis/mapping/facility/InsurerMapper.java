package org.openimis.mapping.facility;

import org.hl7.fhir.r4.model.Organization;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/** The organisation that pays, as an Organization. */
public final class InsurerMapper {

  public Organization toFhir(Scheme scheme, PackReferences refs) {
    var insurer = Stamp.on(new Organization(), scheme, Profiles.INSURER);
    insurer.addIdentifier(Codes.identifier(IdentifierSystems.INSURER, scheme.insurerCode()));
    insurer.setActive(true).setName(scheme.insurerName());
    insurer.addType(Codes.concept(CodeSystems.HL7_ORGANIZATION_TYPE, "ins"));
    return insurer;
  }
}
