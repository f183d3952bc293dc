package org.openimis.mapping.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.junit.jupiter.api.Test;
import org.openimis.domain.attachment.Document;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.pack.Codes;
import org.openimis.profiles.CodeSystems;

/** A document that comes later is added to what the claim says already. */
class FhirAttachmentTest {
  private static final CodeableConcept ATTACHMENT =
      Codes.concept(CodeSystems.OPENIMIS_SUPPORTING_INFO, "attachment");

  private static Claim aClaim() {
    var claim = new Claim();
    claim.addItem().setSequence(1);
    claim.addItem().setSequence(7).addInformationSequence(4);
    claim.addSupportingInfo().setSequence(4).setCategory(ATTACHMENT);
    return claim;
  }

  private static FhirAttachment sent(String title, Integer... lines) {
    return new FhirAttachment(
        new Attachment().setContentType("text/plain").setTitle(title).setUrl("urn:uuid:pending"),
        new Document("text/plain", "abc".getBytes(UTF_8)),
        ATTACHMENT,
        List.of(lines));
  }

  @Test
  void it_gets_the_next_number_and_points_to_the_document() {
    Claim claim = aClaim();

    assertThat(sent("Note").addTo(claim, "Binary/1")).isTrue();

    var added = claim.getSupportingInfo().get(1);
    assertThat(added.getSequence()).isEqualTo(5);
    assertThat(added.getCategory().equalsDeep(ATTACHMENT)).isTrue();
    var attachment = (Attachment) added.getValue();
    assertThat(attachment.getUrl()).isEqualTo("Binary/1");
    assertThat(attachment.getTitle()).isEqualTo("Note");
    assertThat(attachment.getSize()).isEqualTo(3);
    assertThat(attachment.hasHash()).isTrue();
    assertThat(claim.getItem().get(0).getInformationSequence()).isEmpty();
  }

  @Test
  void the_lines_that_it_is_about_point_to_it() {
    Claim claim = aClaim();
    sent("Note", 7).addTo(claim, "Binary/1");

    assertThat(claim.getItem().get(0).getInformationSequence()).isEmpty();
    assertThat(claim.getItem().get(1).getInformationSequence())
        .extracting(PositiveIntType::getValue)
        .containsExactly(4, 5);
  }

  @Test
  void the_same_once_more_changes_nothing() {
    Claim claim = aClaim();
    sent("Note", 7).addTo(claim, "Binary/1");
    Claim before = claim.copy();

    assertThat(sent("Note", 7).addTo(claim, "Binary/1")).isFalse();
    assertThat(claim.equalsDeep(before)).isTrue();
  }

  @Test
  void another_line_is_added_to_what_is_there() {
    Claim claim = aClaim();
    sent("Note", 7).addTo(claim, "Binary/1");

    assertThat(sent("Note", 1).addTo(claim, "Binary/1")).isTrue();
    assertThat(claim.getSupportingInfo()).hasSize(2);
    assertThat(claim.getItem().get(0).getInformationSequence()).hasSize(1);
  }

  @Test
  void another_title_or_another_document_is_another_information() {
    Claim claim = aClaim();
    sent("Note").addTo(claim, "Binary/1");

    assertThat(sent("Scan").addTo(claim, "Binary/1")).isTrue();
    assertThat(sent("Note").addTo(claim, "Binary/2")).isTrue();
    assertThat(claim.getSupportingInfo()).hasSize(4);
  }

  @Test
  void a_claim_without_information_gets_its_first() {
    var claim = new Claim();
    sent("Note").addTo(claim, "Binary/1");

    assertThat(claim.getSupportingInfoFirstRep().getSequence()).isEqualTo(1);
  }

  @Test
  void a_line_that_the_claim_does_not_have_is_refused() {
    assertThatThrownBy(() -> sent("Note", 1, 2).addTo(aClaim(), "Binary/1"))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused ->
                assertThat(refused.problems())
                    .containsExactly(
                        Problem.of(
                            ProblemCode.VALUE,
                            "Parameters.parameter.where(name = 'item').value",
                            2,
                            "line")));
  }
}
