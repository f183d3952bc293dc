package org.openimis.guide.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.guide.html.Html.attr;
import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.html.Html.render;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void text_and_attributes_are_escaped() {
    assertThat(render(el("a", attr("href", "x?a=1&b=\"2\""), "1 < 2 & 3")))
        .isEqualTo("<a href=\"x?a=1&amp;b=&quot;2&quot;\">1 &lt; 2 &amp; 3</a>");
  }

  @Test
  void lists_streams_and_nothing_are_taken_as_they_come() {
    assertThat(render(el("ul", List.of(el("li", "a")), Stream.of(el("li", 2)), null)))
        .isEqualTo("<ul><li>a</li><li>2</li></ul>");
  }

  @Test
  void an_attribute_without_a_value_is_left_out_and_a_void_element_is_not_closed() {
    assertThat(render(el("p", cls(""), el("br")))).isEqualTo("<p><br></p>");
  }

  @Test
  void a_link_without_an_address_is_its_text() {
    assertThat(render(Html.link(null, "here"))).isEqualTo("here");
  }
}
