package org.openimis.guide.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds HTML. Elements are always closed and text is always escaped, so a page cannot be
 * ill-formed whatever the artifacts say.
 */
public final class Html {
  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta");

  private Html() {}

  /** Something that can stand on a page. */
  public interface Node {
    void appendTo(StringBuilder out);
  }

  /** An attribute of an element; without a value it is left out. */
  public record Attribute(String name, @Nullable String value) {}

  /**
   * An element.
   *
   * @param parts attributes, nodes, texts, and collections or streams of these; null is nothing
   */
  public static Node el(String name, @Nullable Object... parts) {
    List<Attribute> attributes = new ArrayList<>();
    List<Node> children = new ArrayList<>();
    for (Object part : parts) {
      collect(part, attributes, children);
    }
    return new Element(name, List.copyOf(attributes), List.copyOf(children));
  }

  /** Several nodes one after the other. */
  public static Node all(@Nullable Object... parts) {
    List<Node> children = new ArrayList<>();
    for (Object part : parts) {
      collect(part, new ArrayList<>(), children);
    }
    return out -> children.forEach(child -> child.appendTo(out));
  }

  /** HTML that is known to be well-formed. */
  public static Node raw(String html) {
    return out -> out.append(html);
  }

  public static Node text(String text) {
    return out -> escape(text, out);
  }

  public static Attribute attr(String name, @Nullable String value) {
    return new Attribute(name, value);
  }

  public static Attribute cls(String names) {
    return new Attribute("class", names.isBlank() ? null : names);
  }

  public static Attribute id(@Nullable String id) {
    return new Attribute("id", id);
  }

  /** A link; without an address just the text. */
  public static Node link(@Nullable String href, @Nullable Object... parts) {
    return href == null ? all(parts) : el("a", attr("href", href), all(parts));
  }

  public static Node code(String text) {
    return el("code", text);
  }

  public static String render(Node node) {
    var out = new StringBuilder();
    node.appendTo(out);
    return out.toString();
  }

  private static void collect(
      @Nullable Object part, List<Attribute> attributes, List<Node> children) {
    if (part instanceof Attribute attribute) {
      attributes.add(attribute);
    } else if (part instanceof Node node) {
      children.add(node);
    } else if (part instanceof Iterable<?> several) {
      several.forEach(each -> collect(each, attributes, children));
    } else if (part instanceof Stream<?> several) {
      several.forEach(each -> collect(each, attributes, children));
    } else if (part != null) {
      children.add(text(part.toString()));
    }
  }

  private record Element(String name, List<Attribute> attributes, List<Node> children)
      implements Node {
    @Override
    public void appendTo(StringBuilder out) {
      out.append('<').append(name);
      for (Attribute attribute : attributes) {
        if (attribute.value() != null) {
          out.append(' ').append(attribute.name()).append("=\"");
          escape(attribute.value(), out);
          out.append('"');
        }
      }
      out.append('>');
      if (!VOID.contains(name)) {
        children.forEach(child -> child.appendTo(out));
        out.append("</").append(name).append('>');
      }
    }
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
