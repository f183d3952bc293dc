package org.openimis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BooksCheckTest {
  private static final String CHECK = "/fhir/$check-books";
  private static final String SOUND =
      """
      {"resourceType": "Parameters", "parameter": [
        {"name": "sound", "valueBoolean": true},
        {"name": "result", "part": [{"name": "check", "valueCode": "postings"},
          {"name": "examined", "valueInteger": 1234}, {"name": "differences", "valueInteger": 0}]}]}
      """;
  private static final String WRONG =
      """
      {"resourceType": "Parameters", "parameter": [
        {"name": "sound", "valueBoolean": false},
        {"name": "result", "part": [{"name": "check", "valueCode": "accounts"},
          {"name": "examined", "valueInteger": 2}, {"name": "differences", "valueInteger": 1}]},
        {"name": "result", "part": [{"name": "check", "valueCode": "lines"},
          {"name": "examined", "valueInteger": 7}, {"name": "differences", "valueInteger": 1}]},
        {"name": "difference", "part": [{"name": "check", "valueCode": "accounts"},
          {"name": "place", "valueString": "demo|P1|0707|ceiling-other"},
          {"name": "expected", "valueString": "balance=160"}, {"name": "found", "valueString": "balance=150"}]},
        {"name": "difference", "part": [{"name": "check", "valueCode": "lines"},
          {"name": "place", "valueString": "claim demo|HF|claim|C-1 line 1"},
          {"name": "resource", "valueReference": {"reference": "Claim/17"}},
          {"name": "expected", "valueString": "benefit=400 TZS"}, {"name": "found", "valueString": "benefit=1 TZS"}]}]}
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
  void books_that_are_right_end_with_nothing() {
    server.answer(CHECK, 200, SOUND);

    var run = check(Locale.ENGLISH);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "Checking the books of " + server.url(),
            "postings: 1,234 examined, 0 differences",
            "The books are right.");
    StubServer.Request sent = server.request(CHECK);
    assertThat(sent.method()).isEqualTo("POST");
    assertThat(sent.header("Authorization")).isEqualTo("Bearer abc");
    assertThat(Json.read(sent.body()).path("parameter")).isEmpty();
  }

  @Test
  void every_difference_is_shown_and_tells_the_shell() {
    server.answer(CHECK, 200, WRONG);

    var run = check(Locale.ENGLISH);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out().lines().skip(1))
        .containsExactly(
            "accounts: 2 examined, 1 difference",
            "lines: 7 examined, 1 difference",
            "accounts: demo|P1|0707|ceiling-other (-)",
            "  expected balance=160",
            "  found    balance=150",
            "lines: claim demo|HF|claim|C-1 line 1 (Claim/17)",
            "  expected benefit=400 TZS",
            "  found    benefit=1 TZS",
            "2 differences. Nothing was changed.");
  }

  @Test
  void it_speaks_french() {
    server.answer(CHECK, 200, WRONG);

    assertThat(check(Locale.FRENCH).out())
        .contains("accounts : 2 examinés, 1 différence", "  attendu balance=160")
        .endsWith("2 différences. Rien n’a été changé.");
  }

  @Test
  void scheme_instant_and_checks_are_handed_on() {
    server.answer(CHECK, 200, SOUND);

    check(
        Locale.ENGLISH,
        "--scheme",
        "demo",
        "--since",
        "2025-03-31T00:00:00Z",
        "--only",
        "lines,answers");

    JsonNode sent = Json.read(server.request(CHECK).body()).path("parameter");
    assertThat(sent.toString())
        .isEqualTo(
            """
            [{"name":"scheme","valueCode":"demo"},{"name":"since","valueInstant":"2025-03-31T00:00:00Z"},\
            {"name":"check","valueCode":"lines"},{"name":"check","valueCode":"answers"}]\
            """);
  }

  @Test
  void what_the_server_refuses_is_told() {
    server.answer(
        CHECK,
        503,
        """
        {"resourceType": "OperationOutcome", "issue": [
          {"severity": "error", "code": "throttled", "details": {"text": "Another check is running."}}]}
        """);

    var run = check(Locale.ENGLISH);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly("The server did not check the books:", "Another check is running.");
  }

  @Test
  void a_page_of_a_proxy_does_not_pass_for_books_that_are_right() {
    server.answer(CHECK, 200, "<html>Please log in</html>");

    var run = check(Locale.ENGLISH);

    assertThat(run.exitCode()).isEqualTo(69);
    assertThat(run.err()).contains("is not openIMIS-FHIR (HTTP status 200)");
  }

  private CommandLineRun check(Locale language, String... options) {
    String[] all = {"books", "check", "--server", server.url(), "--token", "abc"};
    String[] args = Arrays.copyOf(all, all.length + options.length);
    System.arraycopy(options, 0, args, all.length, options.length);
    return CommandLineRun.in(language, args);
  }
}
