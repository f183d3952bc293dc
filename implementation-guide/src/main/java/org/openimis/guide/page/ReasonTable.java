package org.openimis.guide.page;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.attr;
import static org.openimis.guide.html.Html.code;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.html.Html.link;
import static org.openimis.guide.model.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.html.Table;
import org.openimis.guide.model.Concepts;
import org.openimis.guide.model.French;

/** Why lines and claims are refused; a reason that a rule gives today has a page of its own. */
final class ReasonTable {
  private static final String CODE_SYSTEM = "http://openimis.org/fhir/CodeSystem/rejection-reason";

  private final Context context;

  ReasonTable(Context context) {
    this.context = context;
  }

  Node toNode() {
    Table table = Table.of("Code", "English", "Français").withClass("concepts");
    Concepts.of(CODE_SYSTEM, context.artifacts()).values().forEach(concept -> row(table, concept));
    return table.toNode();
  }

  private void row(Table table, JsonNode concept) {
    String number = text(concept, "code");
    String page = "reason-" + number + ".html";
    boolean given = context.manuals().containsValue(page);
    table.rowWithId(
        "reason" + number,
        all(code(number), given ? el("div", link(page, "more")) : null),
        all(el("b", text(concept, "display")), el("div", text(concept, "definition"))),
        el(
            "div",
            attr("lang", "fr"),
            el("b", French.display(concept)),
            el("div", French.definition(concept))));
  }
}
