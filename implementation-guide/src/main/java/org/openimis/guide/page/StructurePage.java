package org.openimis.guide.page;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.code;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.html.Html.id;
import static org.openimis.guide.html.Html.link;
import static org.openimis.guide.model.Json.list;
import static org.openimis.guide.model.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openimis.guide.element.ElementDictionary;
import org.openimis.guide.element.ElementTable;
import org.openimis.guide.element.ElementTree.View;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.html.Table;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Artifact.Kind;
import org.openimis.guide.model.Links;

/** A profile or an extension: its elements in three views, its value sets, rules and examples. */
final class StructurePage {
  private final Context context;
  private final Parts parts;

  StructurePage(Context context) {
    this.context = context;
    this.parts = new Parts(context);
  }

  Page of(Artifact structure) {
    boolean extension = structure.kind() == Kind.EXTENSION;
    Node body =
        all(
            parts.head(
                structure, extension ? "Extension" : "Profile", origin(structure, extension)),
            parts.notes(structure),
            tables(structure),
            Parts.sectionUnlessEmpty("Value sets", bindings(structure)),
            Parts.sectionUnlessEmpty("Constraints", constraints(structure)),
            Parts.sectionUnlessEmpty(
                "Examples", Parts.listed(context.artifacts().examplesOf(structure))),
            Parts.sectionUnlessEmpty(
                "Used by", Parts.listed(context.artifacts().usersOf(structure))),
            search(structure));
    return Page.of(structure.page(), structure.title(), "artifacts.html", body);
  }

  private Node[] origin(Artifact structure, boolean extension) {
    JsonNode resource = structure.resource();
    List<Node> facts = new ArrayList<>();
    if (extension) {
      List<Node> contexts =
          list(resource, "context")
              .map(each -> (Node) el("span", cls("chip"), text(each, "expression")))
              .toList();
      facts.add(Parts.fact("Stands on", contexts));
    } else {
      String type = text(resource, "type");
      facts.add(Parts.fact("Type", link(Links.type(type), type)));
      facts.add(Parts.fact("Based on", parts.canonical(text(resource, "baseDefinition"))));
    }
    return facts.toArray(Node[]::new);
  }

  private Node tables(Artifact structure) {
    var table = new ElementTable(structure, context.links());
    boolean hasSnapshot = structure.resource().has("snapshot");
    return all(
        hasSnapshot
            ? Parts.section(
                "Key elements",
                el("p", cls("soft"), "What is required, supported by our server, or said here."),
                table.table(View.KEY))
            : null,
        Parts.section(
            "Differential",
            el("p", cls("soft"), "What this definition adds to the one it is based on."),
            table.table(View.DIFFERENTIAL)),
        hasSnapshot
            ? Parts.section(
                "Snapshot",
                el(
                    "details",
                    el("summary", "Every element, with what comes from the base definition"),
                    table.table(View.SNAPSHOT)))
            : null,
        legend());
  }

  private static Node legend() {
    return el(
        "p",
        cls("soft legend"),
        "Flags: S must support, ?! modifier, Σ part of the summary, C constraints apply. "
            + "Crossed out: not allowed here. A name leads to everything said of the element.");
  }

  private List<Node> bindings(Artifact structure) {
    Table table = Table.of("Element", "Strength", "Value set");
    elements(structure)
        .filter(element -> element.path("binding").has("valueSet"))
        .forEach(
            element ->
                table.row(
                    code(text(element, "id")),
                    text(element.path("binding"), "strength"),
                    parts.canonical(text(element.path("binding"), "valueSet"))));
    return table.isEmpty() ? List.of() : List.of(table.toNode());
  }

  private static Stream<JsonNode> elements(Artifact structure) {
    return list(structure.resource().path("differential"), "element");
  }

  /** Those of this definition itself; those of the base are in the list of every element. */
  private List<Node> constraints(Artifact structure) {
    Table table = Table.of("Key", "Severity", "Element", "What has to hold", "Expression");
    elements(structure)
        .forEach(
            element ->
                list(element, "constraint")
                    .forEach(
                        each ->
                            table.rowWithId(
                                text(each, "key"),
                                el("b", text(each, "key")),
                                text(each, "severity"),
                                code(text(element, "id")),
                                text(each, "human"),
                                code(text(each, "expression")))));
    return table.isEmpty() ? List.of() : List.of(table.toNode());
  }

  private Node search(Artifact structure) {
    String type = text(structure.resource(), "type");
    if (!context.search().byType().containsKey(type)) {
      return all();
    }
    return Parts.section(
        "Search",
        el(
            "p",
            "The parameters by which a " + type + " is found: ",
            link("search-parameters.html#" + type.toLowerCase(Locale.ROOT), type),
            "."));
  }

  Page definitions(Artifact structure) {
    var dictionary = new ElementDictionary(structure, context.links(), context.markdown());
    Node body =
        all(
            el("p", cls("kind"), "Every element"),
            el("h1", id("top"), structure.title()),
            parts.views(structure, structure.definitionsPage()),
            dictionary.entries());
    return Page.of(
        structure.definitionsPage(), structure.title() + ": elements", "artifacts.html", body);
  }
}
