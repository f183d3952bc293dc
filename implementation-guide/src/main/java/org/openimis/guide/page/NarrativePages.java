package org.openimis.guide.page;

import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.html.Html.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openimis.guide.html.Html;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Artifact.Kind;
import org.openimis.guide.quality.Check;
import org.openimis.guide.quality.Findings;
import org.openimis.guide.text.Markdown.Rendered;
import org.openimis.guide.text.Narrative;

/** The written pages, with what they show of the artifacts. */
final class NarrativePages {
  private final Context context;
  private final Map<String, String> sources;
  private final List<String> statuses;
  private final Findings findings;

  /**
   * The pages.
   *
   * @param sources Markdown by the name of the page, without an ending
   * @param statuses the HTTP statuses of the error codes
   */
  NarrativePages(
      Context context, Map<String, String> sources, List<String> statuses, Findings findings) {
    this.context = context;
    this.sources = sources;
    this.statuses = statuses;
    this.findings = findings;
  }

  List<Page> all() {
    List<Page> pages = new ArrayList<>();
    sources.forEach((name, text) -> pages.add(page(name, text)));
    return pages;
  }

  private Page page(String name, String text) {
    Narrative narrative = context.narrative((word, argument) -> shown(name, word, argument));
    Rendered rendered = narrative.render(text, address -> address);
    String title =
        rendered.titles().stream()
            .filter(each -> each.level() == 1)
            .findFirst()
            .orElseThrow()
            .text();
    String file = name + ".html";
    return new Page(file, title, file, el("div", cls("prose"), rendered.html()), rendered.titles());
  }

  private Node shown(String page, String word, String argument) {
    return switch (word) {
      case "example" -> example(page, argument);
      case "list" -> new Lists(context).of(Kind.valueOf(argument.toUpperCase(Locale.ROOT)));
      case "operations" -> new Lists(context).operations(argument);
      case "search-parameters" -> new Lists(context).searchParameters();
      case "figure" -> figure(page, argument);
      case "reasons" -> new ReasonTable(context).toNode();
      case "errors" -> new ErrorTable(context, statuses).toNode();
      default ->
          throw new IllegalArgumentException(page + ".md asks for {{" + word + "}}: unknown");
    };
  }

  private Node figure(String page, String name) {
    String drawing = context.figures().get(name);
    if (drawing == null) {
      findings.add(Check.MISSING_INCLUDE, page + ": " + name);
      return Html.all();
    }
    return el("div", cls("drawing"), Html.raw(drawing));
  }

  /** An example, folded to what it is and what happens in it. */
  private Node example(String page, String id) {
    Artifact example = context.artifacts().byId(id).orElse(null);
    if (example == null) {
      findings.add(Check.MISSING_INCLUDE, page + ": " + id);
      return Html.all();
    }
    return el(
        "details",
        cls("example"),
        el(
            "summary",
            el("b", example.type()),
            " " + example.title(),
            el("span", example.description())),
        el("p", link(example.page(), "Its page")),
        new JsonView(context).of(example.resource()));
  }
}
