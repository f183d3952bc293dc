package org.openimis.app.it.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Bodies that cannot be read, or are not what they should be. */
@IntegrationTest
class BrokenBodyIT {
  private static final String JSON = "application/fhir+json";
  private static final String XML = "application/fhir+xml";
  private static final String SUBMIT = "/fhir/Claim/$submit";
  private static final int MEGABYTE = 1 << 20;

  @Autowired private ImisClient imis;
  @Autowired private FhirContext fhir;
  private final Intact intact;

  BrokenBodyIT(@Autowired DataSource dataSource) {
    this.intact = new Intact(dataSource);
  }

  private static Claim aSoundClaim() {
    return aClaim("BODY")
        .at("VIHOS001")
        .of("10500001")
        .on("2019-01-29")
        .service("A1", 1, "400.00")
        .make();
  }

  private String json() {
    return fhir.newJsonParser().encodeResourceToString(aSoundClaim());
  }

  private Answer send(String path, String body, String type) {
    return imis.as("facility").exchange("POST", path, body, type);
  }

  static Stream<Arguments> unreadable() {
    String ns = " xmlns=\"http://hl7.org/fhir\"";
    return Stream.of(
        Arguments.of("nothing", "", JSON, "parse"),
        Arguments.of("text", "hello", JSON, "parse"),
        Arguments.of("half an object", "{\"resourceType\":\"Claim\"", JSON, "parse"),
        Arguments.of("an array", "[]", JSON, "parse"),
        Arguments.of("two objects", "{\"resourceType\":\"Claim\"}{}", JSON, "parse"),
        Arguments.of("null", "null", JSON, "parse"),
        Arguments.of(
            "a name twice",
            "{\"resourceType\":\"Claim\",\"use\":\"claim\",\"use\":\"x\"}",
            JSON,
            "parse"),
        Arguments.of(
            "a number of a billion digits",
            "{\"resourceType\":\"Claim\",\"x\":1e999999999}",
            JSON,
            "parse"),
        Arguments.of(
            "a number of a thousand digits",
            "{\"resourceType\":\"Claim\",\"x\":" + "9".repeat(1000) + "}",
            JSON,
            "parse"),
        Arguments.of("no number", "{\"resourceType\":\"Claim\",\"x\":NaN}", JSON, "parse"),
        Arguments.of("leading zeros", "{\"resourceType\":\"Claim\",\"x\":007}", JSON, "parse"),
        Arguments.of("a comment", "{\"resourceType\":\"Claim\" /* x */}", JSON, "parse"),
        Arguments.of("NUL", "{\"resourceType\":\"Claim\",\"language\":\"\\u0000\"}", JSON, "parse"),
        Arguments.of(
            "half a character",
            "{\"resourceType\":\"Claim\",\"language\":\"\\ud800\"}",
            JSON,
            "parse"),
        Arguments.of(
            "arrays 3000 deep",
            "{\"resourceType\":\"Claim\",\"x\":" + "[".repeat(3000) + "]".repeat(3000) + "}",
            JSON,
            "too-deep"),
        Arguments.of(
            "contained claims 40 deep",
            "{\"resourceType\":\"Claim\",\"contained\":[".repeat(40) + "]}".repeat(40),
            JSON,
            "too-deep"),
        Arguments.of("half an element", "<Claim" + ns + "><status", XML, "parse"),
        Arguments.of("JSON for XML", "{\"resourceType\":\"Claim\"}", XML, "parse"),
        Arguments.of("no namespace", "<Claim><status value=\"active\"/></Claim>", XML, "parse"),
        Arguments.of("another namespace", "<Claim xmlns=\"urn:x\"/>", XML, "parse"),
        Arguments.of(
            "elements 100 deep",
            "<Claim"
                + ns
                + ">"
                + "<extension url=\"x\">".repeat(100)
                + "</extension>".repeat(100)
                + "</Claim>",
            XML,
            "too-deep"),
        Arguments.of(
            "a document type",
            "<!DOCTYPE Claim [<!ELEMENT Claim ANY>]><Claim" + ns + "/>",
            XML,
            "parse"),
        Arguments.of(
            "an external entity",
            "<!DOCTYPE Claim [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Claim"
                + ns
                + "><language value=\"&x;\"/></Claim>",
            XML,
            "parse"),
        Arguments.of(
            "a billion laughs",
            "<!DOCTYPE Claim [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><Claim"
                + ns
                + "><language value=\"&b;\"/></Claim>",
            XML,
            "parse"),
        Arguments.of("no type", "{\"status\":\"active\"}", JSON, "resource-type"),
        Arguments.of("a number for a type", "{\"resourceType\":1}", JSON, "resource-type"),
        Arguments.of("an unknown type", "{\"resourceType\":\"Invoices\"}", JSON, "resource-type"),
        Arguments.of("another type", "{\"resourceType\":\"Patient\"}", JSON, "resource-type"),
        Arguments.of("another type", "<Patient" + ns + "/>", XML, "resource-type"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void what_cannot_be_read_is_refused_quickly(String what, String body, String type, String code) {
    for (String path : new String[] {SUBMIT, "/fhir/Claim"}) {
      Instant start = Instant.now();
      Answer answer = intact.refused(400, () -> send(path, body, type));
      assertThat(answer.problems()).containsExactly(code);
      assertThat(answer.header("Content-Type")).startsWith(type);
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
      assertThat(answer.body()).doesNotContain("/etc/", "hahaha");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "text/html",
        "application/pdf",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/x-turtle",
        "application/fhir+ndjson",
        "application/octet-stream"
      })
  void a_body_of_another_media_type_is_refused(String type) {
    Answer answer = intact.refused(415, () -> send(SUBMIT, json(), type));
    assertThat(answer.problems()).containsExactly("media-type");
  }

  @Test
  void a_compressed_body_is_refused() {
    Answer answer =
        intact.refused(
            415,
            () ->
                imis.as("facility")
                    .header("Content-Encoding", "gzip")
                    .exchange("POST", SUBMIT, json(), JSON));
    assertThat(answer.problems()).containsExactly("media-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/pdf", "application/x-turtle", "image/*"})
  void an_answer_in_another_form_is_refused(String accepted) {
    Answer answer =
        intact.refused(
            406, () -> imis.as("facility").header("Accept", accepted).post(SUBMIT, json()));
    assertThat(answer.problems()).containsExactly("not-acceptable");
    Answer asked = imis.as("facility").get("/fhir/Claim?_format=" + accepted);
    assertThat(asked.status()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "text/html,application/xhtml+xml,*/*;q=0.8", "application/json"})
  void who_takes_json_gets_json(String accepted) {
    Answer answer = imis.as("facility").header("Accept", accepted).get("/fhir/Claim?_count=1");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).contains("json");
  }

  @Test
  void a_claim_above_two_megabytes_is_refused() {
    Claim claim = aSoundClaim();
    claim.getInsuranceFirstRep().getCoverage().setDisplay("x".repeat(2 * MEGABYTE));
    String body = fhir.newJsonParser().encodeResourceToString(claim);
    for (String path : new String[] {SUBMIT, "/fhir/Claim"}) {
      Answer answer = intact.refused(413, () -> send(path, body, JSON));
      assertThat(answer.problems()).containsExactly("too-large");
    }
  }

  @Test
  void a_text_of_a_megabyte_is_taken_where_nothing_forbids_it() {
    Claim claim = aSoundClaim();
    claim.getIdentifierFirstRep().setValue("BODY-LONG");
    claim.getInsuranceFirstRep().getCoverage().setDisplay("x".repeat(MEGABYTE));
    assertThat(imis.as("facility").post(SUBMIT, claim).status()).isEqualTo(201);
    claim.getInsuranceFirstRep().getCoverage().setDisplay("x");
    claim.getIdentifierFirstRep().setValue("x".repeat(MEGABYTE));
    Answer answer = intact.refused(422, () -> imis.as("facility").post(SUBMIT, claim));
    assertThat(answer.body()).hasSizeLessThan(2000);
  }

  @Test
  void a_bundle_above_twenty_megabytes_is_refused() throws IOException {
    String start = "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"id\":\"";
    String body = start + "x".repeat(20 * MEGABYTE) + "\"}";
    for (String path : new String[] {SUBMIT, "/fhir"}) {
      Answer answer = intact.refused(413, () -> send(path, body, JSON));
      assertThat(answer.problems()).containsExactly("too-large");
    }
  }

  /** Chunked, so that no header tells how long it will be; the server stops reading by itself. */
  @Test
  void a_body_without_a_length_is_counted_as_it_comes() throws IOException {
    String before = intact.rows();
    URI server = URI.create(imis.server());
    byte[] chunk = "x".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(20_000);
      var out = socket.getOutputStream();
      out.write(
          ("POST /fhir/Claim HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                  + imis.token("facility")
                  + "\r\nContent-Type: application/fhir+json\r\nTransfer-Encoding: chunked\r\n"
                  + "Connection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 3; i++) {
        out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(chunk);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
      }
      out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 413").contains("too-large");
    }
    assertThat(intact.rows()).isEqualTo(before);
  }
}
