package org.openimis.guide.page;

import static org.openimis.guide.html.Html.attr;
import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.html.Html.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Json;

/** JSON with colours, in which references and canonical URLs can be followed. */
final class JsonView {
  private final Context context;

  JsonView(Context context) {
    this.context = context;
  }

  Node of(JsonNode json) {
    List<Node> out = new ArrayList<>();
    value(json, "", 0, out);
    return el("pre", cls("json"), attr("tabindex", "0"), el("code", out));
  }

  private void value(JsonNode value, String field, int depth, List<Node> out) {
    if (value.isObject()) {
      object(value, depth, out);
    } else if (value.isArray()) {
      array(value, field, depth, out);
    } else {
      out.add(leaf(value, field));
    }
  }

  private void object(JsonNode object, int depth, List<Node> out) {
    if (object.isEmpty()) {
      out.add(text("{}"));
      return;
    }
    out.add(text("{\n"));
    Iterator<Map.Entry<String, JsonNode>> fields = object.fields();
    while (fields.hasNext()) {
      Map.Entry<String, JsonNode> field = fields.next();
      out.add(text(indent(depth + 1)));
      out.add(el("span", cls("k"), '"' + field.getKey() + '"'));
      out.add(text(": "));
      value(field.getValue(), field.getKey(), depth + 1, out);
      out.add(text(fields.hasNext() ? ",\n" : "\n"));
    }
    out.add(text(indent(depth) + "}"));
  }

  private void array(JsonNode array, String field, int depth, List<Node> out) {
    if (array.isEmpty()) {
      out.add(text("[]"));
      return;
    }
    out.add(text("[\n"));
    Iterator<JsonNode> entries = array.elements();
    while (entries.hasNext()) {
      out.add(text(indent(depth + 1)));
      value(entries.next(), field, depth + 1, out);
      out.add(text(entries.hasNext() ? ",\n" : "\n"));
    }
    out.add(text(indent(depth) + "]"));
  }

  private Node leaf(JsonNode value, String field) {
    if (!value.isTextual()) {
      return el("span", cls("n"), written(value));
    }
    String href = target(value.asText(), field);
    Node shown = el("span", cls("s"), written(value));
    return href == null ? shown : el("a", attr("href", href), shown);
  }

  private @Nullable String target(String value, String field) {
    if (field.equals("reference")) {
      return context.artifacts().byReference(value).map(Artifact::page).orElse(null);
    }
    return context.artifacts().byUrl(value).map(Artifact::page).orElse(null);
  }

  private static String written(JsonNode leaf) {
    try {
      return Json.MAPPER.writeValueAsString(leaf);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String indent(int depth) {
    return "  ".repeat(depth);
  }
}
