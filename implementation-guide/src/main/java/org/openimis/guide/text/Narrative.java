package org.openimis.guide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimis.guide.html.Html;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.text.Markdown.Rendered;
import org.openimis.guide.text.Markdown.Title;

/**
 * A document with places for what the artifacts say: a line such as <code>{{example x}}</code> is
 * replaced by what the word stands for.
 */
public final class Narrative {
  private static final Pattern DIRECTIVE =
      Pattern.compile("^\\{\\{([a-z-]+)(?: ([^}]*))?}}\\s*$", Pattern.MULTILINE);

  private final Markdown markdown;
  private final Directives directives;

  /** What a line in braces stands for. */
  @FunctionalInterface
  public interface Directives {
    Node of(String word, String argument);
  }

  public Narrative(Markdown markdown, Directives directives) {
    this.markdown = markdown;
    this.directives = directives;
  }

  public Rendered render(String text, UnaryOperator<String> links) {
    List<Node> blocks = new ArrayList<>();
    List<Title> titles = new ArrayList<>();
    Matcher found = DIRECTIVE.matcher(text);
    int from = 0;
    while (found.find()) {
      add(text.substring(from, found.start()), links, blocks, titles);
      String argument = found.group(2);
      blocks.add(directives.of(found.group(1), argument == null ? "" : argument.strip()));
      from = found.end();
    }
    add(text.substring(from), links, blocks, titles);
    return new Rendered(Html.all(blocks), titles);
  }

  private void add(
      String text, UnaryOperator<String> links, List<Node> blocks, List<Title> titles) {
    if (!text.isBlank()) {
      Rendered rendered = markdown.render(text, links);
      blocks.add(rendered.html());
      titles.addAll(rendered.titles());
    }
  }
}
