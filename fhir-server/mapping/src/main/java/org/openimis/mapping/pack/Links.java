package org.openimis.mapping.pack;

import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.profiles.IdentifierSystems;

/**
 * References that say, beside the literal {@code Type/id}, the code of what they point at. People
 * and projections then read the code without fetching the other resource.
 */
public final class Links {

  public static Reference place(PackReferences refs, String code) {
    return link(refs, PackKey.place(code), IdentifierSystems.LOCATION, code);
  }

  public static Reference insurer(PackReferences refs, String code) {
    return link(refs, PackKey.insurer(code), IdentifierSystems.INSURER, code);
  }

  public static Reference facility(PackReferences refs, String code) {
    return link(refs, PackKey.facility(code), IdentifierSystems.HEALTH_FACILITY, code);
  }

  public static Reference claimAdministrator(PackReferences refs, String code) {
    return link(
        refs, PackKey.claimAdministrator(code), IdentifierSystems.CLAIM_ADMINISTRATOR, code);
  }

  public static Reference officer(PackReferences refs, String code) {
    return link(refs, PackKey.officer(code), IdentifierSystems.OFFICER, code);
  }

  public static Reference product(PackReferences refs, String code) {
    return link(refs, PackKey.product(code), IdentifierSystems.PRODUCT, code);
  }

  public static Reference insuree(PackReferences refs, String number) {
    return link(refs, PackKey.insuree(number), IdentifierSystems.INSUREE_NUMBER, number);
  }

  public static Reference family(PackReferences refs, String key) {
    return link(refs, PackKey.family(key), IdentifierSystems.FAMILY, key);
  }

  public static Reference policy(PackReferences refs, String number) {
    return link(refs, PackKey.policy(number), IdentifierSystems.POLICY, number);
  }

  /** The code under that system; null when the reference names none. */
  public static @Nullable String code(Reference reference, String system) {
    var identifier = reference.getIdentifier();
    return system.equals(identifier.getSystem()) ? identifier.getValue() : null;
  }

  private static Reference link(PackReferences refs, PackKey key, String system, String code) {
    return new Reference(refs.to(key).getReference()).setIdentifier(Codes.name(system, code));
  }

  private Links() {}
}
