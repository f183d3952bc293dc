package org.openimis.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Artifact.Kind;
import org.openimis.guide.page.Guide;
import org.openimis.guide.page.Layout;
import org.openimis.guide.quality.Baseline;
import org.openimis.guide.quality.Check;

/** The guide as it is, made of the sources of this repository. */
class SiteTest {
  private static final Path ROOT = Path.of("..");

  private static Guide guide;
  private static Map<String, byte[]> files;

  @BeforeAll
  static void make_the_site() throws IOException {
    guide = Guide.read(ROOT);
    files = site(guide).files();
  }

  private static Site site(Guide guide) throws IOException {
    return Site.of(guide, Path.of("input/site"), new Layout("test"));
  }

  @Test
  void the_same_sources_give_the_same_bytes() throws IOException {
    Map<String, byte[]> again = site(Guide.read(ROOT)).files();

    assertThat(again.keySet()).isEqualTo(files.keySet());
    again.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(files.get(name)));
  }

  @Test
  void each_artifact_has_a_page_with_its_title_and_canonical_url() {
    for (Artifact artifact : guide.artifacts().all()) {
      String page = text(artifact.page());
      boolean example = artifact.kind() == Kind.EXAMPLE;
      String url = example ? "" : "<code>" + artifact.url() + "</code>";
      assertThat(page.contains("<h1>") && page.contains(url)).as(artifact.page()).isTrue();
      assertThat(text(artifact.jsonFile())).isEqualTo(artifact.json());
    }
  }

  @Test
  void a_profile_shows_key_elements_differential_snapshot_and_examples() {
    assertThat(text("StructureDefinition-openimis-claim.html"))
        .contains("id=\"key-elements\"", "id=\"differential\"", "id=\"snapshot\"")
        .contains("href=\"Claim-example-claim-approved.html\"");
  }

  @Test
  void no_page_loads_anything_from_elsewhere_or_runs_a_script() {
    for (String name : files.keySet()) {
      if (name.endsWith(".html")) {
        assertThat(text(name))
            .as(name)
            .doesNotContain("<script", " src=\"", " style=\"", "@import")
            .doesNotContainPattern("<link [^>]*href=\"http");
      }
    }
    assertThat(text("guide.css")).doesNotContain("@import", "url(http", "url(\"http");
  }

  @Test
  void nothing_is_broken_and_no_figure_has_grown() throws IOException {
    assertThat(guide.findings().of(Check.BROKEN_LINK)).isEmpty();
    assertThat(guide.findings().of(Check.MISSING_INCLUDE)).isEmpty();
    assertThat(Baseline.read(Path.of("qa-baseline.json")).grown(guide.findings())).isEmpty();
  }

  @Test
  void the_zips_hold_definitions_and_examples() throws IOException {
    assertThat(entries("definitions.json.zip"))
        .contains("StructureDefinition-openimis-claim.json", "CodeSystem-error.json")
        .noneMatch(name -> name.contains("-example-"));
    assertThat(entries("examples.json.zip")).contains("Claim-example-claim-approved.json");
  }

  @Test
  void what_was_in_the_folder_before_and_is_not_part_of_the_site_goes(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("old.html"), "old");
    site(guide).writeTo(folder);

    assertThat(folder.resolve("old.html")).doesNotExist();
    assertThat(folder.resolve("index.html")).hasBinaryContent(files.get("index.html"));
  }

  private static List<String> entries(String zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(files.get(zip)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  private static String text(String file) {
    byte[] bytes = files.get(file);
    assertThat(bytes).as(file).isNotNull();
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
