package org.openimis.profiles.npm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * Packs the compiled definitions and examples as a FHIR package: a tar of {@code package/} with
 * {@code package.json} and an index, as SUSHI, the HL7 validator and HAPI read it. The same
 * definitions give the same bytes.
 */
public final class NpmPackage {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FOLDER = "package/";
  private static final String EXAMPLES = "package/example/";

  /** What an index says of each file, where the resource has it. */
  private static final List<String> INDEXED = List.of("id", "url", "version", "kind", "type");

  private final Map<String, byte[]> files = new TreeMap<>();

  private NpmPackage() {}

  /**
   * Packs.
   *
   * @param arguments the folder of compiled JSON, SUSHI's settings, the file to write
   */
  public static void main(String... arguments) throws IOException {
    var made = new NpmPackage();
    made.read(Path.of(arguments[0]));
    made.describe(SushiSettings.read(Path.of(arguments[1])));
    Path target = Path.of(arguments[2]);
    Files.createDirectories(target.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(target)) {
      made.writeTo(out);
    }
  }

  private void read(Path generated) throws IOException {
    Map<String, ObjectNode> definitions = new TreeMap<>();
    Map<String, ObjectNode> examples = new TreeMap<>();
    try (Stream<Path> found = Files.list(generated)) {
      for (Path file : found.filter(each -> each.toString().endsWith(".json")).toList()) {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        JsonNode resource = JSON.readTree(bytes);
        boolean example = resource.path("id").asText().startsWith("example-");
        files.put((example ? EXAMPLES : FOLDER) + name, bytes);
        (example ? examples : definitions).put(name, indexed(name, resource));
      }
    }
    addIndex(FOLDER, definitions);
    addIndex(EXAMPLES, examples);
  }

  private static ObjectNode indexed(String name, JsonNode resource) {
    ObjectNode entry = JSON.createObjectNode();
    entry.put("filename", name);
    entry.put("resourceType", resource.path("resourceType").asText());
    for (String field : INDEXED) {
      if (resource.path(field).isTextual()) {
        entry.put(field, resource.path(field).asText());
      }
    }
    return entry;
  }

  private void addIndex(String folder, Map<String, ObjectNode> entries) throws IOException {
    if (!entries.isEmpty()) {
      ObjectNode index = JSON.createObjectNode();
      index.put("index-version", 2);
      index.putArray("files").addAll(entries.values());
      put(folder + ".index.json", index);
    }
  }

  private void describe(SushiSettings settings) throws IOException {
    ObjectNode about = JSON.createObjectNode();
    about.put("name", settings.required("id"));
    about.put("version", settings.required("version"));
    about.put("tools-version", 3);
    about.put("type", "IG");
    about.put("license", settings.required("license"));
    about.put("canonical", settings.required("canonical"));
    about.put("url", settings.required("canonical"));
    about.put("title", "openIMIS-FHIR");
    about.put("description", "Health insurance and social protection, FHIR-native");
    about.putArray("fhirVersions").add(settings.required("fhirVersion"));
    about.putObject("dependencies").put("hl7.fhir.r4.core", settings.required("fhirVersion"));
    about.put("author", "openIMIS-FHIR");
    about.putObject("directories").put("lib", "package").put("example", "example");
    put(FOLDER + "package.json", about);
  }

  private void put(String name, JsonNode json) throws IOException {
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    String unix = text.replace("\r\n", "\n") + "\n"; // the printer breaks lines as the machine does
    files.put(name, unix.getBytes(StandardCharsets.UTF_8));
  }

  private void writeTo(OutputStream out) throws IOException {
    var header = new GzipParameters();
    header.setOperatingSystem(255); // unknown: the machine that packs does not matter
    header.setModificationTime(0);
    try (var tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out, header))) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        var entry = new TarArchiveEntry(file.getKey());
        entry.setModTime(0);
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
  }
}
