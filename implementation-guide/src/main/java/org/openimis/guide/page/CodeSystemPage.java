package org.openimis.guide.page;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.attr;
import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.code;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.model.Json.choices;
import static org.openimis.guide.model.Json.list;
import static org.openimis.guide.model.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.html.Table;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.French;

/** A code system with its concepts in both languages. */
final class CodeSystemPage {
  private final Context context;
  private final Parts parts;

  CodeSystemPage(Context context) {
    this.context = context;
    this.parts = new Parts(context);
  }

  Page of(Artifact system) {
    Node body =
        all(
            parts.head(system, "Code system"),
            parts.notes(system),
            Parts.section("Codes", content(system), concepts(system).toNode()),
            Parts.sectionUnlessEmpty("Used by", Parts.listed(context.artifacts().usersOf(system))));
    return Page.of(system.page(), system.title(), "terminology.html", body);
  }

  private static Node content(Artifact system) {
    String content = text(system.resource(), "content");
    return content.equals("complete")
        ? all()
        : el(
            "p",
            cls("soft"),
            "Content: " + content + ". The rest is published elsewhere or comes with a scheme.");
  }

  private static Table concepts(Artifact system) {
    Table table = Table.of("Code", "English", "Français").withClass("concepts");
    list(system.resource(), "concept").forEach(concept -> add(table, concept, 0));
    return table;
  }

  private static void add(Table table, JsonNode concept, int depth) {
    String code = text(concept, "code");
    table.rowWithId(
        system(code),
        el("span", cls("depth" + Math.min(depth, 3)), code(code)),
        all(
            el("b", text(concept, "display")),
            el("div", text(concept, "definition")),
            properties(concept)),
        el(
            "div",
            attr("lang", "fr"),
            el("b", French.display(concept)),
            el("div", French.definition(concept))));
    list(concept, "concept").forEach(below -> add(table, below, depth + 1));
  }

  /** As the published guides anchor a concept: the id of the page, a dash, the code. */
  private static String system(String code) {
    return "code-" + code;
  }

  private static Node properties(JsonNode concept) {
    List<Node> shown =
        list(concept, "property")
            .map(
                property ->
                    (Node) el("span", cls("chip"), text(property, "code") + ": " + value(property)))
            .toList();
    return shown.isEmpty() ? all() : el("div", shown);
  }

  private static String value(JsonNode property) {
    var values = choices(property, "value");
    if (values.isEmpty()) {
      return "";
    }
    JsonNode value = values.get(0).getValue();
    return value.isValueNode() ? value.asText() : text(value, "code");
  }
}
