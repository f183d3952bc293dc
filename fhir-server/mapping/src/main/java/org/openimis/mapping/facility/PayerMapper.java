package org.openimis.mapping.facility;

import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Organization;
import org.openimis.domain.party.Payer;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Links;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/** Who pays contributions of others, as an Organization. */
public final class PayerMapper {
  private final Scheme scheme;

  public PayerMapper(Scheme scheme) {
    this.scheme = scheme;
  }

  public Organization toFhir(Payer payer, PackReferences refs) {
    var organization = Stamp.on(new Organization(), scheme, Profiles.PAYER);
    organization.addIdentifier(Codes.identifier(IdentifierSystems.PAYER, payer.code()));
    organization.setActive(true).setName(payer.name());
    organization.addType(Codes.concept(CodeSystems.HL7_ORGANIZATION_TYPE, "pay"));
    if (payer.type() != null) {
      organization.addType(Codes.concept(CodeSystems.PAYER_TYPE, payer.type()));
    }
    if (payer.phone() != null) {
      organization.addTelecom().setSystem(ContactPointSystem.PHONE).setValue(payer.phone());
    }
    if (payer.place() != null) {
      organization
          .addAddress()
          .addExtension(Extensions.ADDRESS_PLACE, Links.place(refs, payer.place()));
    }
    return organization;
  }
}
