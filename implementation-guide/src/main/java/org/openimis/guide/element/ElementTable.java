package org.openimis.guide.element;

import static org.openimis.guide.html.Html.attr;
import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.html.Html.link;
import static org.openimis.guide.model.Json.is;
import static org.openimis.guide.model.Json.list;
import static org.openimis.guide.model.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.guide.element.ElementTree.Row;
import org.openimis.guide.element.ElementTree.View;
import org.openimis.guide.html.Html;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Links;

/** The table that readers of FHIR know: name, flags, cardinality, type, description. */
public final class ElementTable {
  /** Said of every element of FHIR, so said of none. */
  static final Set<String> COMMON_CONSTRAINTS = Set.of("ele-1", "ext-1");

  private static final Set<String> PRIMITIVE_ICON = Set.of("Quantity", "SimpleQuantity", "Money");

  private final Artifact structure;
  private final ElementTree tree;
  private final ElementTypes types;
  private final ElementNotes notes;

  public ElementTable(Artifact structure, Links links) {
    this.structure = structure;
    this.tree = ElementTree.of(structure.resource());
    this.types = new ElementTypes(links);
    this.notes = new ElementNotes(links);
  }

  public Node table(View view) {
    Node table =
        el(
            "table",
            cls("elements"),
            el(
                "thead",
                el(
                    "tr",
                    head("Name"),
                    head("Flags"),
                    head("Card."),
                    head("Type"),
                    head("Description and constraints"))),
            el("tbody", tree.rows(view).stream().map(row -> row(row, view))));
    return el("div", cls("scroll"), table);
  }

  private static Node head(String text) {
    return el("th", attr("scope", "col"), text);
  }

  private Node row(Row row, View view) {
    ElementTree.Node node = row.node();
    boolean passedOver = view == View.DIFFERENTIAL && !node.isStated();
    return el(
        "tr",
        cls(passedOver ? "inherited" : ""),
        el("td", cls("name l" + row.open().size()), branches(row), icon(node), name(node)),
        el("td", cls("flags"), flags(node.whole())),
        el("td", cls("card"), cardinality(node, view)),
        el("td", cls("type"), passedOver ? null : types.of(node.whole())),
        el("td", cls("what"), passedOver ? null : notes.of(node, view)));
  }

  /** The lines that lead from the root to the element. */
  private static List<Node> branches(Row row) {
    List<Node> lines = new ArrayList<>();
    for (int level = 1; level < row.open().size(); level++) {
      lines.add(el("i", cls(row.open().get(level) ? "down" : "gap")));
    }
    if (!row.open().isEmpty()) {
      lines.add(el("i", cls(row.last() ? "end" : "tee")));
    }
    return lines;
  }

  private Node name(ElementTree.Node node) {
    String shown = node.isSlice() ? ":" + node.name() : node.name();
    boolean prohibited = text(node.whole(), "max").equals("0");
    return link(
        structure.definitionsPage() + "#" + anchor(node.id()),
        prohibited ? el("del", shown) : shown);
  }

  /** Slices have a colon, choices have brackets; neither belongs in a fragment. */
  public static String anchor(String id) {
    return id.replace(':', '-').replace("[x]", "_x_");
  }

  private static Node icon(ElementTree.Node node) {
    String kind = kind(node);
    return el("b", cls("icon " + kind), attr("title", kind));
  }

  private static String kind(ElementTree.Node node) {
    JsonNode whole = node.whole();
    List<String> codes = list(whole, "type").map(type -> text(type, "code")).toList();
    if (!node.id().contains(".")) {
      return "resource";
    } else if (whole.has("slicing") && !node.children().isEmpty()) {
      return "slicing";
    } else if (codes.contains("Extension")) {
      return "extension";
    } else if (codes.isEmpty() || codes.contains("BackboneElement") || codes.contains("Element")) {
      return "element";
    } else if (codes.size() > 1 || node.name().endsWith("[x]")) {
      return "choice";
    } else if (codes.contains("Reference") || codes.contains("canonical")) {
      return "reference";
    }
    String code = codes.get(0);
    boolean primitive = Character.isLowerCase(code.charAt(0)) || code.startsWith("http");
    return primitive && !PRIMITIVE_ICON.contains(code) ? "primitive" : "datatype";
  }

  private static List<Node> flags(JsonNode element) {
    List<Node> flags = new ArrayList<>();
    if (is(element, "mustSupport")) {
      flags.add(flag("S", "Must support: our server reads or writes it", "must"));
    }
    if (is(element, "isModifier")) {
      flags.add(flag("?!", "Modifier: changes the meaning of the resource", "modifier"));
    }
    if (is(element, "isSummary")) {
      flags.add(flag("Σ", "Part of the summary", "summary"));
    }
    boolean constrained =
        list(element, "constraint")
            .anyMatch(each -> !COMMON_CONSTRAINTS.contains(text(each, "key")));
    if (constrained) {
      flags.add(flag("C", "Constraints apply", "constrained"));
    }
    return flags;
  }

  private static Node flag(String sign, String meaning, String name) {
    return el("abbr", cls("flag " + name), attr("title", meaning), sign);
  }

  /** What the base says already stands back. */
  private static @Nullable Node cardinality(ElementTree.Node node, View view) {
    JsonNode whole = node.whole();
    String min = text(whole, "min");
    String max = text(whole, "max");
    if (min.isEmpty() && max.isEmpty()) {
      return null;
    }
    boolean stated = node.stated().has("min") || node.stated().has("max");
    boolean faint = view == View.DIFFERENTIAL && !stated;
    return el("span", cls(faint ? "faint" : ""), Html.text(min + ".." + max));
  }
}
