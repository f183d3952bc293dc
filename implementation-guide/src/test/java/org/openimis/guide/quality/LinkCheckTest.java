package org.openimis.guide.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkCheckTest {
  private final Findings findings = new Findings();
  private final LinkCheck links = new LinkCheck(Set.of("a.html", "b.html", "c.json"));

  @Test
  void pages_places_and_downloads_are_followed() {
    links.learn("b.html", "<h2 id=\"there\">There</h2>");
    check("<a href=\"b.html#there\"><a href=\"c.json\"><a href=\"#here\"><p id=\"here\">");
    check("<a href=\"http://hl7.org/fhir\">");

    assertThat(findings.of(Check.BROKEN_LINK)).isEmpty();
  }

  @Test
  void what_leads_nowhere_is_found_with_the_page_it_is_on() {
    check("<a href=\"d.html\"><a href=\"b.html#nowhere\"><a href=\"#nowhere\">");

    assertThat(findings.of(Check.BROKEN_LINK))
        .containsExactly("a.html -> #nowhere", "a.html -> b.html#nowhere", "a.html -> d.html");
  }

  private void check(String html) {
    links.learn("a.html", html);
    links.check("a.html", html, findings);
  }
}
