package org.openimis.guide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Artifact.Kind;
import org.openimis.guide.page.Guide;
import org.openimis.guide.page.Layout;
import org.openimis.guide.page.Page;
import org.openimis.guide.page.QualityPage;
import org.openimis.guide.quality.Baseline;
import org.openimis.guide.quality.LinkCheck;
import org.openimis.profiles.DefinitionResources;

/** All files of the guide, by name; there are no folders, so every link is a name. */
final class Site {
  private static final String QUALITY_PAGE = "qa.html";
  private static final String QUALITY_FIGURES = "qa.json";
  private static final String NPM_PACKAGE = "package.tgz";

  private final Map<String, byte[]> files = new TreeMap<>();

  private Site() {}

  /** The same sources give the same bytes. */
  static Site of(Guide guide, Path assets, Layout layout) throws IOException {
    var site = new Site();
    site.addAssets(assets);
    site.addDownloads(guide);
    Map<String, String> html = new TreeMap<>();
    guide.pages().forEach(page -> html.put(page.file(), layout.render(page)));
    site.check(html, guide);
    Page quality = QualityPage.of(guide.findings());
    html.put(quality.file(), layout.render(quality));
    html.forEach((file, text) -> site.files.put(file, text.getBytes(StandardCharsets.UTF_8)));
    site.put(QUALITY_FIGURES, Baseline.written(guide.findings()));
    return site;
  }

  private void addAssets(Path assets) throws IOException {
    try (Stream<Path> found = Files.list(assets)) {
      for (Path file : found.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
  }

  private void addDownloads(Guide guide) throws IOException {
    List<Artifact> all = guide.artifacts().all();
    all.forEach(artifact -> put(artifact.jsonFile(), artifact.json()));
    files.put(
        "definitions.json.zip", zip(all.stream().filter(each -> each.kind() != Kind.EXAMPLE)));
    files.put("examples.json.zip", zip(all.stream().filter(each -> each.kind() == Kind.EXAMPLE)));
    try (InputStream npm = DefinitionResources.class.getResourceAsStream(NPM_PACKAGE)) {
      if (npm == null) {
        throw new IllegalStateException("The jar of the profiles lacks " + NPM_PACKAGE);
      }
      files.put(NPM_PACKAGE, npm.readAllBytes());
    }
  }

  private static byte[] zip(Stream<Artifact> artifacts) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    artifacts.forEach(
        each -> entries.put(each.jsonFile(), each.json().getBytes(StandardCharsets.UTF_8)));
    return Zips.of(entries);
  }

  private void check(Map<String, String> html, Guide guide) {
    var names = new TreeSet<>(files.keySet());
    names.addAll(html.keySet());
    names.addAll(List.of(QUALITY_PAGE, QUALITY_FIGURES));
    var links = new LinkCheck(names);
    html.forEach(links::learn);
    html.forEach((file, text) -> links.check(file, text, guide.findings()));
  }

  private void put(String file, String text) {
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  Map<String, byte[]> files() {
    return files;
  }

  /** Writes the site; what was there before and is not part of it goes. */
  void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> old = Files.list(folder)) {
      for (Path file : old.toList()) {
        if (!files.containsKey(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
