package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.openimis.domain.scheme.SampleClaim;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.schemes.PackReader;
import org.openimis.schemes.file.PackFiles;
import org.openimis.schemes.scenario.ExpectedClaim;
import org.openimis.schemes.scenario.ExpectedLine;
import org.openimis.schemes.scenario.Scenario;
import org.openimis.schemes.scenario.ScenarioClaim;
import org.openimis.schemes.scenario.ScenarioReader;

/** The claims of a pack's scenarios as a facility sends them, and what they must be answered. */
final class ScenarioClaims {
  private ScenarioClaims() {}

  static SchemePack pack(String name) {
    return PackReader.read(PackFiles.ofClassPath(name)).orElseThrow();
  }

  static List<Scenario> scenarios(String pack) {
    PackFiles files = PackFiles.ofClassPath(pack);
    return ScenarioReader.read(files, pack(pack).scheme().currency()).orElseThrow();
  }

  /**
   * What a facility would send. Scenarios may leave out the diagnosis, which no rule looks at; a
   * claim may not.
   */
  static SampleClaim sent(ScenarioClaim claim, String usualDiagnosis) {
    return new SampleClaim(
        claim.code(),
        claim.insured().number(),
        claim.facility(),
        null,
        claim.visit().from(),
        claim.visit().to(),
        claim.claimedOn(),
        claim.visitType(),
        claim.diagnoses().isEmpty() ? List.of(usualDiagnosis) : claim.diagnoses(),
        claim.lines().stream()
            .map(line -> new SampleClaim.Line(line.code(), line.quantity(), line.asked()))
            .toList(),
        null);
  }

  /** How the refusal of a claim reads that names what no register knows. */
  static String refusal(ExpectedClaim.Unknown unknown, int diagnoses) {
    return switch (unknown) {
      case INSUREE -> "unresolved-reference Claim.patient";
      case FACILITY -> "unresolved-reference Claim.provider";
      case DIAGNOSIS -> "code-invalid Claim.diagnosis[" + (diagnoses - 1) + "].diagnosis.coding[0]";
    };
  }

  static void check(ScenarioClaim claim, ClaimResponse answer) {
    var asserted = ClaimResponseAssert.assertThat(answer);
    ExpectedClaim expected = claim.expected();
    assertThat(expected.unknown()).as("%s is not to be judged", claim.code()).isNull();
    if (expected.result() != null) {
      asserted.isDecided(expected.result().name().toLowerCase(Locale.ROOT));
    }
    if (expected.approved() != null) {
      asserted.pays(expected.approved());
    }
    if (expected.refused() != null) {
      asserted.isRefusedFor(expected.refused().code());
    }
    for (int i = 0; i < claim.lines().size(); i++) {
      check(claim.lines().get(i).expected(), expected, asserted.line(i + 1));
    }
  }

  private static void check(
      ExpectedLine expected, ExpectedClaim ofClaim, ClaimResponseAssert.Line line) {
    if (expected instanceof ExpectedLine.Approved approved) {
      line.isApprovedFor(approved.amount());
      if (approved.product() != null) {
        line.isPaidBy(approved.product());
      }
    } else if (expected instanceof ExpectedLine.Refused refused) {
      line.isRefusedFor(refused.reason().code());
    } else if (ofClaim.refused() != null) {
      line.isRefusedFor(ofClaim.refused().code());
    }
  }
}
