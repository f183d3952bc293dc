package org.openimis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openimis.schemes.PackReader;

class SchemeLoadTest {
  private static final String LOAD = "/fhir/$load-scheme";
  private static final String LOADED =
      """
      {"resourceType": "Parameters", "parameter": [
        {"name": "created", "valueInteger": 10}, {"name": "updated", "valueInteger": 2}, {"name": "unchanged", "valueInteger": 3456},
        {"name": "ended", "valueInteger": 1}, {"name": "conflicts", "valueInteger": 0}]}
      """;

  private StubServer server;

  @BeforeEach
  void start_a_server() throws IOException {
    server = new StubServer();
  }

  @AfterEach
  void stop_it() {
    server.close();
  }

  @Test
  void the_pack_goes_as_a_zip_with_the_token_and_the_counts_come_back() {
    server.answer(LOAD, 200, LOADED);

    var run = load("--token", "abc", "--sample");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("Loaded lakeside: 12 written, 3,456 unchanged, 1 ended.");
    StubServer.Request sent = server.request(LOAD);
    assertThat(sent.method()).isEqualTo("POST");
    assertThat(sent.header("Authorization")).isEqualTo("Bearer abc");
    assertThat(sent.header("Content-Type")).isEqualTo("application/fhir+json");
    JsonNode parameters = Json.read(sent.body()).path("parameter");
    assertThat(parameters.path(1).path("name").asText()).isEqualTo("sample");
    assertThat(parameters.path(1).path("valueBoolean").asBoolean()).isTrue();
    assertThat(parameters.path(0).path("name").asText()).isEqualTo("pack");
    byte[] zip = Base64.getDecoder().decode(parameters.path(0).path("valueBase64Binary").asText());
    assertThat(PackReader.readZip(new ByteArrayInputStream(zip)).orElseThrow().scheme().code())
        .isEqualTo("lakeside");
  }

  @Test
  void without_sample_only_the_law_is_asked_for() {
    server.answer(LOAD, 200, LOADED);

    load("--token", "abc");

    assertThat(server.request(LOAD).body()).contains("\"name\":\"sample\",\"valueBoolean\":false");
  }

  @Test
  void a_client_fetches_its_token_first() {
    server.answer("/oauth2/token", 200, "{\"access_token\": \"fresh\"}");
    server.answer(LOAD, 200, LOADED);

    load("--client", "ad min", "--secret", "s:ecret");

    StubServer.Request asked = server.request("/oauth2/token");
    assertThat(asked.body()).isEqualTo("grant_type=client_credentials");
    String credentials = asked.header("Authorization").replaceFirst("^Basic ", "");
    assertThat(new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8))
        .as("form-encoded, RFC 6749, 2.3.1")
        .isEqualTo("ad+min:s%3Aecret");
    assertThat(server.request(LOAD).header("Authorization")).isEqualTo("Bearer fresh");
  }

  @Test
  void a_client_with_a_wrong_secret_is_told() {
    server.answer("/oauth2/token", 401, "{\"error\": \"invalid_client\"}");

    var run = load("--client", "admin", "--secret", "wrong");

    assertThat(run.exitCode()).isEqualTo(78);
    assertThat(run.err()).contains("gave the client admin no token (HTTP status 401)");
    assertThat(run.err()).doesNotContain("wrong");
  }

  @Test
  void progress_is_shown_while_the_server_works() {
    server.answer("/fhir/$scheme-status", 200, status(25, 50));
    server.answerSlowly(LOAD, 1_200, 200, LOADED);

    var run = load("--token", "abc");

    assertThat(run.out()).contains("50 %");
    assertThat(server.request("/fhir/$scheme-status").query()).isEqualTo("scheme=lakeside");
  }

  @Test
  void what_someone_changed_since_is_reported() {
    server.answer(
        LOAD,
        200,
        LOADED.replace("\"conflicts\", \"valueInteger\": 0", "\"conflicts\", \"valueInteger\": 2"));

    assertThat(load("--token", "abc").out())
        .endsWith(
            "2 entries were changed by someone since the last load and are left as they are.");
  }

  @Test
  void a_refusal_is_told_issue_by_issue_in_the_persons_language() {
    server.answer(
        LOAD,
        403,
        """
        {"resourceType": "OperationOutcome", "issue": [
          {"severity": "error", "code": "forbidden", "details": {"text": "Réservé au rôle admin."}},
          {"severity": "error", "code": "invalid", "diagnostics": "Et encore."}]}
        """);

    var run =
        CommandLineRun.in(
            Locale.FRENCH,
            "scheme",
            "load",
            TestPack.LAKESIDE.toString(),
            "--server",
            server.url(),
            "--token",
            "abc");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly(
            "Le serveur a refusé le régime lakeside ; rien n'a été changé :",
            "Réservé au rôle admin.",
            "Et encore.");
    assertThat(server.request(LOAD).header("Accept-Language")).isEqualTo("fr");
  }

  @Test
  void an_answer_that_is_not_ours_is_told() {
    server.answer(LOAD, 502, "<html>Bad Gateway</html>");

    var run = load("--token", "abc");

    assertThat(run.exitCode()).isEqualTo(69);
    assertThat(run.err()).contains("is not openIMIS-FHIR (HTTP status 502)");
  }

  @Test
  void a_server_that_is_away_is_told() {
    server.close();

    var run = load("--token", "abc");

    assertThat(run.exitCode()).isEqualTo(69);
    assertThat(run.err()).contains("cannot be reached");
  }

  @Test
  void an_address_without_http_is_told() {
    var run =
        CommandLineRun.of(
            "scheme",
            "load",
            TestPack.LAKESIDE.toString(),
            "--server",
            "localhost:8080",
            "--token",
            "abc");

    assertThat(run.exitCode()).isEqualTo(78);
    assertThat(run.err()).startsWith("localhost:8080 is no address of a server.");
  }

  @Test
  void without_token_and_client_it_asks_who_loads() {
    var run = load();

    assertThat(run.exitCode()).isEqualTo(78);
    assertThat(run.err()).startsWith("Who are you?");
  }

  private CommandLineRun load(String... options) {
    String[] all = {"scheme", "load", TestPack.LAKESIDE.toString(), "--server", server.url()};
    String[] args = Arrays.copyOf(all, all.length + options.length);
    System.arraycopy(options, 0, args, all.length, options.length);
    return CommandLineRun.of(args);
  }

  private static String status(int done, int total) {
    return """
        {"resourceType": "Parameters", "parameter": [
          {"name": "state", "valueCode": "loading"},
          {"name": "done", "valueInteger": %d}, {"name": "total", "valueInteger": %d}]}
        """
        .formatted(done, total);
  }
}
