package org.openimis.guide.page;

import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.el;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openimis.guide.text.Markdown;
import org.openimis.guide.text.Markdown.Rendered;

/**
 * The pages of the documentation that a sender of requests needs: operations, and reasons for
 * refusals. What they say about the inside of the server is not linked to from here.
 */
public final class ManualPages {
  private final Markdown markdown;

  /** By the path from the folder of the documentation. */
  private final Map<String, Manual> byPath = new TreeMap<>();

  private record Manual(String file, String section, String text) {}

  public ManualPages(Markdown markdown) {
    this.markdown = markdown;
  }

  /** Reads {@code docs/operations} and {@code docs/reasons}. */
  public static ManualPages read(Path docs, Markdown markdown) throws IOException {
    var pages = new ManualPages(markdown);
    pages.read(docs, "operations", "operation-", "operations.html");
    pages.read(docs, "reasons", "reason-", "reasons.html");
    return pages;
  }

  private void read(Path docs, String folder, String prefix, String section) throws IOException {
    try (Stream<Path> files = Files.list(docs.resolve(folder))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        String name = file.getFileName().toString();
        boolean index = name.equals("README.md");
        String page = index ? section : prefix + name.replace(".md", ".html");
        byPath.put(folder + "/" + name, new Manual(page, section, Files.readString(file)));
      }
    }
  }

  /** The page about each operation, by its heading: {@code Claim/$submit}. */
  public Map<String, String> byHeading() {
    Map<String, String> headings = new TreeMap<>();
    byPath
        .values()
        .forEach(
            manual -> {
              String first = manual.text().lines().findFirst().orElse("");
              headings.put(first.replaceFirst("^#+ *", "").replace("\\", ""), manual.file());
            });
    return headings;
  }

  /**
   * The pages.
   *
   * @param written pages of the guide that take the place of the documentation's own index
   */
  List<Page> all(Set<String> written) {
    List<Page> pages = new ArrayList<>();
    byPath.forEach(
        (path, manual) -> {
          if (!written.contains(manual.file())) {
            pages.add(page(path, manual));
          }
        });
    return pages;
  }

  private Page page(String path, Manual manual) {
    Rendered rendered = markdown.render(manual.text(), address -> address(path, address));
    String title = rendered.titles().isEmpty() ? manual.file() : rendered.titles().get(0).text();
    return new Page(
        manual.file(),
        title,
        manual.section(),
        el("div", cls("prose"), rendered.html()),
        rendered.titles());
  }

  /** A page of this guide, an address elsewhere, or none: the link goes and its text stays. */
  private String address(String from, String address) {
    if (address.contains("://") || address.startsWith("#")) {
      return address;
    }
    int hash = address.indexOf('#');
    String target = hash < 0 ? address : address.substring(0, hash);
    String path = Path.of(from).resolveSibling(target).normalize().toString().replace('\\', '/');
    Manual manual = byPath.get(path);
    return manual == null ? "" : manual.file() + (hash < 0 ? "" : address.substring(hash));
  }
}
