package org.openimis.guide.page;

import static org.openimis.guide.html.Html.all;
import static org.openimis.guide.html.Html.attr;
import static org.openimis.guide.html.Html.cls;
import static org.openimis.guide.html.Html.el;
import static org.openimis.guide.html.Html.id;
import static org.openimis.guide.html.Html.link;

import java.util.ArrayList;
import java.util.List;
import org.openimis.guide.html.Html;
import org.openimis.guide.html.Html.Node;
import org.openimis.guide.text.Markdown.Title;

/** What stands around every page. Nothing is loaded from elsewhere, and no script runs. */
public final class Layout {
  private static final String NAME = "openIMIS-FHIR";

  /** From how many headings on a page tells its contents. */
  private static final int OUTLINE_FROM = 4;

  private final String version;

  public Layout(String version) {
    this.version = version;
  }

  public String render(Page page) {
    Node document =
        el(
            "html",
            attr("lang", "en"),
            el(
                "head",
                el("meta", attr("charset", "utf-8")),
                el(
                    "meta",
                    attr("name", "viewport"),
                    attr("content", "width=device-width, initial-scale=1")),
                el("title", page.title() + " – " + NAME),
                el("link", attr("rel", "icon"), attr("href", "favicon.svg")),
                el("link", attr("rel", "stylesheet"), attr("href", "guide.css"))),
            el(
                "body",
                el("a", cls("skip"), attr("href", "#content"), "To the content"),
                header(page),
                el(
                    "div",
                    cls("columns"),
                    el("aside", el("nav", attr("aria-label", "Guide"), groups(page))),
                    el("main", id("content"), outline(page), page.body())),
                footer()));
    return "<!DOCTYPE html>\n" + Html.render(document) + "\n";
  }

  private Node header(Page page) {
    return el(
        "header",
        cls("top"),
        link("index.html", el("b", NAME), " implementation guide"),
        el("span", cls("soft"), "version " + version),
        el(
            "details",
            cls("menu"),
            el("summary", "Menu"),
            el("nav", attr("aria-label", "Guide"), groups(page))));
  }

  private static List<Node> groups(Page page) {
    List<Node> groups = new ArrayList<>();
    for (Menu.Group group : Menu.GROUPS) {
      groups.add(el("h2", group.title()));
      groups.add(el("ul", group.entries().stream().map(entry -> entry(entry, page))));
    }
    return groups;
  }

  private static Node entry(Menu.Entry entry, Page page) {
    boolean here = entry.file().equals(page.file());
    boolean within = entry.file().equals(page.section());
    return el(
        "li",
        el(
            "a",
            attr("href", entry.file()),
            attr("aria-current", here ? "page" : within ? "true" : null),
            entry.title()));
  }

  private static Node outline(Page page) {
    List<Title> titles = page.outline().stream().filter(title -> title.level() == 2).toList();
    if (titles.size() < OUTLINE_FROM) {
      return all();
    }
    return el(
        "nav",
        cls("outline"),
        attr("aria-label", "On this page"),
        el("b", "On this page"),
        el("ul", titles.stream().map(title -> el("li", link("#" + title.id(), title.text())))));
  }

  private Node footer() {
    return el(
        "footer",
        el(
            "p",
            NAME + " " + version + ", FHIR 4.0.1. ",
            link("downloads.html", "Downloads"),
            " · ",
            link("changes.html", "Changes"),
            " · ",
            link("qa.html", "Quality"),
            " · Apache License 2.0"));
  }
}
