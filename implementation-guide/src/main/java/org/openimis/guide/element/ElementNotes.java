package org.openimis.guide.element;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.code;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.html.Html.link;
import static org.openimis.guide.model.Json.choices;
import static org.openimis.guide.model.Json.list;
import static org.openimis.guide.model.Json.text;
import static org.openimis.guide.model.Json.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openimis.guide.element.ElementTree.View;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Links;

/** The last column of an element: what it means, which values it takes, what has to hold. */
final class ElementNotes {
  private final Links links;

  ElementNotes(Links links) {
    this.links = links;
  }

  /** In the differential, only what is said there; otherwise everything that holds. */
  List<Node> of(ElementTree.Node node, View view) {
    JsonNode shown = view == View.DIFFERENTIAL ? node.stated() : node.whole();
    List<Node> notes = new ArrayList<>();
    String brief = text(shown, "short");
    String inherited = text(node.whole(), "short");
    if (!brief.isEmpty()) {
      notes.add(el("div", brief));
    } else if (!inherited.isEmpty()) {
      notes.add(el("div", cls("faint"), inherited));
    }
    addExtension(node, notes);
    addSlicing(shown, notes);
    addValues(shown, notes);
    addBinding(shown.path("binding"), notes);
    addConstraints(node, shown, view, notes);
    addComment(node, view, notes);
    return notes;
  }

  /** By which URL an extension is found in the JSON. */
  private void addExtension(ElementTree.Node node, List<Node> notes) {
    if (node.isSlice()) {
      list(node.whole(), "type")
          .flatMap(type -> texts(type, "profile").stream())
          .forEach(url -> notes.add(el("div", cls("url"), "URL: ", url)));
    }
  }

  private static void addSlicing(JsonNode element, List<Node> notes) {
    JsonNode slicing = element.path("slicing");
    if (!slicing.isMissingNode()) {
      String by =
          String.join(
              ", ",
              list(slicing, "discriminator")
                  .map(each -> text(each, "type") + ":" + text(each, "path"))
                  .toList());
      notes.add(line("Slices", text(slicing, "rules") + (by.isEmpty() ? "" : ", by " + by)));
    }
  }

  private void addValues(JsonNode element, List<Node> notes) {
    for (Map.Entry<String, JsonNode> fixed : choices(element, "fixed")) {
      notes.add(el("div", label("Fixed value"), value(fixed.getValue())));
    }
    for (Map.Entry<String, JsonNode> pattern : choices(element, "pattern")) {
      notes.add(el("div", label("Pattern"), value(pattern.getValue())));
    }
    for (Map.Entry<String, JsonNode> least : choices(element, "minValue")) {
      notes.add(line("At least", least.getValue().asText()));
    }
    for (Map.Entry<String, JsonNode> most : choices(element, "maxValue")) {
      notes.add(line("At most", most.getValue().asText()));
    }
    if (element.has("maxLength")) {
      notes.add(line("Characters at most", text(element, "maxLength")));
    }
  }

  private static Node line(String label, String text) {
    return el("div", label(label), text);
  }

  private static Node label(String text) {
    return el("span", cls("label"), text + ":");
  }

  /** A code with its system; any other structure field by field. */
  private Node value(JsonNode value) {
    if (value.isValueNode()) {
      return uriOrText(value.asText());
    } else if (value.has("coding")) {
      return all(list(value, "coding").map(this::value));
    } else if (value.has("code") && value.has("system")) {
      String system = text(value, "system");
      return el(
          "span", code(text(value, "code")), " of ", link(links.canonical(system), code(system)));
    }
    List<Node> fields = new ArrayList<>();
    value
        .fields()
        .forEachRemaining(
            field -> fields.add(el("span", field.getKey() + " = ", value(field.getValue()), " ")));
    return all(fields);
  }

  private Node uriOrText(String text) {
    return link(text.startsWith("http") ? links.canonical(text) : null, code(text));
  }

  private void addBinding(JsonNode binding, List<Node> notes) {
    String valueSet = text(binding, "valueSet");
    if (valueSet.isEmpty()) {
      return;
    }
    int bar = valueSet.indexOf('|');
    String plain = bar < 0 ? valueSet : valueSet.substring(0, bar);
    String name =
        links
            .artifacts()
            .byUrl(plain)
            .map(Artifact::title)
            .orElse(plain.substring(plain.lastIndexOf('/') + 1));
    notes.add(
        el(
            "div",
            label("Binding"),
            link(links.canonical(plain), name),
            " (" + text(binding, "strength") + ")"));
  }

  /** Ours everywhere; those of the base only where everything is shown. */
  private static void addConstraints(
      ElementTree.Node node, JsonNode shown, View view, List<Node> notes) {
    JsonNode from = view == View.SNAPSHOT ? shown : node.stated();
    list(from, "constraint")
        .filter(each -> !ElementTable.COMMON_CONSTRAINTS.contains(text(each, "key")))
        .forEach(
            each ->
                notes.add(
                    el(
                        "div",
                        cls("constraint"),
                        el("b", text(each, "key")),
                        ": " + text(each, "human"))));
  }

  private static void addComment(ElementTree.Node node, View view, List<Node> notes) {
    String comment = text(node.stated(), "comment");
    if (!comment.isEmpty() && view != View.SNAPSHOT) {
      notes.add(el("div", cls("comment"), comment));
    }
  }
}
