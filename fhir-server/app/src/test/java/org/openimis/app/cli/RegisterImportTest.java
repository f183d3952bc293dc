package org.openimis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterImportTest {
  private static final String IMPORT = "/fhir/$import-register";
  private static final String STATUS = "/fhir/$import-status";

  @TempDir private Path folder;
  private StubServer server;

  @BeforeEach
  void start_a_server() throws IOException {
    server = new StubServer();
    Files.writeString(folder.resolve("insurees.csv"), "insuree_number\n1\n");
    Files.createDirectory(folder.resolve("sample"));
    Files.writeString(folder.resolve("sample/families.csv"), "head_insuree_number\n1\n");
    Files.writeString(folder.resolve("notes.txt"), "mine");
  }

  @AfterEach
  void stop_it() {
    server.close();
  }

  private static String standing(String state, int looked, int faults, String more) {
    return """
        {"resourceType": "Parameters", "parameter": [
          {"name": "import", "valueId": "i1"}, {"name": "state", "valueCode": "%s"},
          {"name": "families", "valueInteger": 4}, {"name": "looked", "valueInteger": %d},
          {"name": "insurees", "valueInteger": 9}, {"name": "written", "valueInteger": 2},
          {"name": "policies", "valueInteger": 2}, {"name": "covers", "valueInteger": 8},
          {"name": "unchanged", "valueInteger": 1}, {"name": "refused", "valueInteger": 1},
          {"name": "faults", "valueInteger": %d}%s]}
        """
        .formatted(state, looked, faults, more);
  }

  private CommandLineRun run(Locale language, String... options) {
    String[] all = {
      "register",
      "import",
      folder.toString(),
      "--scheme",
      "demo",
      "--server",
      server.url(),
      "--token",
      "abc"
    };
    String[] args = Arrays.copyOf(all, all.length + options.length);
    System.arraycopy(options, 0, args, all.length, options.length);
    return CommandLineRun.in(language, args);
  }

  @Test
  void the_tables_are_sent_and_what_became_of_them_is_told() throws IOException {
    server.answer(IMPORT, 200, standing("running", 2, 0, ""));
    server.answer(STATUS, 200, standing("done", 4, 0, ""));

    var run = run(Locale.ENGLISH);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "Importing a register into demo at " + server.url(),
            "50 %",
            "9 insurees, 2 families, 2 policies and 8 covers are written; 1 families were there"
                + " already, 1 are refused.");
    JsonNode sent = Json.read(server.request(IMPORT).body());
    assertThat(Json.parameters(sent, "scheme").get(0).path("valueCode").asText()).isEqualTo("demo");
    assertThat(Json.parameters(sent, "dryRun").get(0).path("valueBoolean").asBoolean()).isFalse();
    assertThat(names(Json.parameters(sent, "register").get(0)))
        .containsExactly("insurees.csv", "families.csv");
  }

  private static List<String> names(JsonNode register) throws IOException {
    byte[] zip = Base64.getDecoder().decode(register.path("valueBase64Binary").asText());
    List<String> names = new ArrayList<>();
    try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
        names.add(file.getName());
      }
    }
    return names;
  }

  @Test
  void every_fault_is_shown_and_tells_the_shell() {
    String fault =
        """
        , {"name": "fault", "part": [{"name": "file", "valueString": "insurees.csv"},
          {"name": "row", "valueInteger": 1234}, {"name": "column", "valueString": "gender"},
          {"name": "code", "valueCode": "choice"}, {"name": "sentence", "valueString": "What is X?"}]},
        {"name": "fault", "part": [{"name": "file", "valueString": "policies.csv"},
          {"name": "row", "valueInteger": 7},
          {"name": "code", "valueCode": "profile"}, {"name": "sentence", "valueString": "So not."}]}
        """;
    server.answer(IMPORT, 200, standing("done", 4, 2, ""));
    server.answer(STATUS, 200, standing("done", 4, 2, fault));

    var run = run(Locale.ENGLISH, "--dry-run");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out().lines().skip(1))
        .containsExactly(
            "9 insurees, 2 families, 2 policies and 8 covers would be written; 1 families are"
                + " there already, 1 would be refused. Nothing was changed.",
            "insurees.csv, line 1234, gender: What is X? [choice]",
            "policies.csv, line 7: So not. [profile]",
            "2 faults.");
    assertThat(server.request(STATUS).query()).isEqualTo("import=i1&offset=0&count=1000");
  }

  @Test
  void what_the_server_refuses_is_told_in_french() {
    server.answer(
        IMPORT,
        422,
        """
        {"resourceType": "OperationOutcome", "issue": [
          {"severity": "error", "code": "business-rule", "details": {"text": "families.csv manque."}}]}
        """);

    var run = run(Locale.FRENCH);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly(
            "Le serveur a refusé le registre ; rien n’a été changé :", "families.csv manque.");
  }

  @Test
  void a_page_of_a_proxy_is_no_import() {
    server.answer(IMPORT, 200, "<html>Please log in</html>");

    assertThat(run(Locale.ENGLISH).exitCode()).isEqualTo(69);
  }

  @Test
  void a_scheme_has_to_be_named() {
    var run = CommandLineRun.of("register", "import", folder.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("Something is missing: CODE");
  }
}
