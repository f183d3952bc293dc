package org.openimis.guide.page;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.attr;
import static org.openimis.guide.html.Html.code;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.model.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.html.Table;
import org.openimis.guide.model.Concepts;
import org.openimis.guide.model.French;

/**
 * The codes of refused requests with the HTTP status that they come with. The code system says what
 * they mean; a table beside the pages says the status, and a test of the server compares them.
 */
final class ErrorTable {
  private static final String CODE_SYSTEM = "http://openimis.org/fhir/CodeSystem/error";

  private final Context context;
  private final List<String> statuses;

  /**
   * A table.
   *
   * @param statuses lines of code, status and FHIR issue type, parted by commas
   */
  ErrorTable(Context context, List<String> statuses) {
    this.context = context;
    this.statuses = statuses;
  }

  Node toNode() {
    Map<String, JsonNode> concepts = Concepts.of(CODE_SYSTEM, context.artifacts());
    Table table = Table.of("HTTP", "Code", "Issue type", "English", "Français").withClass("errors");
    for (String line : statuses) {
      String[] parts = line.split(",", -1);
      JsonNode concept = concepts.remove(parts[0]);
      if (concept != null) {
        row(table, parts, concept);
      }
    }
    concepts.forEach((code, concept) -> row(table, new String[] {code, "", ""}, concept));
    return table.toNode();
  }

  private static void row(Table table, String[] parts, JsonNode concept) {
    table.rowWithId(
        "error-" + parts[0],
        parts[1],
        code(parts[0]),
        parts[2],
        all(el("b", text(concept, "display")), el("div", text(concept, "definition"))),
        el(
            "div",
            attr("lang", "fr"),
            el("b", French.display(concept)),
            el("div", French.definition(concept))));
  }
}
