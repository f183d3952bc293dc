package org.openimis.benchmarks.claims;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.openimis.domain.scheme.SampleClaim;
import org.openimis.domain.scheme.Scheme;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.mapping.claim.SampleClaims;
import org.openimis.schemes.PackReader;
import org.openimis.schemes.file.PackFiles;

/** Claims as JSON, written before the clock runs, since the clients share the server's cores. */
public final class PreparedClaims {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private PreparedClaims() {}

  /** The ids under which a server that knows no codes holds people and facilities. */
  public record Ids(Map<String, String> patients, Map<String, String> organizations) {
    public Ids {
      patients = Map.copyOf(patients);
      organizations = Map.copyOf(organizations);
    }

    private Claim into(Claim claim) {
      String insuree = claim.getPatient().getIdentifier().getValue();
      String facility = claim.getProvider().getIdentifier().getValue();
      claim.setPatient(new Reference("Patient/" + patients.get(insuree)));
      claim.setProvider(new Reference("Organization/" + organizations.get(facility)));
      return claim;
    }
  }

  public static SchemePack demoPack() {
    return PackReader.read(PackFiles.ofClassPath("demo")).orElseThrow();
  }

  /** People and facilities by their numbers, as a facility's system sends them. */
  public static List<byte[]> byNumber(List<SyntheticClaim> claims, Scheme scheme) {
    return write(claims, scheme, claim -> claim);
  }

  /** People and facilities by the ids that plain HAPI holds them under. */
  public static List<byte[]> byId(List<SyntheticClaim> claims, Scheme scheme, Ids ids) {
    return write(claims, scheme, ids::into);
  }

  /** In Bundles of one facility each, of as many claims as one may have, in their order. */
  public static List<byte[]> bundles(List<SyntheticClaim> claims, Scheme scheme, int most) {
    return inGroups(claims.stream().map(SyntheticClaim::claim).toList(), most).parallelStream()
        .map(group -> json(bundle(group, scheme)))
        .toList();
  }

  /** Claims of one facility at a time; a group goes when it is full, the others at last. */
  static List<List<SampleClaim>> inGroups(List<SampleClaim> claims, int most) {
    List<List<SampleClaim>> groups = new ArrayList<>();
    Map<String, List<SampleClaim>> waiting = new LinkedHashMap<>();
    for (SampleClaim claim : claims) {
      List<SampleClaim> group =
          waiting.computeIfAbsent(claim.facility(), facility -> new ArrayList<>());
      group.add(claim);
      if (group.size() == most) {
        groups.add(group);
        waiting.remove(claim.facility());
      }
    }
    groups.addAll(waiting.values());
    return groups;
  }

  private static Bundle bundle(List<SampleClaim> claims, Scheme scheme) {
    var bundle = new Bundle().setType(BundleType.COLLECTION);
    claims.forEach(claim -> bundle.addEntry().setResource(SampleClaims.toFhir(claim, scheme)));
    return bundle;
  }

  private static List<byte[]> write(
      List<SyntheticClaim> claims, Scheme scheme, UnaryOperator<Claim> change) {
    return claims.parallelStream()
        .map(claim -> json(change.apply(SampleClaims.toFhir(claim.claim(), scheme))))
        .toList();
  }

  private static byte[] json(Resource resource) {
    return FHIR.newJsonParser().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
  }
}
