package org.openimis.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.profiles.DefinitionResources;

/**
 * The pages of docs/operations: one for each operation that is served, with JSON that can be read,
 * links that lead somewhere, and quotations that stand in the file that they are said to come from.
 */
class OperationPagesTest {
  private static final Path FOLDER = Path.of("../../docs/operations");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```json\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

  /** {@code Request, from [stored.json](../stored.json), shortened:} before a block of JSON. */
  private static final Pattern QUOTATION =
      Pattern.compile(
          "(?ms)^[^\\n]*\\bfrom \\[[^\\]]*\\]\\(([^)]+\\.(?:json|html))\\)[^\\n]*\\n\\n```json\\n(.*?)^```$");

  /** What curl sends in the examples of a web page. */
  private static final Pattern SENT_BY_CURL = Pattern.compile("(?s) -d '(\\{.*?\\})'");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @Test
  void every_operation_that_is_served_has_a_page_and_is_in_the_index() throws IOException {
    Set<String> named = new TreeSet<>(activeOperations());
    named.addAll(operationsOfTheServer());
    assertThat(named).isNotEmpty();
    String index = Files.readString(FOLDER.resolve("README.md"));
    assertThat(named)
        .allSatisfy(
            operation -> {
              assertThat(FOLDER.resolve(operation + ".md")).isRegularFile();
              assertThat(index).contains("](" + operation + ".md)");
            });
  }

  private static List<String> activeOperations() throws IOException {
    List<String> ids = new ArrayList<>();
    for (var definition : DefinitionResources.ofType("OperationDefinition")) {
      if (JSON.readTree(definition.json()).path("status").asText().equals("active")) {
        ids.add(definition.id());
      }
    }
    return ids;
  }

  /** A page has the name of our own definition, or of HL7's operation without its type. */
  private static List<String> operationsOfTheServer() throws IOException {
    JsonNode rest =
        JSON.readTree(
                DefinitionResources.ofType("CapabilityStatement").stream()
                    .filter(each -> each.id().equals("openimis-server"))
                    .findFirst()
                    .orElseThrow()
                    .json())
            .path("rest")
            .path(0);
    return Stream.concat(Stream.of(rest), each(rest.path("resource")))
        .flatMap(part -> each(part.path("operation")))
        .map(
            operation -> {
              String definition = operation.path("definition").asText();
              return definition.startsWith("http://hl7.org/")
                  ? operation.path("name").asText()
                  : definition.substring(definition.lastIndexOf('/') + 1);
            })
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_says_in_one_sentence_what_it_is_about(Path page) throws IOException {
    assertThat(Files.readString(page)).matches("(?s)# [^\\n]+\\n\\n[A-Z][^\\n]*[.]\\n.*");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_block_of_json_can_be_read(Path page) throws IOException {
    for (MatchResult block : found(BLOCK, Files.readString(page))) {
      JsonNode read = JSON.readTree(block.group(1));
      assertThat(read.has("resourceType")).as(block.group(1)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_link_leads_somewhere(Path page) throws IOException {
    for (MatchResult link : found(LINK, FENCED.matcher(Files.readString(page)).replaceAll(""))) {
      URI target = URI.create(link.group(1));
      if (target.isAbsolute()) {
        continue;
      }
      Path file =
          target.getPath().isEmpty() ? page : page.resolveSibling(target.getPath()).normalize();
      assertThat(file).exists();
      if (target.getFragment() != null) {
        assertThat(anchors(file)).as(link.group(1)).contains(target.getFragment());
      }
    }
  }

  /** As GitHub makes them. */
  private static List<String> anchors(Path page) throws IOException {
    String text = FENCED.matcher(Files.readString(page)).replaceAll("");
    return found(HEADING, text).stream()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void what_a_page_quotes_stands_in_the_file_that_it_names(Path page) throws IOException {
    for (MatchResult quotation : found(QUOTATION, Files.readString(page))) {
      Path source = page.resolveSibling(quotation.group(1)).normalize();
      JsonNode quoted = JSON.readTree(quotation.group(2));
      assertThat(resourcesIn(source))
          .as(source + " holds " + quoted)
          .anyMatch(whole -> Shortened.holds(whole, quoted));
    }
  }

  private static List<JsonNode> resourcesIn(Path source) throws IOException {
    String text = Files.readString(source);
    if (source.toString().endsWith(".json")) {
      return List.of(JSON.readTree(text));
    }
    List<JsonNode> sent = new ArrayList<>();
    for (MatchResult each : found(SENT_BY_CURL, text)) {
      sent.add(JSON.readTree(each.group(1)));
    }
    return sent;
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static List<MatchResult> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }
}
