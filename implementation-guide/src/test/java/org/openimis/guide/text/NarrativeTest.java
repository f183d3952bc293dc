package org.openimis.guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openimis.guide.html.Html;

class NarrativeTest {
  private final Narrative narrative =
      new Narrative(
          new Markdown(), (word, argument) -> Html.text("[" + word + ":" + argument + "]"));

  @Test
  void a_line_in_braces_is_replaced_where_it_stands() {
    var rendered =
        narrative.render("# One\n\n{{example a-b}}\n{{errors}}\n\n## Two\n", address -> address);

    assertThat(Html.render(rendered.html()))
        .isEqualTo("<h1 id=\"one\">One</h1>\n[example:a-b][errors:]<h2 id=\"two\">Two</h2>\n");
    assertThat(rendered.titles()).extracting(Markdown.Title::id).containsExactly("one", "two");
  }

  @Test
  void braces_within_a_line_are_text() {
    assertThat(Html.render(narrative.render("say {{errors}}", address -> address).html()))
        .isEqualTo("<p>say {{errors}}</p>\n");
  }
}
