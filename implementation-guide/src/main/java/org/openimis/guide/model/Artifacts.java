package org.openimis.guide.model;

import static org.openimis.guide.model.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimis.guide.model.Artifact.Kind;

/** All artifacts, in an order that does not depend on the file system. */
public final class Artifacts {
  private final List<Artifact> all;
  private final Map<String, Artifact> byUrl = new HashMap<>();
  private final Map<String, Artifact> byReference = new HashMap<>();
  private final Map<String, Artifact> byId = new HashMap<>();
  private final Map<String, List<Artifact>> byNamed = new HashMap<>();

  public Artifacts(List<Artifact> artifacts) {
    all =
        artifacts.stream()
            .sorted(Comparator.comparing(Artifact::type).thenComparing(Artifact::id))
            .toList();
    for (Artifact artifact : all) {
      if (!artifact.url().isEmpty()) {
        byUrl.put(artifact.url(), artifact);
      }
      byReference.put(artifact.reference(), artifact);
      byId.putIfAbsent(artifact.id(), artifact);
      note(artifact, artifact.resource());
    }
  }

  /**
   * Reads what SUSHI has compiled.
   *
   * @param generated a folder of JSON files named type-id
   * @param fsh the sources, for what the JSON of an example does not tell
   */
  public static Artifacts read(Path generated, Path fsh) throws IOException {
    FshHeaders headers = FshHeaders.in(fsh);
    List<Artifact> read = new ArrayList<>();
    try (Stream<Path> files = Files.list(generated)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        String json = Files.readString(file);
        var resource = Json.MAPPER.readTree(json);
        String id = text(resource, "id");
        read.add(new Artifact(text(resource, "resourceType"), id, resource, json, headers.of(id)));
      }
    }
    return new Artifacts(read);
  }

  public List<Artifact> all() {
    return all;
  }

  public List<Artifact> of(Kind kind) {
    return all.stream().filter(artifact -> artifact.kind() == kind).toList();
  }

  /** By canonical URL, with or without a version behind it. */
  public Optional<Artifact> byUrl(String canonical) {
    return Optional.ofNullable(byUrl.get(unversioned(canonical)));
  }

  /** By a literal reference such as {@code Patient/example-head}. */
  public Optional<Artifact> byReference(String reference) {
    return Optional.ofNullable(byReference.get(reference));
  }

  public Optional<Artifact> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The examples that say that they keep to this profile or use this extension. */
  public List<Artifact> examplesOf(Artifact structure) {
    return namers(structure.url()).stream()
        .filter(namer -> namer.kind() == Kind.EXAMPLE)
        .filter(
            example ->
                structure.kind() == Kind.EXTENSION || example.profiles().contains(structure.url()))
        .toList();
  }

  /** The definitions other than itself that name this one. */
  public List<Artifact> usersOf(Artifact definition) {
    return namers(definition.url()).stream()
        .filter(namer -> namer != definition && namer.kind() != Kind.EXAMPLE)
        .toList();
  }

  /** The examples that refer to this one. */
  public List<Artifact> referringTo(Artifact example) {
    return namers(example.reference()).stream()
        .filter(namer -> namer != example && namer.kind() == Kind.EXAMPLE)
        .toList();
  }

  private List<Artifact> namers(String name) {
    return byNamed.getOrDefault(name, List.of());
  }

  /** Notes every text of an artifact that may name another: URLs, and references. */
  private void note(Artifact artifact, JsonNode value) {
    if (value.isTextual()) {
      String text = unversioned(value.asText());
      if (text.indexOf('/') > 0 && text.indexOf(' ') < 0) {
        List<Artifact> sofar = byNamed.computeIfAbsent(text, first -> new ArrayList<>());
        if (sofar.isEmpty() || sofar.get(sofar.size() - 1) != artifact) {
          sofar.add(artifact);
        }
      }
    } else {
      value.forEach(each -> note(artifact, each));
    }
  }

  private static String unversioned(String canonical) {
    int bar = canonical.indexOf('|');
    return bar < 0 ? canonical : canonical.substring(0, bar);
  }
}
