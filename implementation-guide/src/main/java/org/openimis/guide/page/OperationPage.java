package org.openimis.guide.page;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.code;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.html.Html.link;
import static org.openimis.guide.model.Json.is;
import static org.openimis.guide.model.Json.list;
import static org.openimis.guide.model.Json.text;
import static org.openimis.guide.model.Json.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.html.Table;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Links;

/** An operation: where it is called, what goes in and what comes out. */
final class OperationPage {
  private final Context context;
  private final Parts parts;

  OperationPage(Context context) {
    this.context = context;
    this.parts = new Parts(context);
  }

  Page of(Artifact operation) {
    Node body =
        all(
            parts.head(operation, "Operation"),
            Parts.section("Called at", addresses(operation).stream().map(each -> el("p", each))),
            manual(operation),
            parts.notes(operation),
            Parts.section("Goes in", parameters(operation, "in")),
            Parts.section("Comes out", parameters(operation, "out")),
            comment(operation));
    return Page.of(operation.page(), operation.title(), "operations.html", body);
  }

  /** The addresses, as {@code POST [base]/Claim/$submit}. */
  static List<Node> addresses(Artifact operation) {
    JsonNode resource = operation.resource();
    String name = "$" + text(resource, "code");
    String method = is(resource, "affectsState") ? "POST" : "GET or POST";
    List<Node> addresses = new ArrayList<>();
    if (is(resource, "system")) {
      addresses.add(code(method + " [base]/" + name));
    }
    for (String type : texts(resource, "resource")) {
      if (is(resource, "type")) {
        addresses.add(code(method + " [base]/" + type + "/" + name));
      }
      if (is(resource, "instance")) {
        addresses.add(code(method + " [base]/" + type + "/[id]/" + name));
      }
    }
    return addresses;
  }

  /** The names under which the manual may have a page about it: {@code Claim/$submit}. */
  static List<String> names(Artifact operation) {
    JsonNode resource = operation.resource();
    String name = "$" + text(resource, "code");
    List<String> names = new ArrayList<>();
    for (String type : texts(resource, "resource")) {
      names.add(type + "/" + name);
      names.add(type + "/{id}/" + name);
      names.add(type + "/[id]/" + name);
    }
    names.add(name);
    return names;
  }

  private Node manual(Artifact operation) {
    return names(operation).stream()
        .map(context.manuals()::get)
        .filter(Objects::nonNull)
        .findFirst()
        .map(
            page ->
                el("p", cls("more"), link(page, "A request and its answer, and what is refused")))
        .orElseGet(() -> all());
  }

  private Node parameters(Artifact operation, String use) {
    Table table = Table.of("Name", "Card.", "Type", "What it is").withClass("parameters");
    list(operation.resource(), "parameter")
        .filter(parameter -> text(parameter, "use").equals(use))
        .forEach(parameter -> add(table, parameter, ""));
    return table.isEmpty() ? el("p", "Nothing.") : table.toNode();
  }

  private void add(Table table, JsonNode parameter, String above) {
    String name = above + text(parameter, "name");
    table.row(
        code(name),
        text(parameter, "min") + ".." + text(parameter, "max"),
        type(parameter),
        context.prose(text(parameter, "documentation")));
    list(parameter, "part").forEach(part -> add(table, part, name + "."));
  }

  private Node type(JsonNode parameter) {
    String type = text(parameter, "type");
    List<Node> profiles =
        texts(parameter, "targetProfile").stream()
            .map(profile -> all(" ", parts.canonical(profile)))
            .toList();
    return all(type.isEmpty() ? null : link(Links.type(type), type), profiles);
  }

  private Node comment(Artifact operation) {
    String comment = text(operation.resource(), "comment");
    return comment.isEmpty() ? all() : Parts.section("Good to know", context.prose(comment));
  }
}
