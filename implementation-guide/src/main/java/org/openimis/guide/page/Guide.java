package org.openimis.guide.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimis.guide.model.Artifacts;
import org.openimis.guide.model.Links;
import org.openimis.guide.model.SearchIndex;
import org.openimis.guide.quality.ArtifactChecks;
import org.openimis.guide.quality.Findings;
import org.openimis.guide.text.Markdown;

/** All pages of the guide, and what was found while they were made. */
public final class Guide {
  private final Artifacts artifacts;
  private final List<Page> pages;
  private final Findings findings;

  private Guide(Artifacts artifacts, List<Page> pages, Findings findings) {
    this.artifacts = artifacts;
    this.pages = pages;
    this.findings = findings;
  }

  /**
   * Reads everything below the root of the sources and makes the pages.
   *
   * @param root the folder that holds {@code profiles}, {@code docs} and {@code
   *     implementation-guide}
   */
  public static Guide read(Path root) throws IOException {
    Path input = root.resolve("implementation-guide/input");
    Artifacts artifacts =
        Artifacts.read(root.resolve("profiles/generated"), root.resolve("profiles/input/fsh"));
    var markdown = new Markdown();
    ManualPages manuals = ManualPages.read(root.resolve("docs"), markdown);
    var context =
        new Context(
            artifacts,
            new Links(artifacts),
            SearchIndex.of(artifacts),
            markdown,
            texts(input.resolve("notes"), ".md"),
            texts(input.resolve("figures"), ".svg"),
            manuals.byHeading());
    var findings = new Findings();
    new ArtifactChecks(artifacts, findings).run();
    List<String> statuses = Files.readAllLines(input.resolve("data/error-status.csv"));
    List<Page> pages = new ArrayList<>();
    pages.addAll(
        new NarrativePages(
                context,
                texts(input.resolve("pages"), ".md"),
                statuses.subList(1, statuses.size()),
                findings)
            .all());
    pages.addAll(manuals.all(pages.stream().map(Page::file).collect(Collectors.toSet())));
    pages.addAll(new ArtifactPages(context).all());
    return new Guide(artifacts, List.copyOf(pages), findings);
  }

  /** The files of a folder with an ending, by their names without it. */
  private static Map<String, String> texts(Path folder, String ending) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(each -> each.toString().endsWith(ending)).toList()) {
          String name = file.getFileName().toString();
          texts.put(name.substring(0, name.length() - ending.length()), Files.readString(file));
        }
      }
    }
    return texts;
  }

  public Artifacts artifacts() {
    return artifacts;
  }

  public List<Page> pages() {
    return pages;
  }

  public Findings findings() {
    return findings;
  }
}
