package org.openimis.mapping.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.openimis.domain.attachment.DocumentRules;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.attachment.FhirAttachment;
import org.openimis.profiles.CodeSystems;

/** What {@code Claim/$attach} is sent. */
class AttachRequestTest {
  private final Parameters sent = new Parameters();

  private FhirAttachment read() {
    return AttachRequest.read(sent, DocumentRules.USUAL, "https://imis.example.org/fhir");
  }

  private List<String> problems() {
    return catchThrowableOfType(RequestRefused.class, this::read).problems().stream()
        .map(problem -> problem.code().code() + " " + problem.path())
        .toList();
  }

  private static Attachment note() {
    return new Attachment().setContentType("text/plain").setData("abc".getBytes(UTF_8));
  }

  private static String path(String name) {
    return "Parameters.parameter.where(name = '" + name + "').value";
  }

  @Test
  void a_document_alone_is_an_attachment_to_the_whole_claim() {
    sent.addParameter("content", note());

    FhirAttachment read = read();
    assertThat(read.document().content()).isEqualTo("abc".getBytes(UTF_8));
    assertThat(read.attachment().hasData()).isFalse();
    assertThat(read.category().hasCoding(CodeSystems.OPENIMIS_SUPPORTING_INFO, "attachment"))
        .isTrue();
    assertThat(read.lines()).isEmpty();
  }

  @Test
  void its_category_and_its_lines_may_be_told() {
    sent.addParameter("content", note());
    sent.addParameter("category", new CodeableConcept().setText("discharge summary"));
    sent.addParameter("item", new PositiveIntType(2));
    sent.addParameter("item", new IntegerType(5));

    FhirAttachment read = read();
    assertThat(read.category().getText()).isEqualTo("discharge summary");
    assertThat(read.lines()).containsExactly(2, 5);
  }

  @Test
  void without_a_document_there_is_nothing_to_attach() {
    assertThat(problems()).containsExactly("required " + path("content"));
    sent.addParameter("content", new Attachment().setUrl("https://documents.example.org/1"));
    assertThat(problems()).containsExactly("required " + path("content") + ".data");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    sent.addParameter("content", note().setSize(9).setContentType("text/html"));
    sent.addParameter("item", new IntegerType(0));
    sent.addParameter("category", new StringType("summary"));
    sent.addParameter("colour", new StringType("red"));

    assertThat(problems())
        .containsExactlyInAnyOrder(
            "value " + path("content") + ".size",
            "not-supported " + path("content") + ".contentType",
            "value " + path("item"),
            "value " + path("category"),
            "not-supported Parameters.parameter.name");
  }

  @Test
  void a_document_comes_alone() {
    sent.addParameter("content", note());
    sent.addParameter("content", note());

    assertThat(problems()).containsExactly("value " + path("content"));
  }

  @Test
  void a_parameter_says_something() {
    sent.addParameter("content", note());
    sent.addParameter().setName("category");
    sent.addParameter().setName("item");

    assertThat(problems()).containsExactly("required " + path("category"), "value " + path("item"));
  }
}
