package org.openimis.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openimis.app.cli.RegisterCommands.Wanted;
import org.openimis.app.start.ExitCode;
import org.openimis.app.start.Terminal;
import org.openimis.app.start.Texts;
import org.openimis.domain.enrolment.RegisterTable;

/**
 * {@code register import}: sends the tables of a register to a running server, {@code POST
 * /fhir/$import-register}, and tells how it goes on, {@code GET /fhir/$import-status}.
 */
final class RegisterImportRun {
  private static final String FHIR_JSON = "application/fhir+json";
  private static final int STEP_PERCENT = 10;
  private static final int HUNDRED = 100;
  private static final int PAGE = 1000;

  private final Terminal terminal;
  private final Texts texts;

  RegisterImportRun(Terminal terminal, Texts texts) {
    this.terminal = terminal;
    this.texts = texts;
  }

  /** 0 when every family is in the register, 1 when one is not or the server refuses. */
  int run(Path folder, Wanted wanted) throws IOException, InterruptedException {
    wanted.requireWebAddresses();
    byte[] zip = zip(folder);
    var http = new Http(terminal.language().getLanguage());
    String token = AccessToken.of(wanted, http);
    terminal.out().println(texts.get("importing", wanted.scheme, wanted.server));
    URI address = wanted.at("fhir/$import-register");
    HttpResponse<String> answer =
        http.send(
            request(address, token)
                .header("Content-Type", FHIR_JSON)
                .POST(BodyPublishers.ofString(body(zip, wanted))));
    JsonNode standing = Json.read(answer.body());
    if (answer.statusCode() != 200 || id(standing).isEmpty()) {
      return refused(address, answer.statusCode(), standing);
    }
    standing = watch(standing, http, token, wanted);
    report(standing, wanted.dryRun);
    return faults(standing, http, token, wanted);
  }

  private static HttpRequest.Builder request(URI address, String token) {
    return HttpRequest.newBuilder(address)
        .header("Authorization", "Bearer " + token)
        .header("Accept", FHIR_JSON);
  }

  /** The tables of the folder, or of the sample of a pack. */
  private static byte[] zip(Path folder) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (RegisterTable table : RegisterTable.values()) {
        Path file = folder.resolve(table.file());
        Path ofSample = folder.resolve("sample").resolve(table.file());
        Path found = Files.exists(file) ? file : ofSample;
        if (Files.exists(found)) {
          zip.putNextEntry(new ZipEntry(table.file()));
          Files.copy(found, zip);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static String body(byte[] zip, Wanted wanted) {
    ObjectNode parameters = Json.MAPPER.createObjectNode().put("resourceType", "Parameters");
    ArrayNode list = parameters.putArray("parameter");
    list.addObject().put("name", "scheme").put("valueCode", wanted.scheme);
    list.addObject().put("name", "register").put("valueBase64Binary", zip);
    list.addObject().put("name", "dryRun").put("valueBoolean", wanted.dryRun);
    return parameters.toString();
  }

  private static String id(JsonNode standing) {
    return text(standing, "import");
  }

  private static String text(JsonNode standing, String name) {
    return Json.parameters(standing, name).stream()
        .findFirst()
        .map(parameter -> parameter.path("valueId").asText(parameter.path("valueCode").asText()))
        .orElse("");
  }

  private static int number(JsonNode standing, String name) {
    return Json.integer(standing, name).orElse(0);
  }

  /** Prints a line for each tenth, until the import is done. */
  private JsonNode watch(JsonNode begun, Http http, String token, Wanted wanted)
      throws IOException, InterruptedException {
    JsonNode standing = begun;
    int shown = 0;
    while (text(standing, "state").equals("running")) {
      int families = Math.max(number(standing, "families"), 1);
      int percent = (int) ((long) HUNDRED * number(standing, "looked") / families);
      if (percent >= shown + STEP_PERCENT) {
        shown = percent - percent % STEP_PERCENT;
        terminal.out().println(texts.get("progress", shown));
      }
      TimeUnit.SECONDS.sleep(1);
      standing = status(id(begun), 0, 0, http, token, wanted);
    }
    return standing;
  }

  private JsonNode status(String id, int offset, int count, Http http, String token, Wanted wanted)
      throws IOException, InterruptedException {
    URI address =
        wanted.at("fhir/$import-status?import=%s&offset=%d&count=%d".formatted(id, offset, count));
    HttpResponse<String> answer = http.send(request(address, token));
    if (answer.statusCode() != 200) {
      throw new CommandFailed(
          ExitCode.UNAVAILABLE, "no-answer-of-ours", address, answer.statusCode());
    }
    return Json.read(answer.body());
  }

  private void report(JsonNode standing, boolean dryRun) {
    terminal
        .out()
        .println(
            texts.get(
                dryRun ? "imported-dry" : "imported",
                number(standing, "insurees"),
                number(standing, "written"),
                number(standing, "policies"),
                number(standing, "covers"),
                number(standing, "unchanged"),
                number(standing, "refused")));
  }

  private int faults(JsonNode standing, Http http, String token, Wanted wanted)
      throws IOException, InterruptedException {
    int all = number(standing, "faults");
    for (int offset = 0; offset < all; offset += PAGE) {
      JsonNode page = status(id(standing), offset, PAGE, http, token, wanted);
      for (JsonNode fault : Json.parameters(page, "fault")) {
        String column = Json.part(fault, "column").asText();
        terminal
            .out()
            .println(
                texts.get(
                    "register-fault",
                    Json.part(fault, "file").asText(),
                    Integer.toString(Json.part(fault, "row").asInt()),
                    column.isEmpty() ? "" : ", " + column,
                    Json.part(fault, "sentence").asText(),
                    Json.part(fault, "code").asText()));
      }
    }
    if (all > 0) {
      terminal.out().println(texts.get("faulty", all));
    }
    return all == 0 ? 0 : 1;
  }

  private int refused(URI address, int status, JsonNode outcome) {
    List<String> issues = Json.issues(outcome);
    if (issues.isEmpty()) {
      throw new CommandFailed(ExitCode.UNAVAILABLE, "no-answer-of-ours", address, status);
    }
    terminal.err().println(texts.get("register-refused"));
    issues.forEach(terminal.err()::println);
    return 1;
  }
}
