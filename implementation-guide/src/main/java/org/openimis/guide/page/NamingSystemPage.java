package org.openimis.guide.page;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.code;
import static org.openimis.guide.model.Json.list;
import static org.openimis.guide.model.Json.text;

import org.openimis.guide.html.Html.Node;
import org.openimis.guide.html.Table;
import org.openimis.guide.model.Artifact;

/** A system of identifiers. */
final class NamingSystemPage {
  private final Context context;
  private final Parts parts;

  NamingSystemPage(Context context) {
    this.context = context;
    this.parts = new Parts(context);
  }

  Page of(Artifact system) {
    Table table = Table.of("Type", "Value", "Preferred", "Comment");
    list(system.resource(), "uniqueId")
        .forEach(
            unique ->
                table.row(
                    text(unique, "type"),
                    code(text(unique, "value")),
                    unique.path("preferred").asBoolean() ? "yes" : "",
                    text(unique, "comment")));
    String usage = text(system.resource(), "usage");
    Node body =
        all(
            parts.head(system, "Naming system"),
            usage.isEmpty() ? null : Parts.section("Usage", usage),
            parts.notes(system),
            Parts.section("Written as", table.toNode()),
            Parts.sectionUnlessEmpty("Used by", Parts.listed(context.artifacts().usersOf(system))));
    return Page.of(system.page(), system.title(), "terminology.html", body);
  }
}
