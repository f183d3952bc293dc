package org.openimis.guide.page;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.code;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.html.Html.link;
import static org.openimis.guide.model.Json.text;
import static org.openimis.guide.model.Json.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Links;

/** A search parameter of ours. */
final class SearchParameterPage {
  private final Parts parts;

  SearchParameterPage(Context context) {
    this.parts = new Parts(context);
  }

  Page of(Artifact parameter) {
    JsonNode resource = parameter.resource();
    List<String> types = texts(resource, "base");
    String code = text(resource, "code");
    List<Node> facts = new ArrayList<>();
    facts.add(Parts.fact("Parameter", code(code)));
    facts.add(
        Parts.fact("Kind", link("http://hl7.org/fhir/R4/search.html", text(resource, "type"))));
    facts.add(Parts.fact("Finds", types.stream().map(type -> link(Links.type(type), type + " "))));
    facts.add(Parts.fact("Looks at", code(text(resource, "expression"))));
    List<String> targets = texts(resource, "target");
    if (!targets.isEmpty()) {
      facts.add(Parts.fact("Refers to", String.join(", ", targets)));
    }
    Node body =
        all(
            parts.head(parameter, "Search parameter", facts.toArray(Node[]::new)),
            parts.notes(parameter),
            types.stream()
                .map(
                    type ->
                        el("p", code("GET [base]/" + type + "?" + code + "=" + sample(resource)))));
    return Page.of(parameter.page(), parameter.title(), "search-parameters.html", body);
  }

  private static String sample(JsonNode parameter) {
    return switch (text(parameter, "type")) {
      case "date" -> "ge2019-01-01";
      case "reference" -> texts(parameter, "target").stream().findFirst().orElse("Type") + "/[id]";
      case "token" -> "[system]|[code]";
      case "number", "quantity" -> "[number]";
      default -> "[value]";
    };
  }
}
