package org.openimis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.DefinitionResources.Definition;
import org.openimis.profiles.Profiles;

/** A claim that points to its documents is checked as quickly as one without any. */
class AttachmentsTest {
  private static final byte[] SHA_1 = new byte[20];

  private static Claim claimWith(Attachment attachment) {
    Claim claim =
        Validators.examples().stream()
            .filter(each -> each.id().equals("example-claim-partial"))
            .map(Definition::json)
            .map(Validators::parse)
            .map(Claim.class::cast)
            .findFirst()
            .orElseThrow();
    claim
        .addSupportingInfo()
        .setSequence(90)
        .setCategory(
            new CodeableConcept(
                new Coding().setSystem(CodeSystems.OPENIMIS_SUPPORTING_INFO).setCode("attachment")))
        .setValue(attachment);
    return (Claim) claim.setText(null);
  }

  private static Attachment scan() {
    return new Attachment().setContentType("image/png").setTitle("X-ray");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Binary/01890000-0000-7000-8000-000000000000",
        "urn:uuid:c757873e-c9af-3a43-9f25-82a33e7c7d4e"
      })
  void a_document_that_was_lifted_is_surely_right(String url) {
    Claim claim = claimWith(scan().setUrl(url).setHash(SHA_1).setSize(3));

    assertThat(Validators.QUICK.doubt(claim, Profiles.CLAIM)).isEmpty();
    assertThat(Validators.errors(claim, Profiles.CLAIM)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://documents.example.org/1",
        "file:///etc/passwd",
        "Binary/../Claim",
        "javascript:alert(1)"
      })
  void what_stands_elsewhere_is_for_hapi_to_judge(String url) {
    assertThat(Validators.QUICK.doubt(claimWith(scan().setUrl(url)), Profiles.CLAIM)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void so_is_a_document_within_the_claim(int size) {
    Attachment scan = scan().setData(new byte[] {1, 2, 3}).setSize(size);

    assertThat(Validators.QUICK.doubt(claimWith(scan), Profiles.CLAIM)).isPresent();
    assertThat(Validators.errors(claimWith(scan), Profiles.CLAIM).isEmpty()).isEqualTo(size == 3);
  }
}
