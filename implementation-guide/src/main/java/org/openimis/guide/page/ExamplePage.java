package org.openimis.guide.page;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.el;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Artifact.Kind;

/** An example, and any other artifact of which the JSON says most. */
final class ExamplePage {
  private final Context context;
  private final Parts parts;

  ExamplePage(Context context) {
    this.context = context;
    this.parts = new Parts(context);
  }

  Page of(Artifact artifact) {
    boolean example = artifact.kind() == Kind.EXAMPLE;
    Node[] profiles =
        artifact.profiles().stream()
            .map(profile -> Parts.fact("Keeps to", parts.canonical(profile)))
            .toArray(Node[]::new);
    Node body =
        all(
            parts.head(
                artifact, example ? "Example of " + artifact.type() : artifact.type(), profiles),
            parts.notes(artifact),
            Parts.section("Content", new JsonView(context).of(artifact.resource())),
            Parts.sectionUnlessEmpty(
                "Referred to by", Parts.listed(context.artifacts().referringTo(artifact))));
    return Page.of(artifact.page(), artifact.title(), "examples.html", body);
  }

  Page json(Artifact artifact) {
    boolean structure = artifact.resource().has("snapshot");
    Node body =
        all(
            el("p", cls("kind"), "JSON"),
            el("h1", artifact.title()),
            parts.views(artifact, artifact.jsonPage()),
            structure
                ? el("p", cls("soft"), "Without the snapshot, which the download has.")
                : null,
            new JsonView(context).of(structure ? withoutSnapshot(artifact) : artifact.resource()));
    return Page.of(artifact.jsonPage(), artifact.title() + ": JSON", "artifacts.html", body);
  }

  private static ObjectNode withoutSnapshot(Artifact structure) {
    ObjectNode copy = structure.resource().deepCopy();
    copy.remove("snapshot");
    return copy;
  }
}
