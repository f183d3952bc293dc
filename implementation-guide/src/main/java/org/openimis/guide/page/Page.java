package org.openimis.guide.page;

import java.util.List;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.text.Markdown.Title;

/**
 * A page of the site.
 *
 * @param file its name, which is its address
 * @param section the page of the menu that it belongs to
 * @param outline headings of the second level, for a table of contents
 */
public record Page(String file, String title, String section, Node body, List<Title> outline) {

  static Page of(String file, String title, String section, Node body) {
    return new Page(file, title, section, body, List.of());
  }
}
