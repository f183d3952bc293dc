package org.openimis.guide.page;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.attr;
import static org.openimis.guide.html.Html.code;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.model.Json.list;
import static org.openimis.guide.model.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.html.Table;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Concepts;
import org.openimis.guide.model.French;

/** A value set: what it takes from which code system, with the codes in both languages. */
final class ValueSetPage {
  private final Context context;
  private final Parts parts;

  ValueSetPage(Context context) {
    this.context = context;
    this.parts = new Parts(context);
  }

  Page of(Artifact set) {
    JsonNode compose = set.resource().path("compose");
    List<Node> content = new ArrayList<>();
    list(compose, "include").forEach(part -> content.add(part("Includes", part)));
    list(compose, "exclude").forEach(part -> content.add(part("Excludes", part)));
    Node body =
        all(
            parts.head(set, "Value set"),
            parts.notes(set),
            Parts.section("Content", content),
            Parts.sectionUnlessEmpty("Used by", Parts.listed(context.artifacts().usersOf(set))));
    return Page.of(set.page(), set.title(), "terminology.html", body);
  }

  private Node part(String verb, JsonNode part) {
    String system = text(part, "system");
    List<Node> sets =
        list(part, "valueSet").map(each -> el("li", parts.canonical(each.asText()))).toList();
    boolean listed = part.has("concept");
    String which =
        listed ? " these codes of " : filters(part).isEmpty() ? " all codes of " : " codes of ";
    return all(
        system.isEmpty() ? null : el("p", verb + which, parts.canonical(system), filters(part)),
        sets.isEmpty() ? null : all(el("p", verb + " what is in"), el("ul", sets)),
        system.isEmpty() ? null : codes(system, part));
  }

  private static String filters(JsonNode part) {
    String all =
        list(part, "filter")
            .map(
                each -> text(each, "property") + " " + text(each, "op") + " " + text(each, "value"))
            .collect(Collectors.joining(" and "));
    return all.isEmpty() ? "" : " where " + all;
  }

  private Node codes(String system, JsonNode part) {
    Map<String, JsonNode> known = Concepts.of(system, context.artifacts());
    List<JsonNode> shown =
        part.has("concept")
            ? list(part, "concept").toList()
            : filters(part).isEmpty() ? List.copyOf(known.values()) : List.of();
    Table table = Table.of("Code", "English", "Français").withClass("concepts");
    for (JsonNode concept : shown) {
      String code = text(concept, "code");
      JsonNode defined = known.getOrDefault(code, concept);
      table.row(
          code(code),
          firstOf(text(concept, "display"), text(defined, "display")),
          el(
              "span",
              attr("lang", "fr"),
              firstOf(French.display(concept), French.display(defined))));
    }
    return table.isEmpty() ? all() : table.toNode();
  }

  private static String firstOf(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
