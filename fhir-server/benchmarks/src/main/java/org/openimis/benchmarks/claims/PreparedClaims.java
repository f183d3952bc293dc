package org.openimis.benchmarks.claims;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.domain.scheme.Scheme;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.mapping.claim.SampleClaims;
import org.openimis.schemes.PackReader;
import org.openimis.schemes.file.PackFiles;

/** Claims as JSON, written before the clock runs, since the clients share the server's cores. */
public final class PreparedClaims {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private PreparedClaims() {}

  public static SchemePack demoPack() {
    return PackReader.read(PackFiles.ofClassPath("demo")).orElseThrow();
  }

  /** People and facilities by their numbers, as a facility's system sends them. */
  public static List<byte[]> byNumber(ClaimStream stream, Scheme scheme, int count) {
    return write(stream, scheme, count, claim -> claim);
  }

  /** People and facilities by the ids that plain HAPI holds them under. */
  public static List<byte[]> byId(ClaimStream stream, Scheme scheme, int count) {
    return write(stream, scheme, count, PreparedClaims::withIds);
  }

  public static String patientId(String insureeNumber) {
    return "insuree-" + insureeNumber;
  }

  public static String organizationId(String facilityCode) {
    return "facility-" + facilityCode;
  }

  private static List<byte[]> write(
      ClaimStream stream, Scheme scheme, int count, UnaryOperator<Claim> change) {
    List<byte[]> bodies = new ArrayList<>(count);
    for (SyntheticClaim synthetic : stream.take(count)) {
      Claim claim = change.apply(SampleClaims.toFhir(synthetic.claim(), scheme));
      String json = FHIR.newJsonParser().encodeResourceToString(claim);
      bodies.add(json.getBytes(StandardCharsets.UTF_8));
    }
    return bodies;
  }

  private static Claim withIds(Claim claim) {
    String insuree = claim.getPatient().getIdentifier().getValue();
    String facility = claim.getProvider().getIdentifier().getValue();
    claim.setPatient(new Reference("Patient/" + patientId(insuree)));
    claim.setProvider(new Reference("Organization/" + organizationId(facility)));
    return claim;
  }
}
