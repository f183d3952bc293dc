package org.openimis.domain.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;

/** Which documents are taken in, and what a reviewer is kept from opening. */
class DocumentRulesTest {
  private static final String PATH = "Claim.supportingInfo[0].value";
  private static final Set<String> TYPES =
      Set.of(
          "application/pdf",
          "application/dicom",
          "application/zip",
          "image/jpeg",
          "image/png",
          "image/gif",
          "image/tiff",
          "text/plain");
  private static final DocumentRules RULES = new DocumentRules(TYPES, 2000);

  private static Document hex(String type, String start) {
    var content = new ByteArrayOutputStream();
    content.writeBytes(HexFormat.of().parseHex(start));
    content.writeBytes("the rest".getBytes(StandardCharsets.UTF_8));
    return new Document(type, content.toByteArray());
  }

  private static Document text(String type, String content) {
    return new Document(type, content.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem refusal(Document document) {
    return RULES.refusal(document, PATH).orElseThrow();
  }

  @ParameterizedTest(name = "{0} beginning with {1}")
  @CsvSource({
    "image/jpeg, ffd8ffe0",
    "image/png, 89504e470d0a1a0a",
    "image/gif, 474946383761",
    "image/gif, 474946383961",
    "image/tiff, 49492a00",
    "image/tiff, 4d4d002a",
    "application/pdf, 255044462d312e34",
    "application/pdf, 0d0a255044462d312e34"
  })
  void what_is_what_it_says_is_taken(String type, String start) {
    assertThat(RULES.refusal(hex(type, start), PATH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/jpeg", "image/png", "image/gif", "image/tiff", "application/pdf"})
  void what_is_something_else_is_refused(String type) {
    for (String start : new String[] {"00", "ffd8", "504b0304", "89504e47"}) {
      assertThat(refusal(hex(type, start)))
          .isEqualTo(Problem.of(ProblemCode.VALUE, PATH + ".data", type, "content-type"));
    }
  }

  @Test
  void a_pdf_may_begin_within_its_first_kilobyte() {
    assertThat(RULES.refusal(text("application/pdf", " ".repeat(1000) + "%PDF-1.7"), PATH))
        .isEmpty();
    assertThat(refusal(text("application/pdf", " ".repeat(1100) + "%PDF-1.7")).code())
        .isEqualTo(ProblemCode.VALUE);
  }

  @Test
  void a_dicom_file_has_its_mark_after_128_bytes() {
    assertThat(RULES.refusal(hex("application/dicom", "00".repeat(128) + "4449434d"), PATH))
        .isEmpty();
    assertThat(refusal(hex("application/dicom", "00".repeat(127) + "4449434d")).code())
        .isEqualTo(ProblemCode.VALUE);
    assertThat(refusal(hex("application/dicom", "4449434d")).code()).isEqualTo(ProblemCode.VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Prise en charge à 5 %, <5 jours", "one\r\n\ttwo\f", "x < y", ""})
  void text_is_text_in_utf_8(String content) {
    assertThat(RULES.refusal(text("text/plain; charset=utf-8", content), PATH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "ff", "c3", "1b5b", "7f"})
  void what_no_text_holds_is_none(String bytes) {
    assertThat(refusal(hex("text/plain", bytes)).code()).isEqualTo(ProblemCode.VALUE);
  }

  @Test
  void a_type_without_marks_is_believed() {
    assertThat(RULES.refusal(hex("application/zip", "504b0304"), PATH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4d5a9000",
        "7f454c46",
        "feedface",
        "feedfacf",
        "cefaedfe",
        "cffaedfe",
        "cafebabe",
        "0061736d",
        "2321"
      })
  void a_program_is_refused_whatever_it_is_called(String start) {
    assertThat(refusal(hex("application/zip", start)))
        .isEqualTo(
            Problem.of(ProblemCode.NOT_SUPPORTED, PATH + ".data", "application/zip", "program"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>",
        "<html>",
        "  \n<script>alert(1)</script>",
        "<?xml version='1.0'?><svg/>",
        "\uFEFF<svg onload='x'/>",
        "<!-- x --><b>",
        "</p>"
      })
  void a_page_is_refused_whatever_it_is_called(String content) {
    for (String type : new String[] {"text/plain", "application/zip", "application/pdf"}) {
      assertThat(refusal(text(type, content + "%PDF-1.4")).details()).contains("program");
    }
  }

  @Test
  void a_type_that_is_not_allowed_is_refused_with_those_that_are() {
    var rules = new DocumentRules(Set.of("text/plain", "image/png"), 10);

    assertThat(rules.refusal(hex("image/jpeg", "ff"), PATH))
        .hasValue(
            Problem.of(
                ProblemCode.NOT_SUPPORTED,
                PATH + ".contentType",
                "image/jpeg",
                "content-type",
                "image/png, text/plain"));
  }

  @Test
  void a_document_may_be_as_large_as_the_largest() {
    assertThat(RULES.refusal(text("text/plain", "x".repeat(2000)), PATH)).isEmpty();
    assertThat(refusal(text("text/plain", "x".repeat(2001))))
        .isEqualTo(Problem.of(ProblemCode.TOO_LARGE, PATH + ".data", 2000L, 2001));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "TEXT/HTML; charset=utf-8",
        "image/svg+xml",
        "application/anything+xml",
        "application/x-msdownload",
        "text/javascript",
        "*/*",
        "image/*",
        "image",
        ""
      })
  void nobody_can_allow_pages_programs_or_everything(String type) {
    assertThat(DocumentRules.mayBeAllowed(type)).isFalse();
    Set<String> types = Set.of("image/png", type);
    assertThatThrownBy(() -> new DocumentRules(types, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void types_are_compared_without_capitals_and_parameters() {
    var rules = new DocumentRules(Set.of("Text/Plain;charset=utf-8"), 10);

    assertThat(rules.refusal(text("text/plain", "x"), PATH)).isEmpty();
  }
}
