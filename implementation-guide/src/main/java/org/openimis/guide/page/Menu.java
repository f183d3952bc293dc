package org.openimis.guide.page;

import java.util.List;

/** The pages that every page leads to, in the order in which one would read them. */
final class Menu {
  /** A page in the menu; its Markdown has the same name. */
  record Entry(String file, String title) {}

  /** Some entries under a heading. */
  record Group(String title, List<Entry> entries) {}

  static final List<Group> GROUPS =
      List.of(
          new Group(
              "Start here",
              List.of(
                  new Entry("index.html", "Home"),
                  new Entry("reading.html", "How to read"),
                  new Entry("getting-started.html", "Ten minutes with curl"),
                  new Entry("enrolling.html", "A family with curl"),
                  new Entry("story.html", "One household"))),
          new Group(
              "Reference",
              List.of(
                  new Entry("artifacts.html", "Artifacts"),
                  new Entry("operations.html", "Operations"),
                  new Entry("capability-statements.html", "Capability statements"),
                  new Entry("search-parameters.html", "Search parameters"),
                  new Entry("terminology.html", "Terminology"),
                  new Entry("examples.html", "Examples"))),
          new Group(
              "Rules",
              List.of(
                  new Entry("security.html", "Security"),
                  new Entry("errors.html", "Errors"),
                  new Entry("reasons.html", "Reasons for refusal"))),
          new Group(
              "Background",
              List.of(
                  new Entry("fais.html", "IHE FAIS"),
                  new Entry("openimis.html", "From openIMIS"),
                  new Entry("changes.html", "Changes"),
                  new Entry("downloads.html", "Downloads"))));

  private Menu() {}
}
