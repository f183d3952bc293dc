package org.openimis.guide.page;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.code;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.model.Json.list;
import static org.openimis.guide.model.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.html.Table;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Concepts;

/** Which code of one system stands for which of another. */
final class ConceptMapPage {
  private final Context context;
  private final Parts parts;

  ConceptMapPage(Context context) {
    this.context = context;
    this.parts = new Parts(context);
  }

  Page of(Artifact map) {
    List<Node> groups = list(map.resource(), "group").map(this::group).toList();
    Node body =
        all(parts.head(map, "Concept map"), parts.notes(map), Parts.section("Mapping", groups));
    return Page.of(map.page(), map.title(), "terminology.html", body);
  }

  private Node group(JsonNode group) {
    Map<String, JsonNode> sources = Concepts.of(text(group, "source"), context.artifacts());
    Map<String, JsonNode> targets = Concepts.of(text(group, "target"), context.artifacts());
    Table table = Table.of("From", "Equivalence", "To", "Comment");
    list(group, "element")
        .forEach(
            source ->
                list(source, "target")
                    .forEach(
                        target ->
                            table.row(
                                named(source, sources),
                                text(target, "equivalence"),
                                named(target, targets),
                                text(target, "comment"))));
    return all(
        el(
            "p",
            "From ",
            parts.canonical(text(group, "source")),
            " to ",
            parts.canonical(text(group, "target"))),
        table.toNode());
  }

  /** The name that the map gives, or else the one in the code system. */
  private static Node named(JsonNode concept, Map<String, JsonNode> known) {
    String code = text(concept, "code");
    String told = text(concept, "display");
    String display = told.isEmpty() ? text(known.getOrDefault(code, concept), "display") : told;
    return all(code(code), display.isEmpty() ? null : " " + display);
  }
}
