package org.openimis.guide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.openimis.guide.html.Html;

/** Markdown with tables, as HTML whose headings can be linked to. */
public final class Markdown {
  private static final String R4 = "http://hl7.org/fhir/R4/";

  private final Parser parser =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .attributeProviderFactory(context -> Markdown::addId)
          .build();

  /** A heading that a table of contents can name. */
  public record Title(int level, String id, String text) {}

  /** A text and the headings in it. */
  public record Rendered(Html.Node html, List<Title> titles) {}

  /**
   * Renders a document.
   *
   * @param links makes of each link's address the one that it has in the guide; an empty one takes
   *     the link away and leaves its text
   */
  public Rendered render(String markdown, UnaryOperator<String> links) {
    Node document = parser.parse(markdown);
    document.accept(new LinkWriter(links));
    List<Title> titles = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            String text = textOf(heading);
            titles.add(new Title(heading.getLevel(), slug(text), text));
          }
        });
    String html =
        renderer
            .render(document)
            .replace("<table>", "<div class=\"scroll\"><table class=\"data doc\">")
            .replace("</table>", "</table></div>");
    return new Rendered(Html.raw(html), titles);
  }

  /** A text of an artifact; what R4 says in them links to pages of R4. */
  public Html.Node fromArtifact(String markdown) {
    return render(markdown, Markdown::besideR4).html();
  }

  private static String besideR4(String address) {
    boolean elsewhere = address.contains(":") || address.startsWith("#");
    boolean ours = address.matches("[A-Z][A-Za-z]+-.+\\.html(#.*)?");
    if (address.startsWith("#")) {
      return "";
    }
    return elsewhere || ours ? address : R4 + address;
  }

  public static String slug(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static void addId(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Heading heading) {
      attributes.put("id", slug(textOf(heading)));
    } else if (node instanceof TableCell cell && !cell.isHeader()) {
      attributes.put("data-head", headOf(cell));
    }
  }

  /** The text above a cell, which a narrow screen shows in the cell. */
  private static String headOf(TableCell cell) {
    int column = 0;
    for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
      column++;
    }
    Node row = cell.getParent().getParent().getParent().getFirstChild().getFirstChild();
    Node head = row.getFirstChild();
    for (int i = 0; i < column && head != null; i++) {
      head = head.getNext();
    }
    return head == null ? "" : textOf(head);
  }

  private static String textOf(Node node) {
    var text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code part) {
            text.append(part.getLiteral());
          }
        });
    return text.toString();
  }

  private static final class LinkWriter extends AbstractVisitor {
    private final UnaryOperator<String> links;

    LinkWriter(UnaryOperator<String> links) {
      this.links = links;
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      String address = links.apply(link.getDestination());
      if (!address.isEmpty()) {
        link.setDestination(address);
        return;
      }
      for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
        link.insertBefore(child);
      }
      link.unlink();
    }
  }
}
