package org.openimis.guide.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openimis.guide.html.Html;
import org.openimis.guide.text.Markdown.Rendered;

class MarkdownTest {
  private final Markdown markdown = new Markdown();

  @Test
  void a_heading_can_be_linked_to() {
    Rendered rendered = markdown.render("## What `$submit` does, today", address -> address);

    assertThat(Html.render(rendered.html())).contains("<h2 id=\"what-submit-does-today\">");
    assertThat(rendered.titles())
        .containsExactly(
            new Markdown.Title(2, "what-submit-does-today", "What $submit does, today"));
  }

  @Test
  void a_cell_knows_the_head_of_its_column() {
    String html =
        Html.render(
            markdown.render("| HTTP | Code |\n|---|---|\n| 404 | x |", address -> address).html());

    assertThat(html).contains("<td data-head=\"HTTP\">404</td>").contains("data-head=\"Code\"");
  }

  @Test
  void a_link_to_nothing_leaves_its_text() {
    assertThat(Html.render(markdown.render("see [the *class*](A.java)", address -> "").html()))
        .isEqualTo("<p>see the <em>class</em></p>\n");
  }

  @Test
  void html_in_a_text_is_shown_and_not_obeyed() {
    assertThat(Html.render(markdown.fromArtifact("a <script>b</script>")))
        .doesNotContain("<script>");
  }

  @Test
  void what_r4_links_to_in_its_texts_is_on_the_pages_of_r4() {
    assertThat(Html.render(markdown.fromArtifact("[x](claim.html#a) [y](Claim-z.html)")))
        .contains("http://hl7.org/fhir/R4/claim.html#a")
        .contains("\"Claim-z.html\"");
  }
}
