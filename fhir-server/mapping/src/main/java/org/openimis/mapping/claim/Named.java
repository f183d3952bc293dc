package org.openimis.mapping.claim;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.mapping.pack.Codes;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;

/** References that name their target twice, by id and by code, and the marks of our resources. */
public final class Named {
  private Named() {}

  /** {@code Type/id}, with the code by which people know it. */
  public static Reference reference(String type, String id, String system, String code) {
    return reference(type, id).setIdentifier(Codes.identifier(system, code));
  }

  public static Reference reference(String type, String id) {
    return new Reference(type + "/" + id);
  }

  /**
   * As sent, but with the id and the code of whom we found. An identifier of another system stays;
   * one of ours might name somebody else than the id did, and the claim is kept for ever.
   */
  static Reference resolved(Reference sent, String type, String id, Identifier known) {
    Reference resolved = reference(type, id).setIdentifier(known);
    boolean theirs =
        sent.hasIdentifier()
            && !String.valueOf(known.getSystem()).equals(sent.getIdentifier().getSystem());
    if (theirs) {
      resolved.setIdentifier(sent.getIdentifier().copy());
    }
    return resolved.setDisplay(sent.getDisplay());
  }

  /** The Coverage of one person under one policy. */
  public static Reference cover(MemberCover cover, String insuree) {
    return reference(
            "Coverage",
            cover.coverage(),
            IdentifierSystems.MEMBER_COVER,
            cover.policy() + "/" + insuree)
        .setDisplay(cover.policy());
  }

  /** Marks a resource with our profile and its scheme, and drops what a client said of both. */
  public static void stamp(DomainResource resource, String scheme, String profile) {
    resource.setMeta(new Meta().addProfile(profile));
    resource.getExtension().removeIf(extension -> Extensions.SCHEME.equals(extension.getUrl()));
    resource.addExtension(Extensions.SCHEME, new CodeType(scheme));
  }
}
