package org.openimis.guide.page;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.attr;
import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.code;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.html.Html.id;
import static org.openimis.guide.html.Html.link;
import static org.openimis.guide.model.Json.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.text.Markdown;

/** What pages of artifacts have in common. */
final class Parts {
  private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

  private final Context context;

  Parts(Context context) {
    this.context = context;
  }

  /**
   * Title, ways to look at the artifact, facts and description.
   *
   * @param more facts that artifacts of this kind have
   */
  Node head(Artifact artifact, String kind, Node... more) {
    return all(
        el("p", cls("kind"), kind),
        el("h1", artifact.title()),
        views(artifact, artifact.page()),
        el("dl", cls("facts"), facts(artifact), Arrays.stream(more)),
        el("div", cls("lead"), context.prose(artifact.description())));
  }

  /** The other pages about the same artifact. */
  Node views(Artifact artifact, String active) {
    List<Node> views = new ArrayList<>();
    views.add(view(artifact.page(), "Content", active));
    if (artifact.type().equals("StructureDefinition")) {
      views.add(view(artifact.definitionsPage(), "Every element", active));
    }
    if (artifact.hasJsonPage()) {
      views.add(view(artifact.jsonPage(), "JSON", active));
    }
    views.add(
        el(
            "a",
            attr("href", artifact.jsonFile()),
            attr("download", artifact.jsonFile()),
            "Download"));
    return el("nav", cls("views"), attr("aria-label", "Views"), views);
  }

  private static Node view(String file, String name, String active) {
    return el(
        "a", attr("href", file), attr("aria-current", file.equals(active) ? "page" : null), name);
  }

  private static List<Node> facts(Artifact artifact) {
    List<Node> facts = new ArrayList<>();
    if (!artifact.url().isEmpty()) {
      boolean system = artifact.kind() == Artifact.Kind.NAMING_SYSTEM;
      facts.add(fact(system ? "System" : "Canonical URL", code(artifact.url())));
    }
    String status = text(artifact.resource(), "status");
    String version = text(artifact.resource(), "version");
    if (artifact.kind() != Artifact.Kind.EXAMPLE && !status.isEmpty()) {
      facts.add(fact("Status", status + (version.isEmpty() ? "" : ", version " + version)));
    }
    return facts;
  }

  static Node fact(String name, @Nullable Object value) {
    return el("div", el("dt", name), el("dd", value));
  }

  static Node section(String title, @Nullable Object... content) {
    return el("section", el("h2", id(Markdown.slug(title)), title), all(content));
  }

  /** A heading without anything below it is left out. */
  static Node sectionUnlessEmpty(String title, List<Node> content) {
    return content.isEmpty() ? all() : section(title, content);
  }

  Node notes(Artifact artifact) {
    String notes = context.notesOn(artifact);
    return notes.isEmpty()
        ? all()
        : section("Notes", context.markdown().render(notes, address -> address).html());
  }

  /** Links to artifacts with what they are about. */
  static List<Node> listed(List<Artifact> artifacts) {
    return artifacts.isEmpty()
        ? List.of()
        : List.of(
            el(
                "ul",
                cls("listed"),
                artifacts.stream()
                    .map(each -> el("li", link(each.page(), each.title()), remark(each)))));
  }

  private static @Nullable Node remark(Artifact artifact) {
    String text = artifact.description();
    return text.isEmpty() ? null : el("span", " – " + firstSentence(text));
  }

  static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /** A canonical URL as a link to what explains it. */
  Node canonical(String url) {
    Node shown =
        context
            .artifacts()
            .byUrl(url)
            .map(known -> el("span", known.title()))
            .orElseGet(
                () ->
                    url.startsWith(CORE)
                        ? el("span", url.substring(CORE.length()) + " of FHIR R4")
                        : code(url));
    return link(context.links().canonical(url), shown);
  }
}
