package org.openimis.guide.element;

import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.code;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.html.Html.id;
import static org.openimis.guide.model.Json.list;
import static org.openimis.guide.model.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.guide.element.ElementTree.Row;
import org.openimis.guide.element.ElementTree.View;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Links;
import org.openimis.guide.text.Markdown;

/** Every element of a definition with all that is said about it. */
public final class ElementDictionary {
  private final ElementTree tree;
  private final ElementTypes types;
  private final Markdown markdown;

  public ElementDictionary(Artifact structure, Links links, Markdown markdown) {
    this.tree = ElementTree.of(structure.resource());
    this.types = new ElementTypes(links);
    this.markdown = markdown;
  }

  public List<Node> entries() {
    return tree.rows(View.SNAPSHOT).stream().map(Row::node).map(this::entry).toList();
  }

  private Node entry(ElementTree.Node node) {
    JsonNode element = node.whole();
    List<Node> facts = new ArrayList<>();
    add(facts, "Definition", prose(element, "definition"));
    add(facts, "Short", plain(text(element, "short")));
    add(facts, "Comment", prose(element, "comment"));
    add(facts, "Requirements", prose(element, "requirements"));
    String min = text(element, "min");
    add(facts, "Cardinality", min.isEmpty() ? null : plain(min + ".." + text(element, "max")));
    add(facts, "Type", types.of(element));
    add(facts, "Must support", element.path("mustSupport").asBoolean() ? plain("yes") : null);
    add(facts, "Modifier", prose(element, "isModifierReason"));
    add(facts, "Binding", binding(element.path("binding")));
    list(element, "constraint")
        .filter(each -> !ElementTable.COMMON_CONSTRAINTS.contains(text(each, "key")))
        .forEach(each -> facts.add(constraint(each)));
    return el(
        "section",
        cls("entry"),
        id(ElementTable.anchor(node.id())),
        el("h2", node.id()),
        el("dl", facts));
  }

  private static void add(List<Node> facts, String name, @Nullable Node value) {
    if (value != null) {
      facts.add(el("div", el("dt", name), el("dd", value)));
    }
  }

  private @Nullable Node prose(JsonNode element, String field) {
    String text = text(element, field);
    return text.isEmpty() ? null : markdown.fromArtifact(text);
  }

  private static @Nullable Node plain(String text) {
    return text.isEmpty() ? null : el("span", text);
  }

  private @Nullable Node binding(JsonNode binding) {
    String valueSet = text(binding, "valueSet");
    if (valueSet.isEmpty()) {
      return null;
    }
    String why = text(binding, "description");
    return el(
        "span",
        text(binding, "strength") + ": ",
        code(valueSet),
        why.isEmpty() ? null : " – " + why);
  }

  private static Node constraint(JsonNode constraint) {
    return el(
        "div",
        el("dt", text(constraint, "key") + " (" + text(constraint, "severity") + ")"),
        el("dd", text(constraint, "human"), " ", code(text(constraint, "expression"))));
  }
}
