package org.openimis.guide.element;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.html.Html.link;
import static org.openimis.guide.model.Json.list;
import static org.openimis.guide.model.Json.text;
import static org.openimis.guide.model.Json.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openimis.guide.html.Html;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Links;

/** The types of an element, each with a link to what it is. */
final class ElementTypes {
  /** How R4 names the types of ids and of urls inside the types themselves. */
  private static final String SYSTEM_TYPE = "http://hl7.org/fhirpath/System.";

  private final Links links;

  ElementTypes(Links links) {
    this.links = links;
  }

  @Nullable Node of(JsonNode element) {
    String elsewhere = text(element, "contentReference");
    if (!elsewhere.isEmpty()) {
      return all("see ", elsewhere.substring(elsewhere.indexOf('#') + 1));
    }
    List<Node> types = list(element, "type").map(this::type).toList();
    return types.isEmpty() ? null : joined(types, ", ");
  }

  private Node type(JsonNode type) {
    String code = text(type, "code");
    List<String> targets = texts(type, "targetProfile");
    List<String> profiles = texts(type, "profile");
    if (code.startsWith(SYSTEM_TYPE)) {
      String name = code.substring(SYSTEM_TYPE.length());
      return Html.text(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    } else if (!targets.isEmpty()) {
      return all(
          link(Links.type(code), code),
          "(",
          joined(targets.stream().map(this::named).toList(), " | "),
          ")");
    } else if (!profiles.isEmpty()) {
      return joined(profiles.stream().map(this::named).toList(), " | ");
    }
    return link(Links.type(code), code);
  }

  /** A profile of ours by its title, one of R4 by its type. */
  private Node named(String canonical) {
    String name =
        links
            .artifacts()
            .byUrl(canonical)
            .map(Artifact::title)
            .orElse(canonical.substring(canonical.lastIndexOf('/') + 1));
    return link(links.canonical(canonical), name);
  }

  private static Node joined(List<Node> nodes, String between) {
    List<Object> parts = new ArrayList<>();
    for (Node node : nodes) {
      if (!parts.isEmpty()) {
        parts.add(el("span", between));
      }
      parts.add(node);
    }
    return all(parts);
  }
}
