package org.openimis.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimis.profiles.npm.NpmPackage;

/** The jar carries the definitions as a FHIR package too. */
class NpmPackageTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static Path made = Path.of("package.tgz");
  private static Map<String, String> files = Map.of();

  @BeforeAll
  static void pack() throws IOException {
    made = folder.resolve("package.tgz");
    NpmPackage.main("generated", "sushi-config.yaml", made.toString());
    files = new TreeMap<>();
    try (var tar =
        new TarArchiveInputStream(new GzipCompressorInputStream(Files.newInputStream(made)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        files.put(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void the_ourssays_what_it_is() throws IOException {
    JsonNode about = JSON.readTree(files.get("package/package.json"));

    assertThat(about.path("name").asText()).isEqualTo("org.openimis.fhir");
    assertThat(about.path("canonical").asText()).isEqualTo(Canonical.BASE);
    assertThat(about.path("fhirVersions").get(0).asText()).isEqualTo("4.0.1");
    assertThat(about.path("dependencies").path("hl7.fhir.r4.core").asText()).isEqualTo("4.0.1");
  }

  @Test
  void every_definition_and_example_is_in_it_and_in_an_index() {
    assertPacked("package/", DefinitionResources.all());
    assertPacked("package/example/", DefinitionResources.examples());
  }

  private static void assertPacked(
      String folder, List<DefinitionResources.Definition> definitions) {
    for (DefinitionResources.Definition definition : definitions) {
      String name = definition.resourceType() + "-" + definition.id() + ".json";
      assertThat(files.get(folder + name)).as(name).isEqualTo(definition.json());
      assertThat(files.get(folder + ".index.json")).contains('"' + name + '"');
    }
  }

  @Test
  void the_index_tells_what_tools_look_for() throws IOException {
    JsonNode entry = entry("CodeSystem-error.json");

    assertThat(entry.path("resourceType").asText()).isEqualTo("CodeSystem");
    assertThat(entry.path("id").asText()).isEqualTo("error");
    assertThat(entry.path("url").asText()).isEqualTo(CodeSystems.ERROR);
    assertThat(entry.path("version").asText()).isNotEmpty();
  }

  private static JsonNode entry(String file) throws IOException {
    for (JsonNode each : JSON.readTree(files.get("package/.index.json")).path("files")) {
      if (each.path("filename").asText().equals(file)) {
        return each;
      }
    }
    throw new AssertionError("The index lacks " + file);
  }

  @Test
  void hapi_reads_it() throws IOException {
    var ours = new NpmPackageValidationSupport(FhirContext.forR4Cached());
    ours.loadPackageFromClasspath("classpath:org/openimis/profiles/package.tgz");

    assertThat(ours.fetchCodeSystem(CodeSystems.ERROR)).isInstanceOf(CodeSystem.class);
    assertThat(ours.fetchStructureDefinition(Profiles.CLAIM))
        .isInstanceOfSatisfying(
            StructureDefinition.class, claim -> assertThat(claim.hasSnapshot()).isTrue());
  }

  @Test
  void packed_again_it_is_the_same_as_that_in_the_jar() throws IOException {
    try (InputStream inJar = DefinitionResources.class.getResourceAsStream("package.tgz")) {
      assertThat(inJar).isNotNull();
      assertThat(inJar.readAllBytes()).isEqualTo(Files.readAllBytes(made));
    }
  }
}
