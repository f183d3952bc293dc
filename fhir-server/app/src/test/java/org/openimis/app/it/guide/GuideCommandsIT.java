package org.openimis.app.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.openimis.profiles.DefinitionResources;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever copies the commands of the guide gets the answers of the guide. */
@IntegrationTest
class GuideCommandsIT {
  private static final Path PAGES = Path.of("../../implementation-guide/input/pages");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A command, or the answer that is shown after it. */
  private static final Pattern BLOCK = Pattern.compile("(?s)```(sh|json)\n(.*?)```");

  /** A command of the story, the example that it sends, and the one that it gets. */
  private static final Pattern STEP =
      Pattern.compile(
          "(?s)```sh\n(curl .*?)```\\s*\\{\\{example ([^}]*)}}\\s*\\{\\{example ([^}]*)}}");

  /** A command of whose answer a part is kept in a variable. */
  private static final Pattern KEPT =
      Pattern.compile("(?s)^([A-Z]+)=\\$\\((curl .*?)\\s*\\\\?\\s*\\| sed 's/(.*)/\\\\1/'\\)");

  private static final Pattern TOKEN = Pattern.compile("-u (\\w+):\\1-secret");

  /** What of an answer does not depend on the server that gives it. */
  private static final List<String> OF_THE_STORY =
      List.of(
          "resourceType",
          "status",
          "use",
          "outcome",
          "disposition",
          "extension",
          "item",
          "adjudication",
          "total",
          "processNote");

  @Autowired private ImisClient imis;

  @Test
  void ten_minutes_with_curl_end_as_the_page_says() throws IOException {
    Matcher blocks = BLOCK.matcher(Files.readString(PAGES.resolve("getting-started.md")));
    String token = "";
    Answer answer = null;
    int compared = 0;
    while (blocks.find()) {
      String text = blocks.group(2);
      if (blocks.group(1).equals("json")) {
        compare(JSON.readTree(text), answer);
        compared++;
      } else if (text.startsWith("TOKEN=")) {
        token = tokenOf(text);
      } else {
        answer = run(text, token);
      }
    }
    assertThat(compared).isEqualTo(4);
  }

  @Test
  void a_family_with_curl_is_enrolled_as_the_page_says() throws IOException {
    Matcher blocks = BLOCK.matcher(Files.readString(PAGES.resolve("enrolling.md")));
    Map<String, String> found = new LinkedHashMap<>();
    String token = "";
    Answer answer = null;
    int compared = 0;
    while (blocks.find()) {
      String text = blocks.group(2);
      for (Map.Entry<String, String> variable : found.entrySet()) {
        text = text.replace("$" + variable.getKey(), variable.getValue());
      }
      Matcher kept = KEPT.matcher(text);
      if (blocks.group(1).equals("json")) {
        compare(JSON.readTree(text), answer);
        compared++;
      } else if (text.startsWith("TOKEN=")) {
        token = tokenOf(text);
      } else if (kept.find()) {
        found.put(kept.group(1), part(kept.group(3), run(kept.group(2), token).body()));
      } else {
        answer = run(text, token);
      }
    }
    assertThat(compared).isEqualTo(5);
  }

  /** What {@code sed} takes out of an answer. */
  private static String part(String pattern, String body) {
    Matcher part =
        Pattern.compile(pattern.replace("\\(", "(").replace("\\)", ")").replace("\\/", "/"))
            .matcher(body);
    assertThat(part.matches()).as(pattern + " in " + body).isTrue();
    return part.group(1);
  }

  @Test
  void each_step_of_the_story_is_answered_as_the_examples_say() throws IOException {
    String story = Files.readString(PAGES.resolve("story.md"));
    String token = tokenOf(story);
    Matcher steps = STEP.matcher(story);
    int done = 0;
    while (steps.find()) {
      Answer answer = run(steps.group(1), token);
      assertThat(answer.status()).as(steps.group(2) + ": " + answer).isIn(200, 201);
      compare(part(example(steps.group(3))), answer);
      done++;
    }
    assertThat(done).isEqualTo(4);
  }

  private String tokenOf(String text) {
    Matcher client = TOKEN.matcher(text);
    assertThat(client.find()).isTrue();
    return imis.token(client.group(1));
  }

  private Answer run(String shell, String token) {
    Answer answer = null;
    for (CurlCommand command : CurlCommand.of(shell)) {
      answer = send(command, token, answer);
    }
    return Objects.requireNonNull(answer);
  }

  private Answer send(CurlCommand command, String token, @Nullable Answer before) {
    ImisClient.As client = imis.withoutToken();
    String type = "";
    for (int i = 0; i < command.headers().size(); i += 2) {
      String value = command.headers().get(i + 1).replace("$TOKEN", token);
      if (command.headers().get(i).equals("Content-Type")) {
        type = value;
      } else {
        client = client.header(command.headers().get(i), value);
      }
    }
    String body = command.piped() && before != null ? before.body() : command.body();
    return client.exchange(body == null ? "GET" : "POST", command.path(), body, type);
  }

  private static void compare(JsonNode told, @Nullable Answer answer) throws IOException {
    assertThat(answer).isNotNull();
    assertThat(Differences.between(told, JSON.readTree(answer.body())))
        .as(answer.toString())
        .isEmpty();
  }

  private static JsonNode part(JsonNode example) {
    ObjectNode part = example.deepCopy();
    return part.retain(OF_THE_STORY);
  }

  private static JsonNode example(String id) throws IOException {
    for (DefinitionResources.Definition each : DefinitionResources.examples()) {
      if (each.id().equals(id)) {
        return JSON.readTree(each.json());
      }
    }
    throw new AssertionError("There is no example " + id);
  }
}
