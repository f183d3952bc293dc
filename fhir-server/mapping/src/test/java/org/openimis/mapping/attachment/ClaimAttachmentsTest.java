package org.openimis.mapping.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Base64BinaryType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.openimis.domain.attachment.Document;
import org.openimis.domain.attachment.DocumentRules;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Problems;

/** Documents are taken out of a claim at the door; what is left says where and what they are. */
class ClaimAttachmentsTest {
  private static final String BASE = "https://imis.example.org/fhir";
  private static final String PATH = "Claim.supportingInfo[0].value";

  /** SHA-1 of {@code abc}. */
  private static final String SHA_1 = "qZk+NkcGgWq6PiVxeFDCbJzQ2J0=";

  private final Problems problems = new Problems();

  private static Attachment text(String content) {
    return new Attachment().setContentType("text/plain").setData(content.getBytes(UTF_8));
  }

  private static Claim claimWith(Attachment... attachments) {
    var claim = new Claim();
    for (Attachment attachment : attachments) {
      claim.addSupportingInfo().setValue(attachment);
    }
    return claim;
  }

  private Claim lifted(Attachment... attachments) {
    Claim claim = claimWith(attachments);
    ClaimAttachments.lift(claim, new DocumentRules(Set.of("text/plain"), 10), BASE, problems);
    return claim;
  }

  @Test
  void the_claim_points_to_the_document_and_says_its_hash_and_size() {
    Attachment sent = text("abc").setTitle("Note");
    Claim claim = lifted(sent);

    assertThat(problems.toList()).isEmpty();
    assertThat(sent.hasData()).isFalse();
    assertThat(sent.getTitle()).isEqualTo("Note");
    assertThat(sent.getSize()).isEqualTo(3);
    assertThat(sent.getHashElement().getValueAsString()).isEqualTo(SHA_1);
    assertThat(ClaimAttachments.documentsOf(claim)).containsOnlyKeys(sent.getUrl());
    assertThat(ClaimAttachments.documentsOf(claim).get(sent.getUrl()).content())
        .isEqualTo("abc".getBytes(UTF_8));
  }

  @Test
  void the_same_content_is_one_document() {
    Claim claim = lifted(text("abc"), text("abd"), text("abc"));

    assertThat(ClaimAttachments.documentsOf(claim)).hasSize(2);
  }

  @Test
  void a_claim_that_is_looked_at_twice_keeps_what_was_lifted() {
    Claim claim = lifted(text("abc"));
    ClaimAttachments.lift(claim, DocumentRules.USUAL, BASE, problems);

    assertThat(ClaimAttachments.documentsOf(claim)).hasSize(1);
    assertThat(ClaimAttachments.documentsOf(claim.copy())).isEmpty();
  }

  @Test
  void a_hash_and_a_size_that_fit_are_no_problem() {
    lifted(text("abc").setSize(3).setHash(new Base64BinaryType(SHA_1).getValue()));

    assertThat(problems.toList()).isEmpty();
  }

  @Test
  void a_hash_as_openimis_has_it_is_none_either_and_becomes_the_one_of_fhir() {
    Attachment sent = text("abc");
    sent.getHashElement().setValueAsString("d8bce9746547bb7743e5933fbf0fc4f2d2cbcad3");
    lifted(sent);

    assertThat(problems.toList()).isEmpty();
    assertThat(sent.getHashElement().getValueAsString()).isEqualTo(SHA_1);
  }

  @Test
  void a_wrong_hash_and_a_wrong_size_are_told_together() {
    lifted(text("abc").setSize(4).setHash(new byte[] {1, 2, 3}));

    assertThat(problems.toList())
        .containsExactly(
            Problem.of(ProblemCode.VALUE, PATH + ".size", 4, "attachment-size", 3),
            Problem.of(ProblemCode.VALUE, PATH + ".hash", "AQID", "attachment-hash"));
  }

  @Test
  void what_is_not_taken_is_a_problem_of_its_attachment() {
    lifted(text("eleven char"), new Attachment().setData(new byte[] {1}));

    assertThat(problems.toList())
        .extracting(problem -> problem.code() + " " + problem.path())
        .containsExactly(
            "TOO_LARGE " + PATH + ".data", "REQUIRED Claim.supportingInfo[1].value.contentType");
  }

  @Test
  void what_stands_elsewhere_stays_there() {
    Attachment elsewhere = new Attachment().setUrl("https://documents.example.org/1");
    Claim claim = lifted(elsewhere);

    assertThat(elsewhere.getUrl()).isEqualTo("https://documents.example.org/1");
    assertThat(ClaimAttachments.documentsOf(claim)).isEmpty();
    assertThat(AttachmentReader.binaryId(elsewhere)).isNull();
  }

  @Test
  void an_address_of_ours_becomes_a_relative_one() {
    for (String url : List.of(BASE + "/Binary/1", "Binary/1", BASE + "/Binary/1/_history/1")) {
      Attachment kept = new Attachment().setUrl(url);
      lifted(kept);

      assertThat(kept.getUrl()).isEqualTo("Binary/1");
      assertThat(AttachmentReader.binaryId(kept)).isEqualTo("1");
    }
  }

  @Test
  void other_information_is_left_alone() {
    var claim = new Claim();
    claim.addSupportingInfo().setValue(new StringType("why"));
    claim.addSupportingInfo();
    ClaimAttachments.lift(claim, DocumentRules.USUAL, BASE, problems);

    assertThat(problems.toList()).isEmpty();
    assertThat(ClaimAttachments.documentsOf(claim)).isEmpty();
    assertThat(ClaimAttachments.documentsOf(new Claim())).isEmpty();
  }

  @Test
  void a_type_that_differs_makes_another_document() {
    var plain = new Document("text/plain", "abc".getBytes(UTF_8));
    Claim claim = claimWith(text("abc"), text("abc").setContentType("text/csv"));
    ClaimAttachments.lift(
        claim, new DocumentRules(Set.of("text/plain", "text/csv"), 10), BASE, problems);

    assertThat(ClaimAttachments.documentsOf(claim).values())
        .extracting(Document::contentType)
        .containsExactly(plain.contentType(), "text/csv");
  }
}
