package org.openimis.guide.page;

import java.util.Map;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.model.Artifact;
import org.openimis.guide.model.Artifacts;
import org.openimis.guide.model.Links;
import org.openimis.guide.model.SearchIndex;
import org.openimis.guide.text.Markdown;
import org.openimis.guide.text.Narrative;

/**
 * What all pages draw on.
 *
 * @param notes Markdown about an artifact, by the name of its files
 * @param figures drawings in SVG by their names
 * @param manuals the page of the manual about an operation, by its heading
 */
record Context(
    Artifacts artifacts,
    Links links,
    SearchIndex search,
    Markdown markdown,
    Map<String, String> notes,
    Map<String, String> figures,
    Map<String, String> manuals) {

  /** What has been written about an artifact beside it; empty where nothing has. */
  String notesOn(Artifact artifact) {
    return notes.getOrDefault(artifact.file(), "");
  }

  Node prose(String text) {
    return markdown.fromArtifact(text);
  }

  Narrative narrative(Narrative.Directives directives) {
    return new Narrative(markdown, directives);
  }
}
