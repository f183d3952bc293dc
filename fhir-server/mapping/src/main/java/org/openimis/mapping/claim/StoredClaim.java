package org.openimis.mapping.claim;

import java.util.List;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.mapping.pack.Amounts;
import org.openimis.mapping.pack.Codes;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/**
 * The Claim as we keep it: what was sent, with every party resolved, with the covers that we found
 * (conventions 12) and with the amounts that follow from the lines.
 */
public final class StoredClaim {
  private StoredClaim() {}

  /**
   * A new resource without an id; the one that was sent stays as it is.
   *
   * @throws IllegalArgumentException when nothing was sent, because a stored claim was judged again
   */
  public static Claim of(JudgedClaim judged, ClaimIds ids) {
    Claim sent = FhirClaim.of(judged);
    Claim stored = sent.copy();
    SubmittedClaim claim = judged.claim();
    stored.setIdElement(null);
    stored.setText(null);
    stored.setStatus(ClaimStatus.ACTIVE);
    Named.stamp(stored, claim.key().scheme(), Profiles.CLAIM);
    resolveParties(stored, claim, ids);
    insure(stored, CoversOfClaim.found(judged), claim.insuree());
    Orphans.drop(stored);
    for (int i = 0; i < claim.lines().size(); i++) {
      stored.getItem().get(i).setNet(Amounts.toFhir(claim.lines().get(i).asked()));
    }
    stored.setTotal(TotalNote.stored(sent.getTotal(), claim));
    return stored;
  }

  private static void resolveParties(Claim stored, SubmittedClaim claim, ClaimIds ids) {
    Identifier insuree = Codes.identifier(IdentifierSystems.INSUREE_NUMBER, claim.insuree());
    stored.setPatient(Named.resolved(stored.getPatient(), "Patient", ids.patient(), insuree));
    stored.setProvider(provider(stored.getProvider(), claim.key().facility(), ids.organization()));
    if (ids.location() != null) {
      Identifier none = new Identifier();
      stored.setFacility(Named.resolved(stored.getFacility(), "Location", ids.location(), none));
    }
    if (ids.enterer() != null && claim.administrator() != null) {
      Identifier administrator =
          Codes.identifier(IdentifierSystems.CLAIM_ADMINISTRATOR, claim.administrator());
      stored.setEnterer(
          Named.resolved(stored.getEnterer(), "Practitioner", ids.enterer(), administrator));
    }
    stored.setInsurer(
        Named.resolved(stored.getInsurer(), "Organization", ids.insurer(), new Identifier()));
  }

  /** The facility itself, also where a person's role at it was named. */
  private static Reference provider(Reference sent, String facility, String organization) {
    String literal = sent.getReference();
    boolean role = literal != null && literal.contains("PractitionerRole/");
    Identifier code = Codes.identifier(IdentifierSystems.HEALTH_FACILITY, facility);
    return Named.resolved(role ? new Reference() : sent, "Organization", organization, code);
  }

  /**
   * Without a cover the sent insurance stays: R4 wants one, and the decision says why. Numbers of
   * preauthorizations and guarantees move to the first cover.
   */
  private static void insure(Claim stored, List<MemberCover> covers, String insuree) {
    if (covers.isEmpty()) {
      return;
    }
    List<StringType> numbers =
        stored.getInsurance().stream()
            .flatMap(insurance -> insurance.getPreAuthRef().stream())
            .toList();
    stored.setInsurance(null);
    for (MemberCover cover : covers) {
      stored
          .addInsurance()
          .setSequence(stored.getInsurance().size())
          .setFocal(stored.getInsurance().size() == 1)
          .setCoverage(Named.cover(cover, insuree));
    }
    stored.getInsuranceFirstRep().setPreAuthRef(numbers);
  }
}
