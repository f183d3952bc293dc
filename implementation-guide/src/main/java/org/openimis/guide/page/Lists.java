package org.openimis.guide.page;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.code;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.html.Html.id;
import static org.openimis.guide.html.Html.link;
import static org.openimis.guide.model.Json.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.html.Table;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Artifact.Kind;
import org.openimis.guide.model.Links;
import org.openimis.guide.model.SearchIndex;
import org.openimis.guide.text.Markdown;

/** Lists of artifacts for the pages that lead to them. */
final class Lists {
  private final Context context;

  Lists(Context context) {
    this.context = context;
  }

  /** All of a kind; profiles and examples by area. */
  Node of(Kind kind) {
    List<Artifact> artifacts = context.artifacts().of(kind);
    if (kind != Kind.PROFILE && kind != Kind.EXAMPLE) {
      return table(artifacts);
    }
    List<Node> nodes = new ArrayList<>();
    for (Area area : Area.values()) {
      List<Artifact> members =
          artifacts.stream().filter(each -> Area.of(typeOf(each)) == area).toList();
      if (!members.isEmpty()) {
        nodes.add(el("h3", id(Markdown.slug(kind + " " + area.title())), area.title()));
        nodes.add(table(members));
      }
    }
    return all(nodes);
  }

  private static String typeOf(Artifact artifact) {
    return artifact.kind() == Kind.PROFILE ? text(artifact.resource(), "type") : artifact.type();
  }

  private Node table(List<Artifact> artifacts) {
    Table table = Table.of("Name", "What it is").withClass("index");
    artifacts.forEach(
        each ->
            table.row(
                all(
                    link(each.page(), each.title()),
                    each.kind() == Kind.PROFILE || each.kind() == Kind.EXAMPLE
                        ? el("div", cls("soft"), typeOf(each))
                        : null),
                context.prose(each.description())));
    return table.isEmpty() ? all() : table.toNode();
  }

  /** Those of a status: {@code active} are served, {@code draft} are designed. */
  Node operations(String status) {
    Table table = Table.of("Operation", "Called at", "What it does").withClass("index");
    context.artifacts().of(Kind.OPERATION).stream()
        .filter(operation -> text(operation.resource(), "status").equals(status))
        .forEach(
            operation ->
                table.row(
                    link(operation.page(), operation.title()),
                    OperationPage.addresses(operation).stream().map(each -> el("div", each)),
                    context.prose(operation.description())));
    return table.isEmpty() ? all() : table.toNode();
  }

  Node searchParameters() {
    List<Node> nodes = new ArrayList<>();
    context
        .search()
        .byType()
        .forEach(
            (type, parameters) -> {
              nodes.add(
                  el("h3", id(type.toLowerCase(Locale.ROOT)), link(Links.search(type), type)));
              nodes.add(ofR4(parameters));
              nodes.add(own(parameters));
            });
    return all(nodes);
  }

  private static Node ofR4(List<SearchIndex.Parameter> parameters) {
    List<Node> codes =
        parameters.stream()
            .filter(SearchIndex.OfR4.class::isInstance)
            .map(parameter -> all(code(parameter.code()), " "))
            .toList();
    return codes.isEmpty() ? all() : el("p", "Of FHIR: ", codes);
  }

  private static Node own(List<SearchIndex.Parameter> parameters) {
    Table table = Table.of("Ours", "What it finds").withClass("index");
    for (SearchIndex.Parameter parameter : parameters) {
      if (parameter instanceof SearchIndex.Own own) {
        table.row(link(own.definition().page(), code(own.code())), own.definition().description());
      }
    }
    return table.isEmpty() ? all() : table.toNode();
  }
}
