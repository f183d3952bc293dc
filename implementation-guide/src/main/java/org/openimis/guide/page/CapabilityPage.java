package org.openimis.guide.page;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.code;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.html.Html.id;
import static org.openimis.guide.html.Html.link;
import static org.openimis.guide.model.Json.list;
import static org.openimis.guide.model.Json.text;
import static org.openimis.guide.model.Json.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.html.Table;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Links;

/** What a server offers or a client is expected to do. */
final class CapabilityPage {
  private static final String EXPECTATION =
      "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation";

  private final Context context;
  private final Parts parts;

  CapabilityPage(Context context) {
    this.context = context;
    this.parts = new Parts(context);
  }

  Page of(Artifact statement) {
    List<Node> content = new ArrayList<>();
    list(statement.resource(), "rest").forEach(rest -> content.add(rest(rest)));
    Node body =
        all(
            parts.head(statement, "Capability statement", formats(statement)),
            parts.notes(statement),
            content);
    return Page.of(statement.page(), statement.title(), "capability-statements.html", body);
  }

  private static Node[] formats(Artifact statement) {
    List<Node> facts = new ArrayList<>();
    List<String> formats = texts(statement.resource(), "format");
    if (!formats.isEmpty()) {
      facts.add(Parts.fact("Formats", String.join(", ", formats)));
    }
    facts.add(Parts.fact("FHIR version", text(statement.resource(), "fhirVersion")));
    return facts.toArray(Node[]::new);
  }

  private Node rest(JsonNode rest) {
    String mode = text(rest, "mode");
    Table table = Table.of("Resource", "Profile", "Interactions", "Search", "Operations");
    list(rest, "resource").forEach(resource -> row(table, resource));
    return all(
        Parts.section(
            mode.equals("server") ? "As a server" : "As a client",
            context.prose(text(rest, "documentation")),
            context.prose(text(rest.path("security"), "description")),
            system(rest)),
        Parts.section("Resources", table.toNode()),
        list(rest, "resource").filter(each -> each.has("documentation")).map(this::detail));
  }

  private Node system(JsonNode rest) {
    return all(
        rest.has("interaction") ? el("p", "On the whole server: ", interactions(rest)) : null,
        rest.has("operation")
            ? all(el("p", "Operations of the whole server:"), operations(rest))
            : null);
  }

  private void row(Table table, JsonNode resource) {
    String type = text(resource, "type");
    List<Node> profiles = new ArrayList<>();
    if (resource.has("profile")) {
      profiles.add(el("div", parts.canonical(text(resource, "profile"))));
    }
    texts(resource, "supportedProfile")
        .forEach(profile -> profiles.add(el("div", parts.canonical(profile))));
    table.row(
        all(link(Links.type(type), type), expectation(resource)),
        profiles,
        interactions(resource),
        search(resource),
        operations(resource));
  }

  private static Node interactions(JsonNode of) {
    List<Object> shown = new ArrayList<>();
    list(of, "interaction")
        .forEach(
            each -> {
              shown.add((shown.isEmpty() ? "" : ", ") + text(each, "code"));
              shown.add(expectation(each));
            });
    return all(shown);
  }

  private Node search(JsonNode resource) {
    List<Object> shown = new ArrayList<>();
    list(resource, "searchParam")
        .forEach(
            parameter -> {
              if (!shown.isEmpty()) {
                shown.add(", ");
              }
              String definition = text(parameter, "definition");
              String page = context.artifacts().byUrl(definition).map(Artifact::page).orElse(null);
              shown.add(all(link(page, code(text(parameter, "name"))), expectation(parameter)));
            });
    return all(shown);
  }

  private Node operations(JsonNode of) {
    List<Node> shown =
        list(of, "operation")
            .map(
                operation ->
                    (Node)
                        el(
                            "div",
                            link(
                                context.links().canonical(text(operation, "definition")),
                                code("$" + text(operation, "name").replaceFirst("^\\$", ""))),
                            expectation(operation)))
            .toList();
    return all(shown);
  }

  private Node detail(JsonNode resource) {
    String type = text(resource, "type");
    return all(
        el("h3", id(type.toLowerCase(Locale.ROOT)), type),
        context.prose(text(resource, "documentation")),
        includes("Includes", texts(resource, "searchInclude")),
        includes("Reverse includes", texts(resource, "searchRevInclude")));
  }

  private static Node includes(String name, List<String> includes) {
    return includes.isEmpty()
        ? all()
        : el("p", name + ": ", includes.stream().map(each -> all(code(each), " ")));
  }

  private static Node expectation(JsonNode of) {
    String told = told(of);
    return told.isEmpty() ? all() : el("small", cls("soft"), told);
  }

  /** SHALL, SHOULD or MAY, where the statement says so. */
  private static String told(JsonNode of) {
    return list(of, "extension")
        .filter(each -> text(each, "url").equals(EXPECTATION))
        .map(each -> " " + text(each, "valueCode"))
        .findFirst()
        .orElse("");
  }
}
